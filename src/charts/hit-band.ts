import type { Pen } from './pen.ts'

/** The stretch of a figure that leads where a row's words lead. */
export interface Band {
  href: string | null | undefined
  x: number
  y: number
  width: number
  height: number
}

/** Bands behind the marks, for the pointer alone: keyboard and reader have the words, one link a row. */
export function drawHitBands(pen: Pen, bands: Band[]): SVGElement {
  const links = bands.flatMap(({ href, ...box }) =>
    href == null
      ? []
      : [pen.element('a', { href, tabindex: -1, 'aria-hidden': 'true' }, pen.element('rect', { ...box }))],
  )
  return pen.element('g', { class: 'hit' }, ...links)
}
