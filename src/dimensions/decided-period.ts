/** A year of decisions, or the part of it that lies in one era. */
export interface Period {
  /** Part of the address of its list: `2015`, `2016-to-july`. */
  id: string
  title: string
  /** Under a column of a chart. */
  short: string
}

// Years in which an era begins, in two parts; no part lies in two eras.
const PARTS: Record<string, { until: string; before: Period; after: Period }> = {
  '2016': {
    until: '2016-07-28',
    before: { id: '2016-to-july', title: '2016, to July 27', short: '2016, to Jul 27' },
    after: { id: '2016-from-july', title: '2016, from July 28', short: '2016, from Jul 28' },
  },
  '2017': {
    until: '2017-12-01',
    before: { id: '2017-to-november', title: '2017, to November', short: '2017, to Nov' },
    after: { id: '2017-december', title: '2017, December', short: '2017, Dec' },
  },
  '2019': {
    until: '2019-04-18',
    before: { id: '2019-to-april', title: '2019, to April 17', short: '2019, to Apr 17' },
    after: { id: '2019-from-april', title: '2019, from April 18', short: '2019, from Apr 18' },
  },
  '2026': {
    until: '2026-04-01',
    before: { id: '2026-to-march', title: '2026, to March', short: '2026, to Mar' },
    after: { id: '2026-from-april', title: '2026, from April', short: '2026, from Apr' },
  },
}

/** The period in which a decision of an ISO date falls. */
export function toPeriod(date: string): Period {
  const year = date.slice(0, 4)
  const parts = PARTS[year]
  if (!parts) return { id: year, title: year, short: year }
  return date < parts.until ? parts.before : parts.after
}

/** Every period from the first date to the last in order, those without decisions too, each with a day of it. */
export function toPeriods({ first, last }: { first: string; last: string }): (Period & { day: string })[] {
  const begins = Number(first.slice(0, 4))
  const years = Array.from({ length: Number(last.slice(0, 4)) - begins + 1 }, (_, place) => String(begins + place))
  const periods = years.flatMap((year) => {
    const parts = PARTS[year]
    const days = parts ? [`${year}-01-01`, parts.until] : [`${year}-01-01`]
    return days.map((day) => ({ ...toPeriod(day), day }))
  })
  const placeOf = (date: string) => periods.findIndex(({ id }) => id === toPeriod(date).id)
  return periods.slice(placeOf(first), placeOf(last) + 1)
}

/** Every period that has a name of its own, by id. */
export const PERIOD_NAMES: Record<string, string> = Object.fromEntries(
  Object.values(PARTS).flatMap(({ before, after }) => [before, after].map(({ id, title }) => [id, title])),
)
