/** A year of decisions, or the part of it that lies in one era. */
export interface Period {
  /** Part of the address of its list: `2015`, `2016-to-july`. */
  id: string
  title: string
  /** Under a column of a chart. */
  short: string
}

/** Years in which an era begins, in two parts, each with its first day; no part lies in two eras. */
const PARTS: (Period & { day: string })[] = [
  { day: '2016-01-01', id: '2016-to-july', title: '2016, to July 27', short: '2016, to Jul 27' },
  { day: '2016-07-28', id: '2016-from-july', title: '2016, from July 28', short: '2016, from Jul 28' },
  { day: '2017-01-01', id: '2017-to-november', title: '2017, to November', short: '2017, to Nov' },
  { day: '2017-12-01', id: '2017-december', title: '2017, December', short: '2017, Dec' },
  { day: '2019-01-01', id: '2019-to-april', title: '2019, to April 17', short: '2019, to Apr 17' },
  { day: '2019-04-18', id: '2019-from-april', title: '2019, from April 18', short: '2019, from Apr 18' },
  { day: '2026-01-01', id: '2026-to-march', title: '2026, to March', short: '2026, to Mar' },
  { day: '2026-04-01', id: '2026-from-april', title: '2026, from April', short: '2026, from Apr' },
]

/** The periods of a year. */
function partsOf(year: string): (Period & { day: string })[] {
  const parts = PARTS.filter(({ day }) => day.startsWith(year))
  return parts.length > 0 ? parts : [{ day: `${year}-01-01`, id: year, title: year, short: year }]
}

/** The period in which a decision of an ISO date falls. */
export function toPeriod(date: string): Period {
  const year = date.slice(0, 4)
  return partsOf(year).findLast(({ day }) => day <= date) ?? { id: year, title: year, short: year }
}

/** Every period from the first date to the last in order, those without decisions too, each with a day of it. */
export function toPeriods({ first, last }: { first: string; last: string }): (Period & { day: string })[] {
  const begins = Number(first.slice(0, 4))
  const years = Array.from({ length: Number(last.slice(0, 4)) - begins + 1 }, (_, place) => String(begins + place))
  const periods = years.flatMap(partsOf)
  const placeOf = (date: string) => periods.findIndex(({ id }) => id === toPeriod(date).id)
  return periods.slice(placeOf(first), placeOf(last) + 1)
}

/** Every period that has a name of its own, by id. */
export const PERIOD_NAMES: Record<string, string> = Object.fromEntries(PARTS.map(({ id, title }) => [id, title]))
