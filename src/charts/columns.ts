import { formatNumberOf } from '../rates/format-rate.ts'
import { type ColumnGroup, nameSizes, type Outcome, sayGroup, toColumnGroups } from './column-groups.ts'
import { finish } from './finish.ts'
import { type Frame, WIDTH } from './frame.ts'
import { toPen } from './pen.ts'
import { textWidth } from './text-width.ts'
import { unitMark } from './unit-mark.ts'

const PITCH = 8.5
const SIDE = 6.2
const GAP = 17

export interface ColumnOptions {
  /** The letters that hold from `least` to `most` decisions. */
  hrefOf?: (least: number, most: number) => string | null
}

interface Piece {
  group: ColumnGroup
  letters: Outcome[][]
  words: string[]
  x: number
  width: number
}

/** Groups side by side in as many lines as they need; a group wider than the figure goes on in the next line. */
function toLines(groups: ColumnGroup[], room: number): Piece[][] {
  const fitting = Math.floor((room + PITCH - SIDE) / PITCH)
  const lines: Piece[][] = []
  let x = 0
  for (const group of groups) {
    for (let first = 0; first < group.letters.length; first += fitting) {
      const letters = group.letters.slice(first, first + fitting)
      const words = first === 0 ? [formatNumberOf(group.letters.length, 'letter'), nameSizes(group)] : []
      const width = Math.max(letters.length * PITCH - (PITCH - SIDE), ...words.map((line) => textWidth(line, 14)))
      const line = lines.at(-1)
      if (line && x + width <= room) line.push({ group, letters, words, x, width })
      else {
        x = 0
        lines.push([{ group, letters, words, x, width }])
      }
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
  const drawn: SVGElement[] = []
  let y = 0
  for (const line of toLines(toColumnGroups(letters), WIDTH[frame.size])) {
    const tall = Math.max(...line.flatMap((piece) => piece.letters.map(({ length }) => length))) * PITCH
    const base = y + tall + 6
    const bottom = base + (line.some(({ words }) => words.length > 0) ? 40 : 8)
    for (const { group, letters, words, x, width } of line) {
      const box = { x, y, width, height: bottom - y, class: 'hitbox' }
      const marks = letters.flatMap((letter, column) =>
        letter.map((outcome, row) =>
          unitMark(pen, outcome, x + column * PITCH + SIDE / 2, base - row * PITCH - PITCH / 2, SIDE),
        ),
      )
      const foot = `M${x},${base + 3.5}H${x + letters.length * PITCH - (PITCH - SIDE)}`
      const texts = words.map((line, index) =>
        pen.text(index === 0 ? `${line} ` : line, {
          x,
          y: base + 20 + 16 * index,
          class: index === 0 ? 'count' : 'tier',
        }),
      )
      drawn.push(
        pen.link(
          hrefOf?.(group.least, group.most),
          sayGroup(group),
          pen.element('rect', box),
          ...marks,
          pen.element('path', { d: foot, class: 'base' }),
          ...texts,
        ),
      )
    }
    y = bottom + 18
  }
  return finish(pen.element('svg', {}, ...drawn), frame, 'columns', Math.ceil(Math.max(0, y - 14)))
}
