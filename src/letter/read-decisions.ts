import { readWords, trimSpan } from '../text/collapse.ts'
import type { Field } from '../text/field.ts'
import type { Message } from '../text/message.ts'
import type { Span } from '../text/span.ts'
import { endAt, offsetAt, type Squeezed } from '../text/squeeze.ts'
import { describeGaps } from './describe-gaps.ts'
import { type DecisionLabels, findDecisionLabels } from './find-decision-labels.ts'
import { findHeadingStart } from './find-heading-start.ts'
import { isProse } from './is-prose.ts'
import {
  describeForeign,
  describeForeignRequest,
  holdsForeign,
  isForeignRequest,
  leaveOutEnd,
  spansItem,
} from './leave-out-foreign.ts'
import type { Decision, Outcome } from './letter.ts'
import { checkNumbers, readPrintedNumber } from './read-printed-numbers.ts'
import { readRequest } from './read-request.ts'
import { usualLineEnds } from './usual-line-ends.ts'

/** A longer heading, in characters, has swallowed part of a rationale. The longest labeled has 550. */
const LONGEST_HEADING = 900

/** Words of a rationale's last sentence, without white space and hyphens: no heading holds them. */
const DECIDES = /medical(?:ly)?(?:necess|appropriate)|notbeenestablished/i

/** How a rationale's last sentence begins, and no heading. */
const CONCLUDES =
  /^(?:therefore|thus|hence|accordingly|consequently|as\s+such|for\s+these\s+reasons|th(?:e|is)\s+request\s+(?:is|was|can)(?:\s?not)?)\b/i

/** Decisions, and the places of items that could not be read as such. */
export interface ReadDecisions {
  value: Decision[]
  unread: Span[]
  messages: Message[]
}

const error = (rule: string, reason: string, span: Span): Message => ({
  severity: 'error',
  rule: `letter/${rule}`,
  reason,
  span,
})

/** Reads the decisions behind squeezed index `from`, numbered in the letter's order. */
export function readDecisions(text: string, squeezed: Squeezed, from: number): ReadDecisions {
  const { value: items, messages } = findDecisionLabels(text, squeezed, from)
  const spacing = usualLineEnds(text)
  const headings = items.map((item, position) => readHeading(item, items[position - 1]))
  const decisions: Decision[] = []
  const unread: Span[] = []
  const printed = headings.map((heading) => heading && readPrintedNumber(text, heading))
  // A number before a heading is the letter's only where it counts the items.
  const words = printed.map((one, at) => one && (one.number === at + 1 ? one.words : (headings[at] as Span)))

  function readHeading(item: DecisionLabels, before: DecisionLabels | undefined): Span | null {
    if (!item.outcome) return null
    const start = before ? lastLabelEnd(squeezed, before) : offsetAt(squeezed, from)
    const region = { start, end: endAt(squeezed, item.outcome.colon) }
    const found = before ? findHeadingStart(text, region, spacing) : region.start
    return found !== null && found < region.end ? trimSpan(text, { start: found, end: region.end }) : null
  }

  const requests = words.map((one) => (one ? readRequest(text, one) : null))
  const faults = items.map((item, at) => findFault(text, item, requests[at]?.request ?? null, placeOf(squeezed, item)))

  items.forEach((item, position) => {
    const place = placeOf(squeezed, item)
    const [request, fault] = [requests[position], faults[position]]
    if (fault || !request) {
      messages.push(
        fault ?? error('no-request', 'No words stand before this outcome, so this decision is not counted', place),
      )
      unread.push(place)
      return
    }
    const next = items[position + 1]
    const end = next ? (headings[position + 1]?.start ?? next.all[0]?.span.start ?? text.length) : text.length
    const outcome = readOutcomeField(squeezed, item)
    if (!outcome) messages.push(describeUnknownOutcome(text, decisions.length + 1, place))
    const number = decisions.length + 1
    const last = trimSpan(text, { start: place.end, end })?.end ?? place.end
    // Where the next item's heading was lost, or holds a rationale's words, this one's end is not known.
    const isBounded = !next || (requests[position + 1] != null && !faults[position + 1])
    const fields = readFields(text, item, end, isBounded)
    const decision: Decision = {
      number,
      span: { start: request.request.span.start, end: Math.max(last, place.end) },
      statedIn: 'labels',
      ...request,
      outcome,
      headingOutcome: outcome,
      closingOutcome: null,
      claimsGuideline: fields.claims,
      imrGuideline: fields.imr,
      rationale: fields.rationale,
    }
    if (fields.isForeign) messages.push(describeForeign(number, decision.span))
    if (fields.holdsItem) unread.push(decision.span)
    messages.push(...describeGaps(decision, next || item.rationale ? 'error' : 'warning'))
    decisions.push(decision)
  })
  const disorder = checkNumbers(
    printed.map((one) => one?.number ?? null),
    decisions[0]?.span,
  )
  if (disorder[0]?.span) unread.push(disorder[0].span)
  return { value: decisions, unread, messages: [...messages, ...disorder] }
}

/** Why an item cannot be read as a decision. */
function findFault(text: string, item: DecisionLabels, request: Field<string> | null, place: Span): Message | null {
  if (!item.outcome) {
    const tail = text
      .slice(Math.max(0, place.start - 60), place.start)
      .replace(/\s+/g, ' ')
      .trim()
    const reason = `No outcome that is known (Upheld or Overturned) stands before this label, but “…${tail}”: this decision is not counted, and the letter has no outcome as a whole`
    return error('no-outcome', reason, place)
  }
  if (!request) return null
  if (request.value.length > LONGEST_HEADING) {
    const reason = `The heading has ${request.value.length} characters, so it holds other text of the letter; this decision is left out`
    return error('long-heading', reason, place)
  }
  if (isForeignRequest(text, request.span)) return describeForeignRequest(place)
  if (isLost(text, item, request.span)) {
    const reason =
      'The words before this outcome are the end of a rationale, and the request is lost; this decision is left out'
    return error('no-request', reason, place)
  }
  return null
}

/** Whether the heading's own words are lost, so that those of the rationale before it stand in their place. */
function isLost(text: string, { outcome }: DecisionLabels, heading: Span | null): boolean {
  if (!heading || !outcome) return true
  const words = text.slice(heading.start, heading.end)
  // An outcome on a line of its own, behind the end of a sentence.
  const isAlone =
    /[.!?]["”]?$/.test(words) &&
    /^\s*\n\s*(?:[:–—-]|upheld|overturned)/i.test(text.slice(heading.end, heading.end + 200))
  const isRest = DECIDES.test(words.replace(/[\s-]/g, '')) || CONCLUDES.test(words)
  return isRest || !/\p{L}[^\p{L}]*\p{L}/u.test(words) || isAlone || isProse(words)
}

/** An outcome of an unknown kind. */
function describeUnknownOutcome(text: string, number: number, place: Span): Message {
  const words = text.slice(place.start, place.end).replace(/\s+/g, ' ').trim()
  const reason = `The outcome “${words}” of decision ${number} is none that is known (Upheld or Overturned): no rate counts it, and the letter has no outcome as a whole`
  return error('unknown-outcome', reason, place)
}

function readOutcomeField(squeezed: Squeezed, { outcome }: DecisionLabels): Field<Outcome> | null {
  if (!outcome?.value) return null
  return { value: outcome.value, span: { start: offsetAt(squeezed, outcome.index), end: endAt(squeezed, outcome.end) } }
}

/** The place of an item: its outcome, or its first label where it has none. */
function placeOf(squeezed: Squeezed, { outcome, all }: DecisionLabels): Span {
  if (outcome) return { start: offsetAt(squeezed, outcome.index), end: endAt(squeezed, outcome.end) }
  return (all[0] as { span: Span }).span
}

/**
 * The fields behind an item's labels, up to the next item at `end`. One is read only where what follows it is what
 * should: with a label lost in between, it would hold the next one's words.
 */
function readFields(text: string, { claims, imr, rationale, all }: DecisionLabels, end: number, isBounded: boolean) {
  const isWhole = claims !== null && imr !== null && rationale !== null
  const after = (label: Span) => all.find(({ span }) => span.start >= label.end)
  const between = (label: { span: Span } | null, expected: 'imr' | 'rationale') => {
    const next = label && after(label.span)
    const follows = next && (next.kind === expected || isWhole)
    return follows ? readWords(text, { start: label.span.end, end: next.span.start }) : null
  }
  const isLast = rationale && after(rationale.span) === undefined
  const words = rationale && trimSpan(text, { start: rationale.span.end, end })
  const own = words && leaveOutEnd(text, words)
  const cited = [between(claims, 'imr'), between(imr, 'rationale')] as const
  // An item whose labels are all unknown hides between those of the one before it, and what follows is its own.
  const hides = all.some(({ span }, at) => {
    const next = all[at + 1]
    return next !== undefined && spansItem(text, { start: span.end, end: next.span.start })
  })
  const holdsItem = hides || (rationale !== null && !isLast) || (own !== null && holdsForeign(text, own))
  const isForeign = hides || (rationale !== null && (!isBounded || holdsItem))
  return {
    claims: hides ? null : cited[0],
    imr: hides ? null : cited[1],
    rationale: isForeign ? null : own,
    isForeign,
    holdsItem,
  }
}

/** Where the words that follow an item's last label begin: its rationale, as a rule. */
function lastLabelEnd(squeezed: Squeezed, { outcome, all }: DecisionLabels): number {
  return all.at(-1)?.span.end ?? endAt(squeezed, outcome?.end ?? 0)
}
