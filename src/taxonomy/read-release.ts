import type { z } from 'astro/zod'
import { readCsv } from '../text/read-csv.ts'
import { type ContentFile, type EntryMessage, readEntry } from './read-entry.ts'
import { SCHEMAS } from './schemas.ts'
import type { Entry } from './taxonomy.ts'

/** One row of a frozen rates.csv. */
interface FrozenRate {
  dimension: string
  /** Empty for not read or not classified. */
  id: string
  decided: number
  overturned: number
  letters: number
  /** Null where there were too few decisions for a rate. */
  rate: number | null
  /** Limits of the 95% interval; null where there is no rate. */
  low: number | null
  high: number | null
}

/** One data release: an entry of `content/releases`, whose body says why the numbers moved, and its frozen rates. */
export interface Release extends z.output<typeof SCHEMAS.releases>, Entry {
  short: string
  /** The frozen rates.csv as it was published, byte for byte; never counted again. */
  csv: string
  rates: FrozenRate[]
  /** Whether the report's pages were frozen with it. */
  edition: boolean
  /** Whether the ids of its letters were: else nobody can say which of the letters that are gone stood in it. */
  ids: boolean
}

/** Columns of rates.csv that a comparison needs; further ones may stand behind them. */
const COLUMNS = ['dimension', 'id', 'decided', 'overturned', 'letters', 'rate', 'low', 'high']

const isCount = (cell: string): boolean => /^\d+$/.test(cell)
const isShare = (cell: string): boolean => cell === '' || (Number(cell) >= 0 && Number(cell) <= 1)
const toShare = (cell: string): number | null => (cell === '' ? null : Number(cell))

/** A frozen rates.csv; `path` is below `content/`. A line that can't be read is a message and is left out. */
function readFrozenRates(path: string, text: string): { value: FrozenRate[]; messages: EntryMessage[] } {
  const messages: EntryMessage[] = []
  const report = (line: number, reason: string) => {
    messages.push({ file: path, severity: 'error', rule: 'taxonomy/frozen-rates', line, column: 1, reason })
  }
  const [head, ...lines] = readCsv(text)
  const places = COLUMNS.map((name) => head?.cells.indexOf(name) ?? -1)
  const absent = COLUMNS.filter((_, index) => places[index] === -1)
  if (absent.length > 0) {
    report(1, `the head lacks ${absent.join(', ')}: put the rates.csv that was published here, as it was`)
    return { value: [], messages }
  }
  const value = lines.flatMap(({ line, cells }): FrozenRate[] => {
    const [dimension = '', id = '', ...numbers] = places.map((place) => cells[place] ?? '')
    const [counts, shares] = [numbers.slice(0, 3), numbers.slice(3)]
    if (!dimension || !counts.every(isCount) || !shares.every(isShare)) {
      report(line, `“${cells.join()}” is no row of rates.csv: put the file that was published here, as it was`)
      return []
    }
    const [decided = 0, overturned = 0, letters = 0] = counts.map(Number)
    const [rate = null, low = null, high = null] = shares.map(toShare)
    return [{ dimension, id, decided, overturned, letters, rate, low, high }]
  })
  return { value, messages }
}

const ADVICE = 'write it with npm run release -- --date YYYY-MM-DD'

/**
 * One entry of `content/releases` with its frozen rates.csv, or null where that is missing, and what else lies
 * beside it; `file.path` is below `content/`. Whatever is wrong is a message with file and line, and says what to write; null for a release with
 * messages, which must not be published.
 */
export function readRelease(
  file: ContentFile,
  csv: string | null,
  beside: Pick<Release, 'edition' | 'ids'> = { edition: false, ids: false },
): { value: Release | null; messages: EntryMessage[] } {
  const { value: entry, messages, tell } = readEntry(file, SCHEMAS.releases)
  const ratesPath = file.path.replace(/\.md$/, '.csv')
  const rates = csv === null ? { value: [], messages: [] } : readFrozenRates(ratesPath, csv)
  const found = [...messages, ...rates.messages]
  if (csv === null) found.push(tell([], 'no-rates', `${ratesPath} is missing beside it; ${ADVICE}`))
  if (entry && entry.date !== entry.id) {
    const reason = `date: the file is ${entry.id}.md; write its day here, or rename it to ${entry.date}.md`
    found.push(tell(['date'], 'date-differs', reason))
  }
  const whole = rates.value.find(({ dimension }) => dimension === 'all')
  const frozen = [whole?.decided ?? 0, whole?.overturned ?? 0]
  if (
    entry &&
    csv !== null &&
    rates.messages.length === 0 &&
    frozen.join() !== `${entry.decisions},${entry.overturned}`
  ) {
    const reason = `decisions: ${ratesPath} has ${frozen[1]} of ${frozen[0]} decisions overturned, and this says ${entry.overturned} of ${entry.decisions}; ${ADVICE}`
    found.push(tell(['decisions'], 'rates-differ', reason))
  }
  return { value: entry && csv !== null ? { ...entry, csv, rates: rates.value, ...beside } : null, messages: found }
}
