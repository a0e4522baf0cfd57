import { formatCount } from '../rates/format-rate.ts'
import type { Outcome } from './column-groups.ts'
import { finish } from './finish.ts'
import { type Frame, WIDTH } from './frame.ts'
import { toPen } from './pen.ts'
import { textWidth } from './text-width.ts'
import { unitMark } from './unit-mark.ts'

/** A decision as a mark that leads to it. */
export interface MarkedDecision {
  outcome: Outcome
  href: string
  /** What a reader hears: the request, the outcome and the case. */
  say: string
}

const SIDE = 15
const LINE = 40
const MEANING = { overturned: 'treatment allowed', upheld: 'treatment refused' }

/**
 * Few decisions (under thirty): each is drawn and each is a link, overturned above upheld. `letters` are the decisions
 * of each letter; a line joins those of one letter that stand side by side.
 */
export function marksRow(frame: Frame, letters: MarkedDecision[][]): string {
  const pen = toPen(frame.document)
  const width = WIDTH[frame.size]
  const narrow = frame.size === 'narrow'
  const pitch = narrow ? 28 : 32
  const drawn: SVGElement[] = []
  let y = 0
  for (const outcome of ['overturned', 'upheld'] as const) {
    const groups = letters
      .map((decisions) => decisions.filter((decision) => decision.outcome === outcome))
      .filter(({ length }) => length > 0)
      .sort((a, b) => a.length - b.length)
    const words = `${formatCount(groups.flat().length)} ${outcome}`
    const side = outcome === 'overturned' ? 'over' : 'up'
    drawn.push(
      pen.text(words, { x: 0, y: y + 17, class: `big ${side}` }),
      pen.text(MEANING[outcome], { x: 0, y: y + 37, class: 'small' }),
    )
    const left = narrow ? 0 : Math.max(208, Math.ceil(textWidth(words, 19, { bold: true })) + 20)
    const fitting = Math.floor((width - left) / pitch)
    if (narrow) y += groups.length ? 46 : 4
    let x = left
    let row = y
    for (const group of groups) {
      for (let first = 0; first < group.length; first += fitting) {
        const run = group.slice(first, first + fitting)
        if (x > left && x + run.length * pitch > width) {
          x = left
          row += LINE
        }
        if (group.length > 1) {
          const [from, to] = [x + (pitch - SIDE) / 2, x + run.length * pitch - (pitch - SIDE) / 2]
          drawn.push(pen.element('path', { d: `M${from},${row + 30.5}H${to}`, class: 'brace' }))
        }
        for (const { href, say } of run) {
          const box = pen.element('rect', { x, y: row - 3, width: pitch, height: 30, class: 'hitbox' })
          drawn.push(pen.link(href, say, box, unitMark(pen, outcome, x + pitch / 2, row + 12, SIDE)))
          x += pitch
        }
        if (group.length > 1) x += 6
      }
    }
    y = row + (narrow ? 56 : 62)
  }
  return finish(pen.element('svg', {}, ...drawn), frame, 'marks', y - (narrow ? 16 : 18))
}
