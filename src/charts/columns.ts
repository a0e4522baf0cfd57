import { formatNumberOf } from '../rates/format-rate.ts'
import { type ColumnGroup, nameSizes, type Outcome, sayGroup, toColumnGroups } from './column-groups.ts'
import { finish } from './finish.ts'
import { type Frame, WIDTH } from './frame.ts'
import { toPen } from './pen.ts'
import { textWidth } from './text-width.ts'
import { unitMarks } from './unit-mark.ts'

// Whole pixels: a letter's marks take half the bytes.
const PITCH = 8
const SIDE = 6
const GAP = 17

export interface ColumnOptions {
  /** The letters that hold from `least` to `most` decisions. */
  hrefOf?: (least: number, most: number) => string | null
}

/** A group's letters on one line; the last line of a group carries its words. */
interface Piece {
  group: ColumnGroup
  letters: Outcome[][]
  words: string[]
  x: number
  width: number
}

/** Groups side by side in as many lines as they need; a group wider than the figure takes several, evenly filled. */
function toLines(groups: ColumnGroup[], room: number): Piece[][] {
  const fitting = Math.floor((room + PITCH - SIDE) / PITCH)
  const lines: Piece[][] = []
  let x = 0
  for (const group of groups) {
    const count = group.letters.length
    const share = Math.ceil(count / Math.ceil(count / fitting))
    for (let first = 0; first < count; first += share) {
      const letters = group.letters.slice(first, first + share)
      const words = first + share < count ? [] : [formatNumberOf(count, 'letter'), nameSizes(group)]
      const width = Math.ceil(
        Math.max(letters.length * PITCH - (PITCH - SIDE), ...words.map((line) => textWidth(line, 14))),
      )
      const line = lines.at(-1)
      const begins = !line || share < count || x + width > room
      if (begins) x = 0
      const piece = { group, letters, words, x, width }
      if (begins) lines.push([piece])
      else line.push(piece)
      x += width + GAP
    }
  }
  return lines
}

/**
 * Every decision one mark, every letter one column, grouped by how many decisions a letter holds: for up to some
 * three hundred letters. `letters` are the outcomes of each letter's decisions.
 */
export function columns(frame: Frame, letters: Outcome[][], { hrefOf }: ColumnOptions = {}): string {
  const pen = toPen(frame.document)
  const groups = new Map<ColumnGroup, SVGElement[]>()
  let y = 0
  let bottom = 0
  for (const line of toLines(toColumnGroups(letters), WIDTH[frame.size])) {
    const tall = Math.max(...line.flatMap((piece) => piece.letters.map(({ length }) => length))) * PITCH
    const base = y + tall + 6
    const worded = line.some(({ words }) => words.length > 0)
    bottom = base + (worded ? 40 : 4)
    for (const { group, letters, words, x, width } of line) {
      const middlesOf = (wanted: Outcome) =>
        letters.flatMap((letter, column) =>
          letter.flatMap((outcome, row): [number, number][] =>
            outcome === wanted ? [[x + column * PITCH + SIDE / 2, base - row * PITCH - PITCH / 2]] : [],
          ),
        )
      const marks = (['overturned', 'upheld'] as const).flatMap((outcome) => {
        const middles = middlesOf(outcome)
        return middles.length > 0 ? [unitMarks(pen, outcome, middles, SIDE)] : []
      })
      const foot = `M${x},${base + 3.5}H${x + letters.length * PITCH - (PITCH - SIDE)}`
      const texts = words.map((words, index) =>
        index === 0
          ? pen.text(`${words} `, { x, y: base + 20, class: 'count' })
          : pen.text(words, { x, y: base + 36, class: 'tier' }),
      )
      const drawn = groups.get(group) ?? []
      drawn.push(
        pen.element('rect', { x, y, width, height: bottom - y, class: 'hitbox' }),
        ...marks,
        pen.element('path', { d: foot, class: 'base' }),
        ...texts,
      )
      groups.set(group, drawn)
    }
    y = bottom + (worded ? 18 : 6)
  }
  const drawn = [...groups].map(([group, marks]) =>
    pen.link(hrefOf?.(group.least, group.most), sayGroup(group), ...marks),
  )
  return finish(pen.element('svg', {}, ...drawn), frame, 'columns', Math.ceil(bottom + 4))
}
