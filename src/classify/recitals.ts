import type { Outcome } from '../letter/letter.ts'
import { toPhraseMatcher } from '../taxonomy/phrase-matcher.ts'
import type { Span } from '../text/span.ts'
import type { Found } from './classified.ts'

/** A reason's phrase in words that tell what a guideline says; `recited` is the reason that such words give alone. */
export interface Recital extends Found {
  recited: string
}

const closing = toPhraseMatcher([
  {
    id: 'closing',
    words:
      '{{upheld|overturned|uphold|overturn|overturning|reversing|upholding|{not|non} {certified|certify|authorized|approved}|certified .|denied .|approved .}|{cannot|can’t|could not} be {certified|approved|authorized|endorsed|granted|recommended|supported|allowed|found}|{is|are} ({not|hereby|therefore|thus|accordingly|consequently|then}) {non-certified|certified|overturned|denied|upheld|reversed|authorized}|medically {necessary|appropriate|indicated|reasonable|warranted|supported}|medical necessity|medical {indication|indications}|{request|treatment|medication|decision} … {is|are|was|be} (not) ({hereby|therefore|thus}) {supported|certified|approved|denied|upheld|overturned|reversed|authorized|recommended|warranted|necessary}}',
  },
  {
    id: 'person',
    words:
      '{patient|injured worker|worker|claimant|applicant|employee|individual|IW|he|she|his|her|examination|exam|records|documentation|{there|here} {is|are|was|were}}',
  },
])

/**
 * Whether a sentence concludes (`… is medically necessary`), whether it says something of the case, and whether a word
 * of it shows that (`the patient`, `the records`, `there was`).
 */
export function weighSentence(text: string, sentence: Span): { concludes: boolean; states: boolean; ofCase: boolean } {
  const ids = closing.findPhrases(text, sentence).map(({ id }) => id)
  const concludes = ids.includes('closing')
  const ofCase = ids.includes('person')
  return { concludes, states: ofCase || !concludes, ofCase }
}

/** What holds the advice of a guideline to some cases: `not recommended unless …`. */
const CONDITION =
  /\b(?:unless|until|in the absence of|(?:longer|more) than|beyond|routine(?:ly)?|recommended as (?:a |the )?(?:first|primary)|isolated intervention, but|for (?:long|prolonged|chronic use)|against (?:going|exceeding))\b/i

/** Whether a sentence tells what is advised under a condition, and does not conclude from it. */
export const isConditional = (text: string, sentence: Span): boolean =>
  CONDITION.test(text.slice(sentence.start, sentence.end)) && !weighSentence(text, sentence).concludes

/** How many are given says nothing of when or to whom: `up to 24 visits over 14 weeks`. */
const amount = toPhraseMatcher([
  { id: 'amount', words: '{n} … {visits|sessions|treatments|injections|hours|tablets|visit|session|injection}' },
])

/**
 * What recitals of a guideline come to, beside the reasons that the reviewer gives and the statements on the case. To
 * allow a treatment, a statement behind the recital (or before it) says that its conditions are met, and is the place of
 * the reason, unless the guideline tells an amount alone and the reviewer another reason; to refuse one beside other
 * reasons, what the guideline advises against is a reason too, unless it does so under a condition. Without any of these
 * the conclusion rests on the guideline alone, and the recital itself is the reason. `reason` is the one of this outcome
 * that a recital may stand for: that the criteria are met.
 */
export function weighRecitals(
  text: string,
  recitals: Recital[],
  own: Found[],
  {
    outcome,
    reason,
    statements,
    concludes,
  }: { outcome: Outcome; reason: string | null; statements: Span[]; concludes: boolean },
): Found[] {
  const [first] = recitals
  if (!first) return []
  const behind = statements.find(({ start }) => start > first.span.start)
  const ofReason = recitals.filter(({ id, recited, span }) => id !== recited && !isConditional(text, span))
  if (outcome === 'overturned') {
    const place = behind ?? statements.at(-1)
    const isOfAmount = ({ id, recited, span }: Recital): boolean =>
      id === recited && amount.findPhrases(text, span).length > 0
    if (own.length > 0 && recitals.every(isOfAmount)) return []
    if (reason !== null && place) return [{ id: reason, span: place, phrase: first.phrase }]
  } else if (own.length > 0) return ofReason
  if (own.length > 0 || !concludes) return []
  const alone = recitals.find(({ id, recited }) => id !== recited || !behind)
  return alone ? [{ id: alone.recited, span: alone.span, phrase: alone.phrase }] : []
}
