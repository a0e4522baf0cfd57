import { formatNumberOf, formatPercent } from '../rates/format-rate.ts'
import { type Size, WIDTH } from './frame.ts'
import { type HeadingRow, type IntervalRow, isHeading, toCountWords } from './interval-row.ts'
import { textWidth } from './text-width.ts'
import { wrapText } from './wrap-text.ts'

/** Up to so many decisions without a rate are drawn one by one; above, their letters are counted. */
const MOST_UNITS = 6
export const UNIT_PITCH = 12

const WIDE = { font: 14, gap: 20, rowHeight: 30, lineHeight: 18, leastPlot: 260, leastLabel: 120, mostLabel: 280 }
const NARROW = { font: 13.5, gap: 12, lineHeight: 17, leastLabel: 120 }

/** How much wider than the plain face the heavier ones are. */
const MEDIUM = 1.05
const BOLD = 1.1

/** A row in its place, in pixels. Text positions are base lines. */
export interface PlacedRow extends IntervalRow {
  lines: string[]
  top: number
  bottom: number
  labelY: number
  numbersY: number
  /** The middle of the interval. */
  markY: number
}

export interface PlacedHeading {
  lines: string[]
  y: number
}

/** Where everything of an interval chart stands, in pixels from the left and the top. */
export interface IntervalLayout {
  rows: PlacedRow[]
  headings: PlacedHeading[]
  /** The scale's ends. */
  plotLeft: number
  plotRight: number
  plotTop: number
  plotBottom: number
  /** Right edges of the two columns of numbers. */
  rateRight: number
  countRight: number
  lineHeight: number
}

/** What stands for a rate where there is none: null for the decisions themselves. */
export function toUnratedNote({ decided, letters }: IntervalRow['rate']): string | null {
  return decided > MOST_UNITS ? `in ${formatNumberOf(letters, 'letter')}` : null
}

function toRateWidth({ rate }: IntervalRow): number {
  if (rate.rate !== null) return textWidth(formatPercent(rate.rate), WIDE.font, { bold: rate.tier === 'reliable' })
  const note = toUnratedNote(rate)
  return note ? textWidth(note, 13) : rate.decided * UNIT_PITCH
}

const widest = (widths: number[]) => Math.ceil(Math.max(0, ...widths))

/** Names to the left of the scale, numbers to the right of it. */
function layWide(list: (IntervalRow | HeadingRow)[], plotTop: number): IntervalLayout {
  const data = list.filter((row): row is IntervalRow => !isHeading(row))
  const counts = widest(data.map((row) => textWidth(toCountWords(row), WIDE.font)))
  const rateWidth = widest(data.map(toRateWidth))
  const countRight = WIDTH.wide
  const rateRight = countRight - counts - WIDE.gap
  const plotRight = rateRight - rateWidth - WIDE.gap
  const named = widest(data.map(({ label, self }) => textWidth(label, WIDE.font, { bold: self }))) + WIDE.gap
  const room = Math.min(WIDE.mostLabel, plotRight - WIDE.leastPlot)
  const plotLeft = Math.max(WIDE.leastLabel, Math.min(named, room))
  const rows: PlacedRow[] = []
  const headings: PlacedHeading[] = []
  let y = plotTop
  for (const row of list) {
    if (isHeading(row)) {
      const lines = wrapText(row.heading, WIDTH.wide, 13)
      headings.push({ lines, y: y + (y > plotTop ? 25 : 17) })
      y += (y > plotTop ? 32 : 24) + (lines.length - 1) * WIDE.lineHeight
      continue
    }
    const lines = wrapText(row.label, (plotLeft - WIDE.gap) / (row.self ? BOLD : 1), WIDE.font)
    const extra = (lines.length - 1) * WIDE.lineHeight
    const bottom = y + WIDE.rowHeight + extra
    const middle = (y + bottom) / 2
    const base = middle + 4.5
    rows.push({ ...row, lines, top: y, bottom, labelY: base - extra / 2, numbersY: base, markY: middle })
    y = bottom
  }
  const { lineHeight } = WIDE
  return { rows, headings, plotLeft, plotRight, plotTop, plotBottom: y, rateRight, countRight, lineHeight }
}

/** Name and numbers above the scale; the numbers below a name where both don't fit. */
function layNarrow(list: (IntervalRow | HeadingRow)[], plotTop: number): IntervalLayout {
  const data = list.filter((row): row is IntervalRow => !isHeading(row))
  const counts = widest(data.map((row) => textWidth(toCountWords(row), 13)))
  const rated = data.filter(({ rate }) => rate.rate !== null)
  const countRight = WIDTH.narrow
  const rateRight = countRight - counts - NARROW.gap
  const beside = rateRight - widest(rated.map(toRateWidth)) - NARROW.gap
  const below = beside < NARROW.leastLabel
  const { lineHeight } = NARROW
  const rows: PlacedRow[] = []
  const headings: PlacedHeading[] = []
  let y = plotTop
  for (const row of list) {
    if (isHeading(row)) {
      const lines = wrapText(row.heading, WIDTH.narrow, 13)
      headings.push({ lines, y: y + (y > plotTop ? 30 : 18) })
      y += (y > plotTop ? 40 : 28) + (lines.length - 1) * lineHeight
      continue
    }
    const lines = wrapText(row.label, (below ? WIDTH.narrow : beside) / (row.self ? BOLD : MEDIUM), NARROW.font)
    const labelY = y + 14.5
    const numbersY = below ? labelY + lines.length * lineHeight : labelY
    const bottom = y + 32 + (lines.length + (below ? 1 : 0)) * lineHeight
    rows.push({ ...row, lines, top: y, bottom, labelY, numbersY, markY: bottom - 16 })
    y = bottom
  }
  return { rows, headings, plotLeft: 6, plotRight: 274, plotTop, plotBottom: y, rateRight, countRight, lineHeight }
}

/** Places rows and headings one below the other, with margins that the longest texts need; labels wrap. */
export function layIntervals(list: (IntervalRow | HeadingRow)[], size: Size, plotTop: number): IntervalLayout {
  return size === 'wide' ? layWide(list, plotTop) : layNarrow(list, plotTop)
}
