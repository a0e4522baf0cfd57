import { readCsv } from '../text/read-csv.ts'
import { type EntryMessage, openEntry } from './entry-fields.ts'
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
export interface Release extends Entry {
  /** ISO day; also its file name. */
  date: string
  version: string
  /** Letters that were published. */
  letters: number
  decisions: number
  overturned: number
  /** Digest of the corpus, as manifest.json has it. */
  corpus: string
  /** The frozen rates.csv as it was published, byte for byte; never counted again. */
  csv: string
  rates: FrozenRate[]
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

const KEYS = ['title', 'short', 'date', 'version', 'letters', 'decisions', 'overturned', 'corpus']
const ADVICE = 'write it with npm run release -- --date YYYY-MM-DD'

const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.slice(0, 10) === text

/**
 * One entry of `content/releases` with its frozen rates.csv, or null where that is missing; `path` is below `content/`.
 * Whatever is wrong is a message with file and line, and says what to write; an entry with messages must not be
 * published.
 */
export function readRelease(
  path: string,
  text: string,
  csv: string | null,
): { value: Release; messages: EntryMessage[] } {
  const fields = openEntry(path, text, KEYS)
  const { entry, lines, messages, report, readText } = fields
  const ratesPath = path.replace(/\.md$/, '.csv')
  const demand = (key: string, example: string, fits: (value: string) => boolean): string => {
    const before = messages.length
    const value = readText(key)
    if (value !== null && fits(value)) return value
    // A value that is no text has been told already.
    if (messages.length === before) report(`bad-${key}`, lines.ofKey(key), `write \`${key}: "${example}"\``)
    return ''
  }
  const count = (key: string): number => Number(demand(key, '9', (value) => /^\d+$/.test(value)))

  const date = demand('date', '2026-01-31', isDay)
  if (date && date !== entry.id)
    report('date-differs', lines.ofKey('date'), `the file is ${entry.id}.md: name it ${date}.md, or correct \`date\``)
  const version = demand('version', '1', (value) => /^[0-9a-z][0-9a-z.+-]*$/i.test(value))
  const [letters, decisions, overturned] = [count('letters'), count('decisions'), count('overturned')]
  const corpus = demand('corpus', '64 hexadecimal digits', (value) => /^[0-9a-f]{64}$/.test(value))

  const rates = csv === null ? { value: [], messages: [] } : readFrozenRates(ratesPath, csv)
  if (csv === null) report('no-rates', 1, `${ratesPath} is missing beside it: ${ADVICE}`)
  const whole = rates.value.find(({ dimension }) => dimension === 'all')
  const frozen = [whole?.decided ?? 0, whole?.overturned ?? 0]
  if (csv !== null && rates.messages.length === 0 && frozen.join() !== [decisions, overturned].join()) {
    const reason = `${ratesPath} has ${frozen[1]} of ${frozen[0]} decisions overturned, and this says ${overturned} of ${decisions}: ${ADVICE}`
    report('rates-differ', lines.ofKey('decisions'), reason)
  }
  return {
    value: { ...entry, date, version, letters, decisions, overturned, corpus, csv: csv ?? '', rates: rates.value },
    messages: [...messages, ...rates.messages],
  }
}
