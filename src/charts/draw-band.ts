import type { Pen } from './pen.ts'

/** The stretch of a figure that leads where the words of its link lead: put into the link, behind what is drawn. */
export function drawBand(pen: Pen, left: number, top: number, right: number, bottom: number): SVGElement {
  const at = (value: number) => +value.toFixed(1)
  const [width, height] = [at(right - left), at(bottom - top)]
  return pen.element('path', { class: 'hitbox', d: `M${at(left)},${at(top)}h${width}v${height}h-${width}z` })
}
