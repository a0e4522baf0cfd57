import { readCsv } from '../text/read-csv.ts'
import type { EntryMessage } from './entry-fields.ts'
import type { FrozenRate } from './release.ts'

/** Columns of rates.csv that a comparison needs; further ones may stand behind them. */
const COLUMNS = ['dimension', 'id', 'decided', 'overturned', 'letters', 'rate']

const isCount = (cell: string): boolean => /^\d+$/.test(cell)

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
    const [dimension = '', id = '', decided = '', overturned = '', letters = '', rate = ''] = places.map(
      (place) => cells[place] ?? '',
    )
    const counts = [decided, overturned, letters]
    if (!dimension || !counts.every(isCount) || !(rate === '' || (Number(rate) >= 0 && Number(rate) <= 1))) {
      report(line, `“${cells.join()}” is no row of rates.csv: put the file that was published here, as it was`)
      return []
    }
    const [n, x, k] = counts.map(Number) as [number, number, number]
    return [{ dimension, id, decided: n, overturned: x, letters: k, rate: rate === '' ? null : Number(rate) }]
  })
  return { value, messages }
}
