import { readWords, trimSpan } from '../text/collapse.ts'
import type { Message } from '../text/message.ts'
import type { Span } from '../text/span.ts'
import { endAt, offsetAt, type Squeezed } from '../text/squeeze.ts'
import { describeGaps } from './describe-gaps.ts'
import { type DecisionLabels, findDecisionLabels } from './find-decision-labels.ts'
import { findHeadingStart } from './find-heading-start.ts'
import type { Decision } from './letter.ts'
import { readRequest } from './read-request.ts'
import { usualLineEnds } from './usual-line-ends.ts'

/** A heading longer than this, in characters, has probably swallowed part of a rationale. The longest known has 700. */
const LONGEST_HEADING = 1500

const warning = (rule: string, reason: string, span: Span): Message => ({
  severity: 'warning',
  rule: `letter/${rule}`,
  reason,
  span,
})

/** Reads the decisions behind squeezed index `from`, numbered in the letter's order. */
export function readDecisions(
  text: string,
  squeezed: Squeezed,
  from: number,
): { value: Decision[]; messages: Message[] } {
  const { value: all, messages } = findDecisionLabels(squeezed, from)
  const spacing = usualLineEnds(text)
  const decisions: Decision[] = []

  const headings = all.map((labels, position): Span => {
    const before = all[position - 1]
    const start = before ? lastLabelEnd(squeezed, before) : offsetAt(squeezed, from)
    const region = { start, end: endAt(squeezed, labels.outcome.colon) }
    return before ? { start: findHeadingStart(text, region, spacing), end: region.end } : region
  })

  all.forEach((labels, position) => {
    const heading = headings[position] as Span
    const outcomeSpan = { start: offsetAt(squeezed, labels.outcome.index), end: endAt(squeezed, labels.outcome.end) }
    const request = readRequest(text, heading)
    if (!request) {
      messages.push(
        warning('no-request', 'No words stand before this outcome, so this decision is not counted', outcomeSpan),
      )
      return
    }
    if (request.request.value.length > LONGEST_HEADING) {
      const reason = `The heading of ${request.request.value.length} characters may hold part of the rationale before it`
      messages.push(warning('long-heading', reason, request.request.span))
    }
    const end = headings[position + 1]?.start ?? text.length
    const decision: Decision = {
      number: decisions.length + 1,
      span: {
        start: request.request.span.start,
        end: trimSpan(text, { start: outcomeSpan.end, end })?.end ?? outcomeSpan.end,
      },
      ...request,
      outcome: { value: labels.outcome.value, span: outcomeSpan },
      claimsGuideline: labels.claims && labels.imr && readBetween(text, labels.claims.span.end, labels.imr.span.start),
      imrGuideline:
        labels.imr && labels.rationale && readBetween(text, labels.imr.span.end, labels.rationale.span.start),
      rationale: labels.rationale && trimSpan(text, { start: labels.rationale.span.end, end }),
    }
    messages.push(...describeGaps(decision))
    decisions.push(decision)
  })
  return { value: decisions, messages }
}

const readBetween = (text: string, start: number, end: number) => readWords(text, { start, end })

/** Where the words that follow a decision's last label begin: its rationale, as a rule. */
function lastLabelEnd(squeezed: Squeezed, { outcome, claims, imr, rationale }: DecisionLabels): number {
  return (rationale ?? imr ?? claims)?.span.end ?? endAt(squeezed, outcome.end)
}
