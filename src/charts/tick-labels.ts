import type { Pen } from './pen.ts'
import { formatTick } from './share-axis.ts'
import { textWidth } from './text-width.ts'

/** The numbers under a scale of shares, kept inside the frame. `y` is their base line. */
export function drawTickLabels(pen: Pen, ticks: number[], at: (share: number) => number, y: number, width: number) {
  const labels = ticks.map((share) => {
    const words = formatTick(share)
    const half = textWidth(words, 13) / 2
    return pen.text(words, { x: Math.max(half, Math.min(at(share), width - half)), y, anchor: 'middle' })
  })
  return pen.element('g', { class: 'tick' }, ...labels)
}
