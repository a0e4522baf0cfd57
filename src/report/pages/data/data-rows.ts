import type { Corpus } from '../../../corpus/corpus.ts'
import { CROSSED_DIMENSIONS } from '../../../dimensions/crossed-dimensions.ts'
import { dimensionsIn } from '../../../dimensions/dimensions.ts'
import { toCrossRates } from '../../../rates/cross-rates.ts'
import { toRates } from '../../../rates/group-rates.ts'
import type { LetterRow } from '../../../tables/letters.ts'
import type { RateRow } from '../../../tables/rates.ts'
import type { CrossRateRow } from '../../../tables/rates-by-two.ts'
import { toDecisionDate } from '../../words/decision-date.ts'

/** The rows of letters.csv: the letters that are published, in the corpus's order. */
export function toLetterRows(corpus: Corpus): LetterRow[] {
  const { cases, published } = corpus
  const decided = Map.groupBy(published, ({ caseId }) => caseId)
  return cases.map((record) => {
    const { id, letter, messages } = record
    const own = decided.get(id) ?? []
    return {
      caseId: id,
      caseNumber: letter.caseNumber?.value ?? null,
      layout: letter.layout,
      outcome: own[0]?.whole.outcome ?? null,
      decisions: own.length,
      overturned: own.filter(({ outcome }) => outcome === 'overturned').length,
      // As its decisions have them: spellings of one name are one there.
      specialties: own[0]?.specialties ?? letter.specialtyNames,
      states: own[0]?.states ?? [...new Set(letter.reviewer.states.map(({ value }) => value))].sort(),
      decisionDate: toDecisionDate(record, corpus),
      messages: messages.length,
    }
  })
}

/** The rows of rates.csv: every value of every dimension that a decision has, and the empty one. */
export function toOneWayRows({ decisions, likeness }: Corpus): RateRow[] {
  return dimensionsIn('rates').flatMap(({ id: dimension, valuesOf }) =>
    toRates(decisions, valuesOf, likeness).map((group) => ({ dimension, ...group })),
  )
}

/** The rows of rates-by-two.csv: every cell of every pair of dimensions that holds a decision. */
export function toTwoWayRows({ decisions, likeness }: Corpus): CrossRateRow[] {
  return CROSSED_DIMENSIONS.flatMap(([first, second]) =>
    toCrossRates(decisions, first.valuesOf, second.valuesOf, likeness).map((cell) => ({
      dimension1: first.id,
      id1: cell.first,
      dimension2: second.id,
      id2: cell.second,
      rate: cell.rate,
    })),
  )
}
