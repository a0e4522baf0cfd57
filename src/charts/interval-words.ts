import { formatPercent } from '../rates/format-rate.ts'
import { sayRate } from '../rates/say-rate.ts'
import { drawBand } from './draw-band.ts'
import type { Size } from './frame.ts'
import { type IntervalLayout, type PlacedRow, toUnratedNote, UNIT_PITCH } from './interval-layout.ts'
import { toCountWords } from './interval-row.ts'
import type { Pen } from './pen.ts'
import { unitMark } from './unit-mark.ts'

/** The names of the rows, each a link to its page, and the headings between them. */
export function drawLabels(pen: Pen, { rows, headings, lineHeight }: IntervalLayout): SVGElement[] {
  const labels = rows.map(({ label, lines, labelY, href, self, workedOut }) => {
    const address = self ? null : href
    const lettering = { x: 0, y: labelY, lineHeight, class: self ? 'self' : workedOut ? 'worked' : undefined }
    return pen.link(address, lines.length > 1 ? label : null, pen.text(lines, lettering))
  })
  const between = headings.map(({ lines, y }) => pen.text(lines, { x: 0, y, lineHeight }))
  return [pen.element('g', { class: 'rowlabel' }, ...labels), pen.element('g', { class: 'tier' }, ...between)]
}

/** Where a rate would stand: the decisions themselves, or else how many letters hold them. */
function drawUnrated(pen: Pen, { rate, numbersY, markY }: PlacedRow, size: Size, rateRight: number): SVGElement[] {
  const note = toUnratedNote(rate)
  const narrow = size === 'narrow'
  if (note) {
    const place = narrow ? { x: 0, y: markY + 4.5 } : { x: rateRight, y: numbersY, anchor: 'end' as const }
    return [pen.text(note, { ...place, class: 'tier' })]
  }
  const first = narrow ? 5 : rateRight - 5 - (rate.decided - 1) * UNIT_PITCH
  return Array.from({ length: rate.decided }, (_, index) =>
    unitMark(pen, index < rate.overturned ? 'overturned' : 'upheld', first + index * UNIT_PITCH, markY),
  )
}

/** Every other heading with its rows on a band, as wide as the figure. */
export function drawEras(pen: Pen, { headings, plotBottom }: IntervalLayout, width: number): SVGElement[] {
  const tops = headings.map(({ y }) => y - 16)
  return tops.flatMap((top, place) =>
    place % 2 === 0
      ? [pen.element('rect', { x: 0, y: top, width, height: (tops[place + 1] ?? plotBottom) - top, class: 'era' })]
      : [],
  )
}

/**
 * The counts: each a link that says the whole row, with the stretch of the scale behind it for the pointer. A finger
 * has the words, so the narrow figure has none. Drawn first: the marks stand before it.
 */
export function drawCounts(
  pen: Pen,
  { rows, plotLeft, plotRight, countRight }: IntervalLayout,
  size: Size,
): SVGElement {
  const counts = rows.map((row) => {
    const { label, rate, numbersY, countHref, workedOut, top, bottom } = row
    const lettering = { x: countRight, y: numbersY, anchor: 'end', class: workedOut ? 'worked' : undefined } as const
    const words = pen.text(toCountWords(row), lettering)
    const band = countHref && size === 'wide' ? [drawBand(pen, plotLeft - 8, top, plotRight + 8, bottom)] : []
    return pen.link(countHref, `${label}: ${sayRate(rate)}`, ...band, words)
  })
  return pen.element('g', { class: 'count' }, ...counts)
}

/** The rates, and what stands for them where there are too few decisions. */
export function drawNumbers(pen: Pen, { rows, rateRight }: IntervalLayout, size: Size): SVGElement[] {
  const rates = rows.flatMap(({ rate, numbersY }) => {
    if (rate.rate === null) return []
    const weight = rate.tier === 'few' ? 'rate few' : 'rate'
    return [pen.text(formatPercent(rate.rate), { x: rateRight, y: numbersY, anchor: 'end', class: weight })]
  })
  const units = rows.flatMap((row) => (row.rate.rate === null ? drawUnrated(pen, row, size, rateRight) : []))
  return [pen.element('g', {}, ...rates), pen.element('g', { class: 'units', 'aria-hidden': 'true' }, ...units)]
}
