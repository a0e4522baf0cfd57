import { readWords, trimSpan } from '../text/collapse.ts'
import type { Message } from '../text/message.ts'
import type { Span } from '../text/span.ts'
import { endAt, offsetAt, type Squeezed } from '../text/squeeze.ts'
import { describeGaps } from './describe-gaps.ts'
import { type DecisionSentence, findDecisionSentences } from './find-decision-sentences.ts'
import { findLabels, type Label, walkLabels } from './find-labels.ts'
import type { Decision } from './letter.ts'
import { toRequest } from './read-request.ts'

/** What follows a decision's sentence: the two guideline sentences and the rationale, each where it is found. */
const CLAIMS = /TheClaimsAdministrator(?:based(?:its|their|his\/her)decision|didnot(?:base|cite))/gi
const IMR =
  /The(?:Physician|Expert|Medical|Professional)?Reviewer(?:based(?:its|their|his\/her|his|her)decision|reliedon|didnot(?:base|cite)|found(?:the|that))/gi
const RATIONALE =
  /(?:The(?:Physician|Expert|Medical)?Reviewer[’']s(?:decision)?rationale:|(?:Decision)?Rationale(?:for(?:the|his\/her)Decision)?:)/gi

/** How far behind a decision's sentence the claims administrator's may begin, in squeezed characters. */
const NEAR = 60

/**
 * Decisions stated in sentences (layout `documents-reviewed`). Rationales close in the very words that state a
 * decision, so a sentence counts only where the claims administrator's guideline follows it.
 */
export function readSentenceDecisions(
  text: string,
  squeezed: Squeezed,
  from: number,
): { value: Decision[]; messages: Message[] } {
  const end = squeezed.text.length
  const claims = findLabels(squeezed, CLAIMS, from)
  const sentences = keepFollowed(findDecisionSentences(squeezed, from, end), claims)
  const messages: Message[] = []
  const decisions = sentences.flatMap((sentence, position) => {
    const limit = sentences[position + 1]?.index ?? end
    const place = { number: position + 1, from: sentence.end, limit }
    const decision = readSentenceDecision(text, squeezed, sentence.request, sentence, place)
    return decision ? [decision] : []
  })
  const unread = claims.length - decisions.length
  if (decisions.length > 0 && unread > 0) {
    const reason = `The claims administrator’s guideline stands ${claims.length} times, and ${decisions.length} decisions were read`
    messages.push({ severity: 'warning', rule: 'letter/labels-disagree', reason, span: decisions[0]?.span })
  }
  return { value: decisions, messages: [...messages, ...decisions.flatMap(describeGaps)] }
}

/** Of the sentences before each label, the last one, if the label stands near it. */
function keepFollowed(sentences: DecisionSentence[], claims: Label[]): DecisionSentence[] {
  const nextClaims = walkLabels(claims)
  return sentences.filter((sentence, position) => {
    const next = sentences[position + 1]?.end ?? Number.POSITIVE_INFINITY
    const label = nextClaims(sentence.end, sentence.end + NEAR)
    return label !== null && label.index < next
  })
}

/**
 * One decision: `words` are its request and begin it, `sentence` states its outcome, and the guidelines and the
 * rationale are looked for from squeezed index `from` up to `limit`.
 */
export function readSentenceDecision(
  text: string,
  squeezed: Squeezed,
  words: Span,
  sentence: DecisionSentence,
  { number, from, limit }: { number: number; from: number; limit: number },
): Decision | null {
  const request = readWords(text, words)
  if (!request) return null
  const claims = findLabels(squeezed, CLAIMS, from, limit)[0]
  const imr = findLabels(squeezed, IMR, claims?.end ?? from, limit)[0]
  const rationale = findLabels(squeezed, RATIONALE, imr?.end ?? claims?.end ?? from, limit)[0]
  const between = (start: number | undefined, stop: number | undefined) =>
    start !== undefined && stop !== undefined
      ? readWords(text, { start: offsetAt(squeezed, start), end: endAt(squeezed, stop) })
      : null
  const claimsGuideline = between(claims?.index, imr?.index ?? rationale?.index)
  const imrGuideline = between(imr?.index, rationale?.index)
  const rationaleSpan = rationale ? trimSpan(text, { start: rationale.span.end, end: endAt(squeezed, limit) }) : null
  const parts = [request.span, claimsGuideline?.span, imrGuideline?.span, rationaleSpan]
  // In a notice the outcome stands in a list before all decisions.
  const outcome = sentence.outcome.span.start >= request.span.start ? [sentence.outcome.span] : []
  return {
    number,
    span: { start: request.span.start, end: Math.max(...[...parts, ...outcome].map((part) => part?.end ?? 0)) },
    ...toRequest(text, request),
    outcome: sentence.outcome,
    claimsGuideline,
    imrGuideline,
    rationale: rationaleSpan,
  }
}
