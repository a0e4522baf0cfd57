import { formatCount, formatNumberOf, formatPart } from '../../rates/format-rate.ts'

const ORDER = new Intl.ListFormat('en-GB', { style: 'long', type: 'conjunction' })
const LONG_DATE = new Intl.DateTimeFormat('en-US', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
const SHORT_DATE = new Intl.DateTimeFormat('en-US', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
})

const SMALL = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten', 'Eleven', 'Twelve']

/** `a`, `a and b`, `a, b and c`; a comma more where a part has its own `and`: `tests and clearance, and surgery`. */
export function sayList(parts: readonly string[]): string {
  const last = parts.at(-1)
  if (last === undefined || parts.length === 1 || !parts.some((part) => / (?:and|or) /.test(part))) {
    return ORDER.format(parts)
  }
  return `${parts.slice(0, -1).join(', ')}, and ${last}`
}

/** An ISO date (`2016-12-05`) as `December 5, 2016`. What is no date is given back as it is. */
export const sayDate = (iso: string): string => say(iso, LONG_DATE)

/** An ISO date as `Dec 5, 2016`. */
export const sayShortDate = (iso: string): string => say(iso, SHORT_DATE)

function say(iso: string, format: Intl.DateTimeFormat): string {
  const date = new Date(`${iso}T00:00:00Z`)
  return Number.isNaN(date.getTime()) ? iso : format.format(date)
}

/** A number that begins a sentence: in words up to twelve, in figures beyond. */
export const sayNumber = (count: number): string => SMALL[count] ?? String(count)

/** A name inside a sentence: `acupuncture`, but `MRI` and `TENS unit`. */
export const inSentence = (name: string): string =>
  /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name

/** A name at the beginning of a sentence. */
export const atStart = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)

/** How many of all, inside a sentence: `12 of 64 letters`, `all 64 letters`, `none of 64 letters`, `the one letter`. */
export function sayPartOf(part: number, whole: number, noun: string): string {
  if (whole === 1) return part === 1 ? `the one ${noun}` : `${formatPart(part, whole)} ${noun}`
  if (part === whole) return `all ${formatNumberOf(whole, noun)}`
  return part === 0 ? `none of ${formatCount(whole)} ${noun}s` : `${formatPart(part, whole)} ${noun}s`
}
