import * as Plot from '@observablehq/plot'
import { formatNumberOf } from '../rates/format-rate.ts'
import { type ColumnGroup, nameSizes, type Outcome, sayGroup, toColumnGroups } from './column-groups.ts'
import { finish } from './finish.ts'
import { type Frame, WIDTH } from './frame.ts'
import { type Box, hitArea } from './hit-area.ts'
import { manyOutcomeDots, type PlacedDecision } from './outcome-dots.ts'
import { textWidth } from './text-width.ts'

// In pixels.
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
  const { document, size } = frame
  const decisions: PlacedDecision[] = []
  const feet: { left: number; right: number; y: number }[] = []
  const groups = new Map<ColumnGroup, { words: string; sizes: string; x: number; y: number; areas: Box[] }>()
  let y = 0
  let bottom = 0
  for (const line of toLines(toColumnGroups(letters), WIDTH[size])) {
    const tall = Math.max(...line.flatMap((piece) => piece.letters.map(({ length }) => length))) * PITCH
    const base = y + tall + 6
    const worded = line.some(({ words }) => words.length > 0)
    bottom = base + (worded ? 40 : 4)
    for (const { group, letters, words, x, width } of line) {
      letters.forEach((letter, column) => {
        letter.forEach((outcome, row) => {
          decisions.push({ outcome, x: x + column * PITCH + SIDE / 2, y: base - row * PITCH - PITCH / 2 })
        })
      })
      feet.push({ left: x, right: x + letters.length * PITCH - (PITCH - SIDE), y: base + 3.5 })
      const areas = [...(groups.get(group)?.areas ?? []), { left: x, right: x + width, top: y, bottom }]
      const [count = '', sizes = ''] = words
      groups.set(group, { words: count, sizes, x, y: base + 10, areas })
    }
    y = bottom + (worded ? 18 : 6)
  }
  const placed = [...groups].map(([group, words]) => ({
    ...words,
    href: hrefOf?.(group.least, group.most) ?? null,
    say: sayGroup(group),
  }))
  const svg = Plot.plot({
    document,
    width: WIDTH[size],
    height: Math.ceil(bottom + 4),
    margin: 0,
    x: { type: 'identity', axis: null },
    y: { type: 'identity', axis: null },
    marks: [
      Plot.text(placed, {
        x: 'x',
        y: 'y',
        text: 'words',
        textAnchor: 'start',
        lineAnchor: 'top',
        href: 'href',
        ariaLabel: 'say',
        className: 'count',
        // A group that takes several lines is still one link.
        render: hitArea((place) => placed[place]?.areas ?? []),
      }),
      Plot.text(placed, {
        x: 'x',
        y: ({ y }) => y + 17,
        text: 'sizes',
        textAnchor: 'start',
        lineAnchor: 'top',
        className: 'tier',
      }),
      manyOutcomeDots(decisions, SIDE),
      Plot.ruleY(feet, { x1: 'left', x2: 'right', y: 'y', className: 'base' }),
    ],
  })
  return finish(svg, frame, 'columns')
}
