import * as Plot from '@observablehq/plot'
import { formatNumberOf } from '../rates/format-rate.ts'
import type { RateNumbers } from '../rates/rate.ts'
import { pixels } from './line-spacing.ts'
import { outcomeDots } from './outcome-dots.ts'
import { pastRight, turnedSquare } from './symbols.ts'
import { textWidth } from './text-width.ts'
import { tidy } from './tidy.ts'
import { toMarkup } from './to-markup.ts'

const HEIGHT = 18
const MIDDLE = 9
const UNIT_PITCH = 12

export interface MiniOptions {
  /** The scale's end: the same for all rows of a table. */
  max?: number
  overall?: number | null
  /** In pixels. */
  width?: number
}

/** The rate's interval on the scale. */
function intervalMarks({ rate, low, high, tier }: RateNumbers, max: number, overall: number | null): Plot.Markish[] {
  const data = [{ rate, low, high: Math.min(high ?? 0, max) }]
  return [
    Plot.ruleY([MIDDLE], { className: 'm-axis' }),
    overall === null || overall > max
      ? null
      : Plot.ruleX([overall], { insetTop: 1, insetBottom: 1, className: 'm-ref' }),
    Plot.ruleY(data, { x1: 'low', x2: 'high', y: MIDDLE, className: `iv ${tier}` }),
    (high ?? 0) > max ? Plot.dot([max], { y: MIDDLE, r: 2, symbol: pastRight, className: 'past' }) : null,
    Plot.dot(data, {
      x: 'rate',
      y: MIDDLE,
      r: tier === 'reliable' ? 4 : 3.6,
      symbol: turnedSquare,
      className: `dot ${tier}`,
    }),
  ]
}

/**
 * A rate's interval on a scale from 0 to `max`, small enough for a table cell or a margin; the decisions themselves
 * where there are too few for a rate. Hidden from readers, who have the numbers beside it. Empty without decisions.
 */
export function mini(document: Document, rate: RateNumbers, options: MiniOptions = {}): string {
  const { max = 0.7, overall = null, width = 104 } = options
  const { decided, overturned, letters } = rate
  if (decided === 0) return ''
  const isRated = rate.rate !== null
  const note = !isRated && 7 + (decided - 1) * UNIT_PITCH + 6 > width ? `in ${formatNumberOf(letters, 'letter')}` : null
  const units = Array.from({ length: decided }, (_, place) => ({
    outcome: place < overturned ? ('overturned' as const) : ('upheld' as const),
    x: 7 + place * UNIT_PITCH,
    y: MIDDLE,
  }))
  const svg = Plot.plot({
    document,
    width: note ? Math.max(width, Math.ceil(textWidth(note, 13)) + 3) : width,
    height: HEIGHT,
    marginTop: 0,
    marginBottom: 0,
    marginLeft: 3,
    marginRight: 5,
    x: { domain: [0, max], axis: null },
    y: { type: 'identity', axis: null },
    marks: isRated
      ? intervalMarks(rate, max, overall)
      : note
        ? [Plot.text([note], { x: pixels(3), y: MIDDLE, textAnchor: 'start', className: 'tier' })]
        : outcomeDots(units, 8),
  })
  svg.setAttribute('class', 'mini')
  svg.setAttribute('aria-hidden', 'true')
  tidy(svg)
  return toMarkup(svg)
}
