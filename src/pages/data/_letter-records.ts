import type { CaseRecord, Corpus } from '../../corpus/corpus.ts'
import { toRecord } from '../../corpus/to-record.ts'
import { readLetterText } from '../_report.ts'

/** So many letters stand in one file of records, but for the last. */
const LETTERS_A_FILE = 100

/** A file of letters’ records; its letters stand in the order of their ids. */
export interface RecordFile {
  /** From 1; also its name. */
  number: number
  /** Below `/data/`. */
  path: string
  cases: CaseRecord[]
}

/** The published letters, a hundred a file. */
export const listRecordFiles = ({ cases }: Pick<Corpus, 'cases'>): RecordFile[] =>
  Array.from({ length: Math.ceil(cases.length / LETTERS_A_FILE) }, (_, place) => ({
    number: place + 1,
    path: `records/${place + 1}.json`,
    cases: cases.slice(place * LETTERS_A_FILE, (place + 1) * LETTERS_A_FILE),
  }))

/**
 * A file of records: a JSON array, a letter a line, each as `npm run parse` prints it. Read anew whenever it is asked
 * for, since a year of letters would fill the memory.
 */
export function writeRecordFile({ stateIndex }: Corpus, { cases }: RecordFile): string {
  const lines = cases.map((record) =>
    JSON.stringify(toRecord(record, readLetterText(record), stateIndex.letters.get(record.id))),
  )
  return `[\n${lines.join(',\n')}\n]\n`
}
