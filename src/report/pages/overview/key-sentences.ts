import { splitByCompany, toLetterAverage } from '../../../rates/letter-average.ts'
import { countLetterOutcomes, toLetterRate } from '../../../rates/letter-outcomes.ts'
import { toRate } from '../../../rates/to-rate.ts'
import type { RateRow } from '../../words/rate-row.ts'
import { toReasonSide } from '../../words/reason-counts.ts'
import type { KeySentence } from '../../words/runs.ts'
import { toAgreementRates } from '../../words/say-reliable-rows.ts'
import type { Counting, DecisionRow } from '../../words/shapes.ts'
import { sayAll, sayCompany, sayLetterAverage, sayLetters } from './key-sentences-all.ts'
import { sayAgreement, sayCategories, sayClaims } from './key-sentences-by.ts'
import { sayLeadingReason } from './key-sentences-reasons.ts'

/** The overview's key sentences: up to eight, fewer where the letters do not hold enough, none without decisions. */
export function toKeySentences(decisions: DecisionRow[], categories: RateRow[], counting: Counting): KeySentence[] {
  const { likeness } = counting
  const rateIf = (some: DecisionRow[]) => (some.length > 0 ? toRate(some, likeness) : null)
  if (decisions.length === 0) return []
  const all = toRate(decisions, likeness)
  const letters = toLetterRate(decisions, likeness)
  const { alone, withOthers } = splitByCompany(decisions)
  const citing = (family: string) => decisions.filter(({ claimsFamilies }) => claimsFamilies.includes(family))
  return [
    sayAll(all),
    all.letters > 1 ? sayLetters(letters, countLetterOutcomes(decisions).mixed) : null,
    sayCompany(rateIf(alone), rateIf(withOthers)),
    sayLetterAverage(toLetterAverage(decisions), all, letters),
    sayCategories(categories, all),
    sayClaims(rateIf(citing('none')), rateIf(citing('mtus'))),
    sayAgreement(toAgreementRates(decisions, likeness)),
    sayLeadingReason(toReasonSide(decisions, 'upheld', counting)),
  ].filter((sentence) => sentence !== null)
}
