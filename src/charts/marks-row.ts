import * as Plot from '@observablehq/plot'
import { formatCount } from '../rates/format-rate.ts'
import type { Outcome } from './column-groups.ts'
import { finish } from './finish.ts'
import { type Frame, WIDTH } from './frame.ts'
import { hitArea } from './hit-area.ts'
import { pixels } from './line-spacing.ts'
import { OUTCOMES, outcomeDots } from './outcome-dots.ts'
import { textWidth } from './text-width.ts'

export interface MarkedDecision {
  outcome: Outcome
  href: string
  /** What a reader hears: the request, the outcome and the case. */
  say: string
}

type Placed = MarkedDecision & { x: number; y: number }

const SIDE = 15
const LINE = 40
const MEANING = { overturned: 'treatment allowed', upheld: 'treatment refused' }

/** The decisions of one outcome from left to right, in as many lines as they need; those of a letter side by side. */
function placeDecisions(groups: MarkedDecision[][], left: number, top: number, pitch: number, width: number) {
  const decisions: Placed[] = []
  const braces: { left: number; right: number; y: number }[] = []
  const fitting = Math.floor((width - left) / pitch)
  let x = left
  let row = top
  for (const group of groups) {
    for (let first = 0; first < group.length; first += fitting) {
      const run = group.slice(first, first + fitting)
      if (x > left && x + run.length * pitch > width) {
        x = left
        row += LINE
      }
      if (group.length > 1) {
        braces.push({ left: x + (pitch - SIDE) / 2, right: x + run.length * pitch - (pitch - SIDE) / 2, y: row + 30.5 })
      }
      for (const decision of run) {
        decisions.push({ ...decision, x: x + pitch / 2, y: row + 12 })
        x += pitch
      }
      if (group.length > 1) x += 6
    }
  }
  return { decisions, braces, row }
}

/**
 * Few decisions (under thirty): each is drawn and each is a link, overturned above upheld. `letters` are the decisions
 * of each letter; a line joins those of one letter that stand side by side.
 */
export function marksRow(frame: Frame, letters: MarkedDecision[][]): string {
  const { document, size } = frame
  const width = WIDTH[size]
  const narrow = size === 'narrow'
  const pitch = narrow ? 28 : 32
  let y = 0
  const sides = [...OUTCOMES].reverse().map(({ outcome }) => {
    const groups = letters
      .map((decisions) => decisions.filter((decision) => decision.outcome === outcome))
      .filter(({ length }) => length > 0)
      .sort((a, b) => a.length - b.length)
    const words = `${formatCount(groups.flat().length)} ${outcome}`
    const top = y
    const left = narrow ? 0 : Math.max(208, Math.ceil(textWidth(words, 19, { bold: true })) + 20)
    const placed = placeDecisions(groups, left, narrow ? y + (groups.length ? 46 : 4) : y, pitch, width)
    y = placed.row + (narrow ? 56 : 62)
    return { outcome, words, top, ...placed }
  })
  const svg = Plot.plot({
    document,
    width,
    height: y - (narrow ? 16 : 18),
    margin: 0,
    x: { type: 'identity', axis: null },
    y: { type: 'identity', axis: null },
    marks: sides.map((side) => [
      Plot.text([side], {
        x: pixels(0),
        y: side.top + 4,
        text: 'words',
        textAnchor: 'start',
        lineAnchor: 'top',
        className: `big ${side.outcome === 'overturned' ? 'over' : 'up'}`,
      }),
      Plot.text([MEANING[side.outcome]], {
        x: pixels(0),
        y: side.top + 27,
        textAnchor: 'start',
        lineAnchor: 'top',
        className: 'small',
      }),
      Plot.ruleY(side.braces, { x1: 'left', x2: 'right', y: 'y', className: 'brace' }),
      outcomeDots(side.decisions, SIDE, {
        href: 'href',
        ariaLabel: 'say',
        render: hitArea((place) => {
          const { x, y } = side.decisions[place] as Placed
          return [{ left: x - pitch / 2, right: x + pitch / 2, top: y - 15, bottom: y + 15 }]
        }),
      }),
    ]),
  })
  return finish(svg, frame, 'marks')
}
