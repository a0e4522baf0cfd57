import * as Plot from '@observablehq/plot'
import { UNHEARD } from './frame.ts'
import { lineSpacing, pixels } from './line-spacing.ts'

/** The numbers of an upright scale, which end left of the place `left` in pixels. */
export const leftTicks = (ticks: number[], left: number, format: (tick: number) => string): Plot.Text =>
  Plot.text(ticks, {
    x: pixels(left - 8),
    y: (tick: number) => tick,
    text: format,
    textAnchor: 'end',
    className: 'tick',
    ...UNHEARD,
  })

/** Headings between rows, their lines `pitch` pixels apart, each from its place `y` on. */
export const headingLines = (headings: { words: string; y: number }[], pitch: number): Plot.Text =>
  Plot.text(headings, {
    x: pixels(0),
    y: 'y',
    text: 'words',
    textAnchor: 'start',
    ...lineSpacing(pitch, 13, 'top'),
    className: 'tier',
  })
