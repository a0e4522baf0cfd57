import { formatPart } from '../rates/format-rate.ts'
import type { RateNumbers, Tier } from '../rates/rate.ts'

/** One row of rates: its name leads to its page, its count to the decisions behind it. */
export interface IntervalRow {
  label: string
  rate: RateNumbers
  /** The row's own page; none where it has none. */
  href?: string | null
  /** The decisions behind the row. */
  countHref?: string | null
  /** A second estimate, such as a shrunken rate, drawn as an upright stroke beside the rate. */
  shrunken?: number | null
  /** Of a row that is worked out of the one above it, or that no rate counts: what stands where the count would. */
  workedOut?: string
}

/** The words of a row's last column. */
export function toCountWords({ rate, workedOut }: IntervalRow): string {
  return workedOut ?? formatPart(rate.overturned, rate.decided)
}

/** A line between rows that says what follows. */
export interface HeadingRow {
  heading: string
}

export const isHeading = (row: object): row is HeadingRow => 'heading' in row

const HEADINGS: [Tier, string][] = [
  ['reliable', 'Reliable rates'],
  ['few', 'Few decisions or wide interval'],
  ['counts', 'Counts only'],
]

/** Rows by their tier, under its name, in the order given; no headings for a single tier. */
export function byTier(rows: IntervalRow[]): (IntervalRow | HeadingRow)[] {
  const tiers = HEADINGS.map(([tier, heading]) => ({ heading, rows: rows.filter(({ rate }) => rate.tier === tier) }))
  const held = tiers.filter(({ rows }) => rows.length > 0)
  return held.flatMap(({ heading, rows }) => (held.length > 1 ? [{ heading }, ...rows] : rows))
}
