import type { Message } from '../text/message.ts'
import { endAt, offsetAt, type Squeezed } from '../text/squeeze.ts'
import { findLabels, type Label, walkLabels } from './find-labels.ts'
import type { Outcome } from './letter.ts'

/** The labels of one decision. Those behind the outcome are null where the letter breaks off before them. */
export interface DecisionLabels {
  /** `colon` is the squeezed index at which the heading ends. */
  outcome: { value: Outcome; colon: number; index: number; end: number }
  claims: Label | null
  imr: Label | null
  rationale: Label | null
}

const CLAIMS_WORDS = 'ClaimsAdministratorguideline:'
const CLAIMS = /ClaimsAdministrators?guidelines?:/gi
const IMR = /(?:MAXIMUS|IMR|ExpertReviewer)guidelines?:/gi
const RATIONALE = /Decisionrationales?:/gi
/** In front of a claims administrator's label; the longest squeezed form is under this many characters. */
const OUTCOME_BEFORE = /:?-?(Upheld|Overturned)\.?$/i
const OUTCOME_LENGTH = 16
/** A letter that breaks off behind an outcome, perhaps inside the label that should follow. */
const OUTCOME_AT_END = /:(Upheld|Overturned)\.?(?:C[A-Za-z:]{0,30})?$/i

/**
 * The decisions of a letter by their labels, from squeezed index `from` on. The outcome in front of the claims
 * administrator's label makes a decision: without it nothing was decided that could be counted.
 */
export function findDecisionLabels(squeezed: Squeezed, from: number): { value: DecisionLabels[]; messages: Message[] } {
  const claims = findLabels(squeezed, CLAIMS, from)
  const imr = findLabels(squeezed, IMR, from)
  const rationale = findLabels(squeezed, RATIONALE, from)
  const messages: Message[] = []
  if (claims.length !== imr.length || claims.length !== rationale.length) {
    messages.push({
      severity: 'warning',
      rule: 'letter/labels-disagree',
      reason: `The letter has ${claims.length} claims administrator’s, ${imr.length} reviewer’s and ${rationale.length} rationale labels; each decision should have one of each`,
      span: placeOf(squeezed, from, from),
    })
  }

  const decisions: DecisionLabels[] = []
  const nextImr = walkLabels(imr)
  const nextRationale = walkLabels(rationale)
  claims.forEach((label, position) => {
    const limit = claims[position + 1]?.index ?? squeezed.text.length
    const outcome = readOutcome(squeezed, label.index, from)
    if (!outcome) {
      const reason = 'No outcome (Upheld or Overturned) stands before this label, so this decision is not counted'
      messages.push({ severity: 'error', rule: 'letter/no-outcome', reason, span: label.span })
      return
    }
    const own = nextImr(label.end, limit)
    const ownRationale = nextRationale((own ?? label).end, limit)
    decisions.push({ outcome, claims: label, imr: own, rationale: ownRationale })
  })

  const cutOff = readCutOff(squeezed, claims.at(-1)?.end ?? from)
  if (cutOff) decisions.push({ outcome: cutOff, claims: null, imr: null, rationale: null })
  return { value: decisions, messages }
}

function placeOf(squeezed: Squeezed, index: number, end: number) {
  return { start: offsetAt(squeezed, index), end: Math.max(offsetAt(squeezed, index), endAt(squeezed, end)) }
}

function readOutcome(squeezed: Squeezed, before: number, from: number): DecisionLabels['outcome'] | null {
  const start = Math.max(from, before - OUTCOME_LENGTH)
  const match = OUTCOME_BEFORE.exec(squeezed.text.slice(start, before))
  return match && toOutcome(match, start)
}

function readCutOff(squeezed: Squeezed, from: number): DecisionLabels['outcome'] | null {
  const start = Math.max(from, squeezed.text.length - OUTCOME_LENGTH - CLAIMS_WORDS.length)
  const match = OUTCOME_AT_END.exec(squeezed.text.slice(start))
  if (!match) return null
  const rest = squeezed.text.slice(start + match.index + 1 + (match[1] as string).length).replace(/^\./, '')
  return CLAIMS_WORDS.toLowerCase().startsWith(rest.toLowerCase()) ? toOutcome(match, start) : null
}

function toOutcome(match: RegExpExecArray, start: number): DecisionLabels['outcome'] {
  const word = match[1] as string
  const index = start + match.index + match[0].toLowerCase().indexOf(word.toLowerCase())
  return {
    value: word.toLowerCase() as Outcome,
    colon: start + match.index,
    index,
    end: index + word.length,
  }
}
