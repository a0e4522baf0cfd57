import type { CaseRecord } from '../../corpus/corpus.ts'

/** The case number, or else the id: what a letter is called. */
export const toCaseName = ({ id, letter }: Pick<CaseRecord, 'id' | 'letter'>): string => letter.caseNumber?.value ?? id
