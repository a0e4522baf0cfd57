import type { Found } from './find-exact.ts'
import { fits, type QuotedRun } from './quotation.ts'
import { sayWords, type Word } from './words.ts'

/** A stretch of a comparison: words of both, of the quotation alone, of the letter alone, or left out by the writer's own sign. */
export interface DiffRun {
  kind: 'both' | 'quoted' | 'letter' | 'left-out'
  text: string
}

/** The passage of a letter that is nearest to a quotation. */
export interface Nearest extends Found {
  /** Words and signs that differ. */
  differences: number
  diff: DiffRun[]
}

/** So many comparisons of two words take about a second in a browser. */
const MOST = 30_000_000

const [SAME, QUOTED, LETTER] = [0, 1, 2] as const

/**
 * The passage of a letter with the fewest words put in, taken out or changed (Sellers 1980): the ends of the letter cost
 * nothing, nor does what an ellipsis leaves out. Null where the two are too long to be compared.
 */
export function findNearest(runs: readonly QuotedRun[], letter: readonly Word[]): Nearest | null {
  const words = runs.flatMap((run) => run.words)
  const columns = letter.length + 1
  if (words.length * columns > MOST) return null
  const breaks = new Set<number>()
  let count = 0
  for (const run of runs) {
    if (count > 0) breaks.add(count)
    count += run.words.length
  }
  const ways = new Uint8Array((words.length + 1) * columns)
  /** For each break the column that a skip comes from, by the column that it ends in. */
  const skips = new Map<number, Int32Array>()
  let row = new Int32Array(columns)
  words.forEach((word, place) => {
    if (breaks.has(place)) {
      const from = new Int32Array(columns)
      const skipped = row.slice()
      for (let column = 1; column < columns; column++) {
        from[column] = column
        if ((skipped[column - 1] as number) < (row[column] as number)) {
          skipped[column] = skipped[column - 1] as number
          from[column] = from[column - 1] as number
        }
      }
      skips.set(place, from)
      row = skipped
    }
    const next = new Int32Array(columns)
    next[0] = place + 1
    ways[(place + 1) * columns] = QUOTED
    for (let column = 1; column < columns; column++) {
      const change = (row[column - 1] as number) + (fits(word, letter[column - 1]) ? 0 : 2)
      const quoted = (row[column] as number) + 1
      const left = (next[column - 1] as number) + 1
      const best = Math.min(change, quoted, left)
      next[column] = best
      ways[(place + 1) * columns + column] = best === change ? SAME : best === quoted ? QUOTED : LETTER
    }
    row = next
  })
  let end = 0
  for (let column = 1; column < columns; column++) if ((row[column] as number) < (row[end] as number)) end = column
  return trace({ words, letter, ways, columns, skips, end, differences: row[end] as number })
}

interface Compared {
  words: readonly { text: string; form: string; spaced: boolean; anyCase: boolean }[]
  letter: readonly Word[]
  ways: Uint8Array
  columns: number
  skips: Map<number, Int32Array>
  end: number
  differences: number
}

/** The way back through a comparison, as stretches of one kind. */
function trace({ words, letter, ways, columns, skips, end, differences }: Compared): Nearest {
  const steps: { kind: DiffRun['kind']; word: Word }[] = []
  let column = end
  let left = words.length
  while (left > 0) {
    const word = words[left - 1] as Compared['words'][number]
    const way = ways[left * columns + column]
    if (way === LETTER) steps.push({ kind: 'letter', word: letter[--column] as Word })
    else if (way === QUOTED) {
      steps.push({ kind: 'quoted', word })
      left--
    } else {
      const other = letter[--column] as Word
      if (fits(word, other)) steps.push({ kind: 'both', word: other })
      else steps.push({ kind: 'letter', word: other }, { kind: 'quoted', word })
      left--
    }
    // A break stands before the word that was just taken.
    if (way !== LETTER && skips.has(left)) {
      const from = skips.get(left)?.[column] ?? column
      if (from < column) steps.push({ kind: 'left-out', word: { form: '…', text: '…', spaced: true } })
      column = from
    }
  }
  return { start: column, end, differences, diff: toStretches(steps.reverse()) }
}

/** Steps of one kind become one stretch; what only the letter and only the quotation have stand apart. */
function toStretches(steps: { kind: DiffRun['kind']; word: Word }[]): DiffRun[] {
  const stretches: { kind: DiffRun['kind']; words: Word[] }[] = []
  const add = (kind: DiffRun['kind'], word: Word) => {
    const last = stretches.at(-1)
    const before = stretches.at(-2)
    if (last?.kind === kind) last.words.push(word)
    // Words changed one by one read as one change.
    else if (kind === 'quoted' && last?.kind === 'letter' && before?.kind === 'quoted') before.words.push(word)
    else if (kind === 'letter' && last?.kind === 'quoted' && before?.kind === 'letter') before.words.push(word)
    else stretches.push({ kind, words: [word] })
  }
  for (const { kind, word } of steps) add(kind, word)
  return stretches.map(({ kind, words }) => ({ kind, text: sayWords(words) }))
}
