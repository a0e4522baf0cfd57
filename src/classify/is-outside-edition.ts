import type { Edition } from '../taxonomy/taxonomy.ts'

/** Whether an edition can follow another of the same work on a day: it is later, and its first day is not known. */
const canFollow = (one: Edition, before: Edition, day: string): boolean =>
  one.title === before.title && one.from === null && one.year > before.year && `${one.year}-01-01` <= day

/** Whether one edition was not in force on a day; null where its dates, or those of the next one, don't tell. */
function isOutside(edition: Edition, editions: Edition[], day: string): boolean | null {
  const { year, from, until } = edition
  // Whatever its first day, nobody can cite it before the year that names it.
  if (day < (from ?? `${year}-01-01`)) return true
  if (from === null) return null
  if (until !== null) return day >= until
  return editions.some((one) => canFollow(one, edition, day)) ? null : false
}

/**
 * Whether a citation is of an edition that was not in force on a day (ISO): an edition is in force from its first day
 * up to the day before its end. With a year, the editions of that year are meant; without one, any edition that was in
 * force will do, so that only a guideline that had none on that day is outside. Null where the day is not known, where
 * the guideline has no editions or none of that year, or where their dates don't tell.
 */
export function isOutsideEdition(editions: Edition[], year: string | null, day: string | null): boolean | null {
  if (day === null) return null
  const meant = year === null ? editions : editions.filter((edition) => edition.year === year)
  const told = meant.map((edition) => isOutside(edition, editions, day))
  if (told.length === 0) return null
  if (told.includes(false)) return false
  return told.includes(null) ? null : true
}
