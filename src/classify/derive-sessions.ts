import type { Field } from '../text/field.ts'
import type { Duration, Frequency, Sessions, TimeUnit } from './asked.ts'

/** How many of the first unit make one of the second, where that is a whole number: a month is no number of weeks. */
const EXACT: Partial<Record<TimeUnit, Partial<Record<TimeUnit, number>>>> = {
  day: { day: 1, week: 7 },
  week: { week: 1, day: 1 / 7 },
  month: { month: 1, year: 12 },
  year: { year: 1 },
}

/**
 * Times a week × weeks; null where the units don't go into each other (3 times a week for a month), or give no whole
 * number. The span runs from the first word of both to the last.
 */
export function deriveSessions(frequency: Field<Frequency>, duration: Field<Duration>): Field<Sessions> | null {
  const factor = EXACT[frequency.value.per]?.[duration.value.unit]
  if (factor === undefined) return null
  // Rounded, because a seventh is no binary number; what is no whole number is given up.
  const toCount = (times: number, units: number) => Math.round(times * units * factor * 1e6) / 1e6
  const min = toCount(frequency.value.min, duration.value.min)
  const max = toCount(frequency.value.max, duration.value.max)
  if (!Number.isInteger(min) || !Number.isInteger(max)) return null
  const start = Math.min(frequency.span.start, duration.span.start)
  const end = Math.max(frequency.span.end, duration.span.end)
  return { value: { min, max, basis: 'derived' }, span: { start, end } }
}
