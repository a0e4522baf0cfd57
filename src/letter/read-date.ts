export const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]

/** Two-digit years up to this one belong to this century: no letter is older than 2013, no injury younger than its letter. */
const LAST_TWO_DIGIT_YEAR = 49

const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?'
const MONTH_NAME = new RegExp(MONTH, 'i')

/**
 * Dates as letters write them, with blanks allowed around the parts: `10-13-16`, `11 -01-2016`, `October 13, 2016`,
 * `Oct. 13, 2016`, `the 13th of October 2016`, `10.13.16`, `2016-10-13`; and `10-132016`, where an extractor took the
 * hyphen at a line's end for one that divides a word.
 */
export const DATE_PATTERN = `(?:${[
  '(?:19|20)\\d{2}-\\d{2}-\\d{2}(?!\\d)',
  '\\d{1,2}\\s*[-/]\\s*\\d{1,2}\\s*[-/]\\s*(?:\\d{4}|\\d{2})(?!\\d)',
  '(?<![\\d.])\\d{1,2}\\.\\d{1,2}\\.(?:\\d{4}|\\d{2})(?![\\d.]*\\d)',
  '\\d{1,2}\\s*-\\s*\\d{2}(?:19|20)\\d{2}(?!\\d)',
  `${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?\\s*,?\\s+\\d{4}`,
  `(?:the\\s+)?\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?${MONTH},?\\s+\\d{4}`,
].join('|')})`

function toIso(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null
  return date.toISOString().slice(0, 10)
}

/** An American date as ISO (`2016-10-13`); null where it is no date of the calendar. */
export function readDate(words: string): string | null {
  const numbers =
    words
      .replace(/(\d{2})(\d{4})$/, '$1-$2')
      .match(/\d+/g)
      ?.map(Number) ?? []
  const name = MONTH_NAME.exec(words)?.[0].slice(0, 3).toLowerCase()
  const month = name ? MONTHS.findIndex((one) => one.startsWith(name)) + 1 : 0
  const [first = 0, second = 0, third = 0] = month ? [month, ...numbers] : numbers
  // The year comes first in `2016-10-13` alone.
  if (first > 31) return toIso(first, second, third)
  const year = third < 100 ? third + (third > LAST_TWO_DIGIT_YEAR ? 1900 : 2000) : third
  return toIso(year, first, second)
}
