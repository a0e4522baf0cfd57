/** Whether an option's words are a day of the calendar, `2026-01-31`. */
export function isDay(words: string): boolean {
  const day = new Date(`${words}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === words
}
