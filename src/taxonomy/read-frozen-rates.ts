import { readCsv } from '../text/read-csv.ts'
import type { EntryMessage } from './entry-fields.ts'
import type { FrozenRate } from './release.ts'

/** Columns of rates.csv that a comparison needs; further ones may stand behind them. */
const COLUMNS = ['dimension', 'id', 'decided', 'overturned', 'letters', 'rate', 'low', 'high']

const isCount = (cell: string): boolean => /^\d+$/.test(cell)
const isShare = (cell: string): boolean => cell === '' || (Number(cell) >= 0 && Number(cell) <= 1)
const toShare = (cell: string): number | null => (cell === '' ? null : Number(cell))

/** A frozen rates.csv; `path` is below `content/`. A line that can't be read is a message and is left out. */
export function readFrozenRates(path: string, text: string): { value: FrozenRate[]; messages: EntryMessage[] } {
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
