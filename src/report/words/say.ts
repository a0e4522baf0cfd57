import type { CaseRecord } from '../../corpus/corpus.ts'
import { formatCount, formatInterval, formatNumberOf, formatPart, formatPercent } from '../../rates/format-rate.ts'
import type { Rate } from '../../rates/rate.ts'
import { sayTier } from '../../rates/say-tier.ts'

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

/** A name inside a sentence: `acupuncture` and `a home program`, but `MRI` and `TENS unit`. */
export const inSentence = (name: string): string =>
  /^(?:A |\p{Lu}\p{Ll})/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name

/**
 * The same of a name that a word behind a comma narrows: `Lidocaine, topical` is `topical lidocaine`, and `Electrical
 * stimulation, by visits` is `electrical stimulation (by visits)`, so that no list takes it for two.
 */
export const qualifiedInSentence = (name: string): string =>
  inSentence(name)
    .replace(/^([^,]+), (\p{Ll}[\p{L}-]*)$/u, '$2 $1')
    .replace(/^(.+), (?!(?:.* )?(?:and|or) )(\p{Ll}[^,]*)$/u, '$1 ($2)')

/** A name at the beginning of a sentence. */
export const atStart = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)

/** How many of all, inside a sentence: `12 of 64 letters`, `all 64 letters`, `none of 64 letters`, `the one letter`. */
export function sayPartOf(part: number, whole: number, noun: string): string {
  if (whole === 1) return part === 1 ? `the one ${noun}` : `${formatPart(part, whole)} ${noun}`
  if (part === whole) return `all ${formatNumberOf(whole, noun)}`
  return part === 0 ? `none of ${formatCount(whole)} ${noun}s` : `${formatPart(part, whole)} ${noun}s`
}

/** The share and its interval behind a count: `9.8% (5.2 to 17.6%)`, `26.7% (13.6 to 45.6%; few decisions)`. */
export function sayShare(numbers: Rate): string {
  const { rate, low, high } = numbers
  if (rate === null || low === null || high === null) return 'too few for a rate'
  return `${formatPercent(rate)} (${[formatInterval({ low, high }), ...sayTier(numbers)].join('; ')})`
}

/** Both units: `174 decisions in 69 letters`. */
export function sayDecisionsInLetters({ decided, letters }: { decided: number; letters: number }): string {
  return `${formatNumberOf(decided, 'decision')} in ${formatNumberOf(letters, 'letter')}`
}

/**
 * How many denials were overturned, as a clause: `3 of 15 denials were overturned`, `none of 15 denials was
 * overturned`, `the one denial stood`. `weight` stands around the numbers, such as `**` for bold.
 */
export function sayOverturned({ decided, overturned }: { decided: number; overturned: number }, weight = ''): string {
  const heavy = (text: string) => weight + text + weight
  if (decided === 1) return `${heavy('the one')} denial ${overturned === 1 ? 'was overturned' : 'stood'}`
  if (overturned === 0) return `${heavy(`none of ${formatCount(decided)}`)} denials was overturned`
  if (overturned === decided) return `${heavy(`all ${formatCount(decided)}`)} denials were overturned`
  const verb = overturned === 1 ? 'was' : 'were'
  return `${heavy(formatPart(overturned, decided))} denials ${verb} overturned`
}

type PlacedMessage = CaseRecord['messages'][number]

/** What a message means for the numbers, where a reader may ask. */
const MEANS: Record<string, (words: string) => string> = {
  'classify/unknown-treatment': (words) =>
    `The request “${words}” is for no treatment that this site knows; it counts as not classified.`,
  'classify/unknown-citation': (words) =>
    `The citation “${words}” names no guideline that this site knows by name; it counts as “other”.`,
}

/** A message as a sentence for those who read the letter, not for those who edit the site. */
export function sayMessage({ rule, reason }: Pick<PlacedMessage, 'rule' | 'reason'>): string {
  const words = /^"(.*)" matches no \w+$/s.exec(reason)?.[1]
  const means = MEANS[rule]
  return words && means ? means(words) : `${atStart(reason.replace(/\.$/, ''))}.`
}

/** Of so many comparisons one falls outside its 95% limits by chance. */
const ONE_IN = 20

/** How many of several comparisons chance alone would put outside their 95% limits. `what` is singular: `kind`. */
export function sayChance(count: number, what: string): string {
  const expected = count / ONE_IN
  const many = expected < 1 ? 'fewer than one' : `about ${formatCount(Math.round(expected))}`
  return `${formatCount(count)} ${what}s are compared: by chance alone 1 in ${ONE_IN} falls outside its limits, here ${many}. The limits are not widened for the number of comparisons.`
}
