import type { CaseRecord, Corpus } from '../../corpus/corpus.ts'

/** The ISO date of a letter's decision: the letter's own, or else that of the state's index; null where neither has one. */
export const toDecisionDate = ({ id, letter }: CaseRecord, { stateIndex }: Pick<Corpus, 'stateIndex'>): string | null =>
  letter.dates.decision?.value ?? stateIndex.letters.get(id)?.dates.decisionDate ?? null
