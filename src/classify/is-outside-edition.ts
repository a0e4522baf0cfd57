import type { Edition } from '../taxonomy/taxonomy.ts'

/**
 * Whether a citation is of an edition that was not in force on a day (ISO): an edition is in force from its first day
 * up to the day before its end. With a year, the edition of that year is meant; without one, any edition that was in
 * force will do, so that only a guideline that had none on that day is outside. Null where the day is not known, where
 * the guideline has no dated editions, or where it has none of that year.
 */
export function isOutsideEdition(editions: Edition[], year: string | null, day: string | null): boolean | null {
  if (day === null || editions.length === 0) return null
  const meant = year === null ? editions : editions.filter((edition) => edition.year === year)
  if (meant.length === 0) return null
  return !meant.some(({ from, until }) => from <= day && (until === null || day < until))
}
