/** A cell that combines age band, sex, body part or year, and holds from one to so many less one, is not shown. */
const LEAST_SHOWN = 11

/** Why a number is not shown: it is under eleven, or it would give away one that is. */
export type Hidden = 'under' | 'withheld'

/** A count as it may be shown. */
export type Count = number | Hidden

export const isShown = (count: Count): count is number => typeof count === 'number'

/** Whether a count of a cell may not be shown. Nobody is in an empty one. */
export const isSmall = (count: number): boolean => count > 0 && count < LEAST_SHOWN

const SHOWN = 0
const UNDER = 1
const WITHHELD = 2
/** Empty, and part of something whose size is not told: knowing that it is empty says nothing. */
const IDLE = 3

/** Counts of the cells of a table, the last axis running fastest, and how many places each axis has. */
export interface CellTable {
  counts: Int32Array
  sizes: readonly number[]
}

/**
 * Whether what is hidden in a line, every `step`th cell from `first` on, could be told from its sum: fewer than two
 * cells, or together under eleven.
 */
function isTold(counts: Int32Array, marks: Uint8Array, first: number, step: number, size: number): boolean {
  let many = 0
  let sum = 0
  let idle = true
  for (let at = 0, cell = first; at < size; at++, cell += step) {
    const mark = marks[cell]
    if (mark === SHOWN) continue
    if (mark !== IDLE) idle = false
    many++
    sum += counts[cell] as number
  }
  return !idle && (many < 2 || sum < LEAST_SHOWN)
}

/** Hides what else a line has to hide, the smallest first; where all that hold anything are hidden, empty ones follow. */
function hideInLine(counts: Int32Array, marks: Uint8Array, first: number, step: number, size: number): boolean {
  const countOf = (cell: number) => counts[cell] as number
  const shown = Array.from({ length: size }, (_, at) => first + at * step).filter((cell) => marks[cell] === SHOWN)
  const bySize = shown.filter((cell) => countOf(cell) > 0).sort((a, b) => countOf(a) - countOf(b))
  let changed = false
  for (const cell of [...bySize, ...shown.filter((cell) => countOf(cell) === 0)]) {
    if (!isTold(counts, marks, first, step, size)) break
    marks[cell] = countOf(cell) < LEAST_SHOWN ? UNDER : WITHHELD
    changed = true
  }
  return changed
}

/** Goes once along every line of a table, whose sum is or can be shown elsewhere; whether anything had to be hidden. */
function hideInLines({ counts, sizes }: CellTable, marks: Uint8Array): boolean {
  let changed = false
  let step = 1
  for (const size of sizes.toReversed()) {
    for (let block = 0; block < counts.length; block += step * size) {
      for (let first = block; first < block + step; first++) {
        if (isTold(counts, marks, first, step, size) && hideInLine(counts, marks, first, step, size)) changed = true
      }
    }
    step *= size
  }
  return changed
}

/**
 * Which cells of a table may not be shown: those with one to ten decisions, those that are not shown anyway, and as many
 * others as it takes that none of these is the difference of a line's sum and its other cells. Sums over an axis are
 * taken to be known.
 */
export function hideCells(table: CellTable, isHidden: (cell: number) => boolean = () => false) {
  const { counts } = table
  const marks = new Uint8Array(counts.length)
  let any = false
  for (let cell = 0; cell < counts.length; cell++) {
    if (isSmall(counts[cell] as number)) marks[cell] = UNDER
    else if (isHidden(cell)) marks[cell] = counts[cell] === 0 ? IDLE : WITHHELD
    if (marks[cell] === UNDER) any = true
  }
  while (any && hideInLines(table, marks)) {}
  return (cell: number): Hidden | null => (marks[cell] === UNDER ? 'under' : marks[cell] === SHOWN ? null : 'withheld')
}

/** What to say of some cells together: nothing where all of them may be shown. */
export function hideTogether(cells: Iterable<number>, hidden: (cell: number) => Hidden | null): Hidden | null {
  let found: Hidden | null = null
  for (const cell of cells) {
    const one = hidden(cell)
    if (one === 'withheld') return one
    found ??= one
  }
  return found
}
