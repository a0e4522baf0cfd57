/** A stretch of days that are shown together. */
export interface DayBand {
  /** Part of the address of its list: `28-34`, `364-or-more`; `out-of-order` for days below zero. */
  id: string
  /** First and last day of it; infinite at the open ends. */
  from: number
  to: number
}

const WEEK = 7
/** So many weeks stand each for itself. */
const WEEKS = 26

const week = (place: number): DayBand => ({
  id: `${place * WEEK}-${place * WEEK + WEEK - 1}`,
  from: place * WEEK,
  to: place * WEEK + WEEK - 1,
})

/**
 * Every band of days in order: what cannot be, as one date would lie before the one that it follows; then week by week
 * for half a year, the second half year, and what is longer. Each whole number of days is in one of them.
 */
export const DAY_BANDS: DayBand[] = [
  { id: 'out-of-order', from: Number.NEGATIVE_INFINITY, to: -1 },
  ...Array.from({ length: WEEKS }, (_, place) => week(place)),
  { id: `${WEEKS * WEEK}-363`, from: WEEKS * WEEK, to: 363 },
  { id: '364-or-more', from: 364, to: Number.POSITIVE_INFINITY },
]

/** The band in which a whole number of days lies. */
export function toDayBand(days: number): DayBand {
  const band = DAY_BANDS.find(({ to }) => days <= to)
  if (!band) throw new RangeError(`days are a number, not ${days}`)
  return band
}
