import { readWords, trimSpan } from '../text/collapse.ts'
import type { Message } from '../text/message.ts'
import type { Span } from '../text/span.ts'
import { endAt, offsetAt, type Squeezed, squeeze } from '../text/squeeze.ts'
import { describeGaps } from './describe-gaps.ts'
import { type DecisionSentence, findDecisionSentences } from './find-decision-sentences.ts'
import { findLabels, type Label } from './find-labels.ts'
import {
  describeForeign,
  describeForeignRequest,
  holdsForeignSentence,
  isForeignRequest,
  leaveOutEnd,
} from './leave-out-foreign.ts'
import type { Decision } from './letter.ts'
import type { ReadDecisions } from './read-decisions.ts'
import { startsLine } from './read-outcome.ts'
import { checkNumbers } from './read-printed-numbers.ts'
import { toRequest } from './read-request.ts'

/** What follows a decision's sentence: the two guideline sentences and the rationale, each where it is found. */
export const CLAIMS = /TheClaimsAdministrator(?:based(?:its|their|his\/her)decision|didnot(?:base|cite))/gi
const IMR =
  /The(?:Physician|Expert|Medical|Professional)?Reviewer(?:based(?:its|their|his\/her|his|her)decision|reliedon|didnot(?:base|cite)|found(?:the|that))/gi
const RATIONALE =
  /(?:The(?:Physician|Expert|Medical)?Reviewer[’']s[A-Za-z’']{0,12}?rationale:|(?:Decision)?Rationale(?:for(?:the|his\/her)Decision)?:)/gi

/** All that may stand between a sentence that decides and the claims administrator's: a number. */
const BETWEEN = /^\(?\d{0,2}[.):]?$/

/**
 * Decisions stated in sentences (layout `documents-reviewed`). Rationales close in the very words that state a
 * decision, so a sentence counts only where the claims administrator's follows it at once, and where it is numbered
 * as the first one is, or else begins a line and doesn't repeat the request before it, whose rationale it then closes.
 */
export function readSentenceDecisions(text: string, squeezed: Squeezed, from: number): ReadDecisions {
  const end = squeezed.text.length
  const claims = findLabels(squeezed, CLAIMS, from)
  const followed = pairFollowed(squeezed, findDecisionSentences(squeezed, from, end), claims)
  const isNumbered = followed.find(({ sentence }) => sentence)?.sentence?.printed != null
  const messages: Message[] = []
  const unread: Span[] = []
  const decisions: Decision[] = []
  let before: Span | null = null
  followed.forEach(({ claim, sentence }, position) => {
    const isItem =
      sentence &&
      (isNumbered
        ? sentence.printed !== null
        : startsLine(text, squeezed, sentence.index) &&
          !(before && squeezeWords(text, before) === squeezeWords(text, sentence.request)))
    if (!isItem) {
      unread.push(claim.span)
      const reason =
        'No sentence of its own that decides a request stands before the claims administrator’s; this decision is not counted, and the letter has no outcome as a whole'
      messages.push({ severity: 'error', rule: 'letter/no-outcome', reason, span: claim.span })
      before = null
      return
    }
    before = sentence.request
    if (isForeignRequest(text, sentence.request)) {
      unread.push(sentence.request)
      messages.push(describeForeignRequest(sentence.request))
      return
    }
    const next = followed[position + 1]
    const limit = next ? (next.sentence?.index ?? next.claim.index) : end
    const place = { number: decisions.length + 1, from: sentence.end, limit }
    const decision = readSentenceDecision(text, squeezed, sentence.request, sentence, place)
    if (!decision) return
    // Where the next item has no sentence of its own, the end of this rationale is not known.
    const isBounded = !next || (next.sentence !== null && (!isNumbered || next.sentence.printed !== null))
    const isForeign = decision.rationale !== null && (!isBounded || holdsForeignSentence(text, decision.rationale))
    if (isForeign) {
      messages.push(describeForeign(decision.number, decision.span))
      unread.push(decision.span)
    }
    decisions.push(isForeign ? { ...decision, rationale: null } : decision)
  })
  const printed = followed.map(({ sentence }) => sentence?.printed ?? null)
  const disorder = checkNumbers(printed, decisions[0]?.span)
  if (disorder[0]?.span) unread.push(disorder[0].span)
  return {
    value: decisions,
    unread,
    messages: [...messages, ...decisions.flatMap((decision) => describeGaps(decision, 'error')), ...disorder],
  }
}

const squeezeWords = (text: string, { start, end }: Span): string => squeeze(text.slice(start, end)).text.toLowerCase()

/** Each label of the claims administrator with the sentence directly before it; null where none stands there. */
function pairFollowed(squeezed: Squeezed, sentences: DecisionSentence[], claims: Label[]) {
  let at = 0
  return claims.map((claim) => {
    while (at < sentences.length && (sentences[at] as DecisionSentence).end <= claim.index) at++
    const sentence = sentences[at - 1]
    const isNear = sentence && BETWEEN.test(squeezed.text.slice(sentence.end, Math.min(claim.index, sentence.end + 9)))
    return { claim, sentence: isNear && claim.index - sentence.end < 8 ? sentence : null }
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
  const behind = rationale && trimSpan(text, { start: rationale.span.end, end: endAt(squeezed, limit) })
  const rationaleSpan = behind ? leaveOutEnd(text, behind) : null
  const parts = [request.span, claimsGuideline?.span, imrGuideline?.span, rationaleSpan]
  // In a notice the outcome stands in a list before all decisions.
  const outcome = sentence.outcome.span.start >= request.span.start ? [sentence.outcome.span] : []
  return {
    number,
    span: { start: request.span.start, end: Math.max(...[...parts, ...outcome].map((part) => part?.end ?? 0)) },
    statedIn: 'sentences',
    ...toRequest(text, request),
    outcome: sentence.outcome,
    headingOutcome: sentence.outcome,
    closingOutcome: null,
    claimsGuideline,
    imrGuideline,
    rationale: rationaleSpan,
  }
}
