import { formatNumberOf } from '../rates/format-rate.ts'
import type { RateNumbers } from '../rates/rate.ts'
import { toPen } from './pen.ts'
import { textWidth } from './text-width.ts'
import { toMarkup } from './to-markup.ts'
import { diamond, unitMark } from './unit-mark.ts'

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

/**
 * A rate's interval on a scale from 0 to `max`, small enough for a table cell or a margin; the decisions themselves
 * where there are too few for a rate. Hidden from readers, who have the numbers beside it. Empty without decisions.
 */
export function mini(document: Document, rate: RateNumbers, options: MiniOptions = {}): string {
  const { max = 0.7, overall = null, width = 104 } = options
  if (rate.decided === 0) return ''
  const pen = toPen(document)
  const at = (share: number) => +(3 + (Math.min(share, max) / max) * (width - 8)).toFixed(2)
  const svg = (words: string | null, ...drawn: SVGElement[]) => {
    const needed = words ? Math.max(width, Math.ceil(textWidth(words, 13)) + 3) : width
    const size = { viewBox: `0 0 ${needed} ${HEIGHT}`, width: needed, height: HEIGHT }
    return toMarkup(pen.element('svg', { class: 'mini', ...size, 'aria-hidden': 'true' }, ...drawn))
  }

  if (rate.rate === null || rate.low === null || rate.high === null) {
    if (7 + (rate.decided - 1) * UNIT_PITCH + 6 > width) {
      const words = `in ${formatNumberOf(rate.letters, 'letter')}`
      return svg(words, pen.text(words, { x: 3, y: 13, class: 'tier' }))
    }
    const units = Array.from({ length: rate.decided }, (_, index) =>
      unitMark(pen, index < rate.overturned ? 'overturned' : 'upheld', 7 + index * UNIT_PITCH, MIDDLE),
    )
    return svg(null, ...units)
  }

  const path = (name: string, d: string) => pen.element('path', { class: name, d })
  const reference = overall === null || overall > max ? [] : [path('m-ref', `M${at(overall)},1V${HEIGHT - 1}`)]
  const past = rate.high > max ? [path('past', `M${at(max)},${MIDDLE - 3}l4,3l-4,3`)] : []
  return svg(
    null,
    path('m-axis', `M${at(0)},${MIDDLE}H${at(max)}`),
    ...reference,
    path(`iv ${rate.tier}`, `M${at(rate.low)},${MIDDLE}H${at(rate.high)}`),
    ...past,
    path(`dot ${rate.tier}`, diamond(at(rate.rate), MIDDLE, rate.tier === 'reliable' ? 5 : 4.5)),
  )
}
