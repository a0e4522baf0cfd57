import type { PublishedRow } from '../classify/decision-row.ts'
import { type IndexRow, readCaseNumber } from './index-row.ts'
import { type Pair, pairRows } from './pair-rows.ts'

/** What the state's index says of one letter of the corpus. */
export interface IndexedLetter {
  /** The case's three dates, each ISO or null. */
  dates: Pick<IndexRow, 'decisionDate' | 'injuryDate' | 'receivedDate'>
  pairs: Pair[]
}

/** The state's own index beside the corpus. Its values are shown and compared, and take no value of a letter's place. */
export interface StateIndex {
  /** All rows that are kept. */
  rows: number
  /** Of these, rows of cases that the corpus does not have. */
  elsewhere: number
  /** Rows of letters of the corpus that no decision could be set beside, and decisions of such letters without a row. */
  unpairedRows: number
  unpairedDecisions: number
  /** By the letter's id. */
  letters: ReadonlyMap<string, IndexedLetter>
}

/** A letter as the index finds it: by the case number that it states, or else by its id, which may be one. */
export interface Indexable {
  id: string
  caseNumber: string | null
  decisions: PublishedRow[]
}

/** Joins the rows that are kept to the letters that are published. */
export function joinIndex(rows: IndexRow[], letters: Indexable[]): StateIndex {
  const byCase = Map.groupBy(rows, ({ caseNumber }) => caseNumber)
  const found = letters.flatMap(({ id, caseNumber, decisions }) => {
    const own = byCase.get(readCaseNumber(caseNumber ?? id) ?? '')
    const [first] = own ?? []
    return own && first ? [{ id, first, own, paired: pairRows(own, decisions) }] : []
  })
  const count = (of: (letter: (typeof found)[number]) => number) => found.reduce((sum, letter) => sum + of(letter), 0)
  return {
    rows: rows.length,
    elsewhere: rows.length - count(({ own }) => own.length),
    unpairedRows: count(({ paired }) => paired.rows),
    unpairedDecisions: count(({ paired }) => paired.decisions),
    letters: new Map(
      found.map(({ id, first: { decisionDate, injuryDate, receivedDate }, paired }) => [
        id,
        { dates: { decisionDate, injuryDate, receivedDate }, pairs: paired.pairs },
      ]),
    ),
  }
}
