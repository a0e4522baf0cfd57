/** Whether words are a day of the calendar, `2026-01-31`. */
export const isDay = (words: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(words) && new Date(`${words}T00:00:00Z`).toJSON()?.startsWith(words) === true

/** `1/31/2017`, as California and spreadsheets write a day, as `2017-01-31`; other words as they are. */
export const toIsoDay = (words: string): string =>
  words.replace(
    /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/,
    (_, month: string, day: string, year: string) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
  )
