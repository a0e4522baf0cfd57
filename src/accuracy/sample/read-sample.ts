import type { PlacedMessage } from '../../text/message.ts'
import type { CsvLine } from '../../text/read-csv.ts'
import { HEADING_ALONE, type KnownIds, LABELS, type LabelValue, type SampledLetter } from './labels.ts'
import { readLabel } from './read-label.ts'
import { GIVEN, SAMPLE_COLUMNS } from './sample-columns.ts'

/** What an editor said of one letter or one decision, by the name of the column; what was left empty is not in it. */
export interface Labeled {
  letter: string
  /** Null for what is said of the letter as a whole. */
  decision: number | null
  labels: Map<string, LabelValue>
  headingAlone: boolean
}

/** A filled sheet. `drawn` is how many letters the draw had, of which the sheet may hold a part. */
export interface FilledSample {
  seed: number
  drawn: number
  labeled: Labeled[]
}

const NO_SAMPLE = 'This is no sheet of npm run sample'
const DRAW = /^(\d+) of (\d+), seed (\d+)$/

interface Row {
  line: number
  /** By the name of the column. */
  cells: Map<string, string>
}

/** Collects messages with the line of the sheet and the number of the column, both from 1. */
function toTeller(names: string[]) {
  const messages: PlacedMessage[] = []
  const tell = (line: number, column: string, reason: string, severity: PlacedMessage['severity'] = 'error') => {
    const at = Math.max(1, names.indexOf(column) + 1)
    messages.push({ severity, rule: 'accuracy/sample', line, column: at, reason })
  }
  return { messages, tell }
}
type Tell = ReturnType<typeof toTeller>['tell']

/** Whether the rows are those of the draw: no letter gone, no decision gone or twice, and none changed. */
function checkRows(
  rows: Row[],
  letters: ReadonlyMap<string, SampledLetter>,
  withdrawn: ReadonlySet<string>,
  draw: { of: string; seed: string },
  tell: Tell,
): void {
  const places = new Set<number>()
  const seen = new Map<string, Set<string>>()
  for (const { line, cells } of rows) {
    const get = (column: string) => cells.get(column) ?? ''
    const [, place, of, seed] = DRAW.exec(get('draw')) ?? []
    if (of === draw.of && seed === draw.seed) places.add(Number(place))
    else tell(line, 'draw', `Write “… of ${draw.of}, seed ${draw.seed}”, as the other rows have it`)
    if (withdrawn.has(get('letter'))) {
      const said = `${get('letter')} was withdrawn, and is not measured: empty all its cells but draw and letter`
      tell(line, 'letter', said, 'warning')
      continue
    }
    const letter = letters.get(get('letter'))
    if (!letter) {
      tell(
        line,
        'letter',
        `The corpus has no letter ${get('letter') || 'without a name'}: set CORPUS_DIR to the folder it was drawn from`,
      )
      continue
    }
    const own = seen.get(letter.id) ?? new Set()
    seen.set(letter.id, own)
    const number = get('decision')
    if (own.has(number)) tell(line, 'decision', `Decision ${number} of ${letter.id} stands here twice: leave one`)
    own.add(number)
    const decision = letter.decisions.find((one) => String(one.number) === number)
    if (!decision && letter.decisions.length > 0)
      tell(line, 'decision', `${letter.id} is read without a decision ${number}, which counts as not read`, 'warning')
    else if (decision && collapsed(decision.request) !== collapsed(get('request')))
      tell(line, 'request', 'The request is read otherwise now: see that this row is still about it', 'warning')
  }
  const last = rows.at(-1)?.line ?? 1
  for (const [id, numbers] of seen) {
    for (const { number } of letters.get(id)?.decisions ?? [])
      if (!numbers.has(String(number))) tell(last, 'decision', `Decision ${number} of ${id} is gone: put its row back`)
  }
  const missing = Array.from({ length: Math.max(...places, 0) }, (_, at) => at + 1).filter(
    (place) => !places.has(place),
  )
  for (const place of missing) tell(last, 'draw', `Letter ${place} of ${draw.of} is gone: put its rows back`)
}

/** CSV files get an apostrophe before what looks like a formula. */
const collapsed = (text: string) => text.replace(/^'/, '').replace(/\s+/g, ' ').trim()

function readRow({ line, cells }: Row, known: KnownIds, tell: Tell): { letter: Labeled; decision: Labeled | null } {
  const id = cells.get('letter') ?? ''
  const number = cells.get('decision') ?? ''
  const alone = readLabel(cells.get(HEADING_ALONE) ?? '', { words: ['yes', 'no'] }, known)
  if (alone && 'fault' in alone) tell(line, HEADING_ALONE, alone.fault)
  const headingAlone = !(alone && 'value' in alone && alone.value === 'no')
  const labelsOf = (of: 'letter' | 'decision') =>
    new Map(
      LABELS.filter((label) => label.of === of).flatMap(({ column, takes }): [string, LabelValue][] => {
        const read = readLabel(cells.get(column) ?? '', takes, known)
        if (read && 'fault' in read) tell(line, column, read.fault)
        return read && 'value' in read ? [[column, read.value]] : []
      }),
    )
  return {
    letter: { letter: id, decision: null, labels: labelsOf('letter'), headingAlone: true },
    decision:
      number === '' ? null : { letter: id, decision: Number(number), labels: labelsOf('decision'), headingAlone },
  }
}

/** What is said of a letter in any of its rows; two rows that say two things are told. */
function joinLetters(rows: { line: number; letter: Labeled }[], tell: Tell): Labeled[] {
  const joined = new Map<string, Labeled>()
  for (const { line, letter } of rows) {
    const whole = joined.get(letter.letter)
    if (!whole) joined.set(letter.letter, letter)
    for (const [column, value] of whole ? letter.labels : []) {
      const before = whole?.labels.get(column)
      if (before !== undefined && JSON.stringify(before) !== JSON.stringify(value))
        tell(line, column, 'An earlier row of this letter says something else: leave one of the two')
      whole?.labels.set(column, value)
    }
  }
  return [...joined.values()]
}

/**
 * A filled sheet as labels. Every fault is told with its line and the number of its column, counted from 1; while there is
 * an error the sheet is not to be measured. Rows of a withdrawn letter are passed over.
 */
export function readSample(
  [head, ...lines]: CsvLine[],
  letters: ReadonlyMap<string, SampledLetter>,
  known: KnownIds,
  withdrawn: ReadonlySet<string>,
): { value: FilledSample; messages: PlacedMessage[] } {
  const names = (head?.cells ?? []).map((name) => name.trim())
  const { messages, tell } = toTeller(names)
  const missing = SAMPLE_COLUMNS.flatMap(({ name }) => (names.includes(name) ? [] : [name]))
  const rows = lines
    .map(({ line, cells }): Row => ({ line, cells: new Map(names.map((name, at) => [name, cells[at] ?? ''])) }))
    .filter(({ cells }) => GIVEN.some(({ name }) => cells.get(name)) || [...cells.values()].some((cell) => cell.trim()))
  const [, , drawn = '', seed = ''] = DRAW.exec(rows[0]?.cells.get('draw') ?? '') ?? []
  if (missing.length > 0) tell(head?.line ?? 1, '', `${NO_SAMPLE}: its head lacks ${missing.join(', ')}`)
  else if (drawn === '') tell(rows[0]?.line ?? 2, 'draw', `${NO_SAMPLE}: write “1 of 200, seed 7”, as it stood here`)
  const empty = { seed: Number(seed), drawn: Number(drawn), labeled: [] }
  if (messages.length > 0) return { value: empty, messages }
  checkRows(rows, letters, withdrawn, { of: drawn, seed }, tell)
  const measured = rows.filter(({ cells }) => !withdrawn.has(cells.get('letter') ?? ''))
  const read = measured.map((row) => ({ line: row.line, ...readRow(row, known, tell) }))
  const labeled = [...joinLetters(read, tell), ...read.flatMap(({ decision }) => decision ?? [])]
  return { value: { ...empty, labeled }, messages: messages.sort((a, b) => a.line - b.line || a.column - b.column) }
}
