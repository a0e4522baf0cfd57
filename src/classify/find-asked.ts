import type { Field } from '../text/field.ts'
import type { Message } from '../text/message.ts'
import type { Span } from '../text/span.ts'
import { AMOUNT, toAmount } from './amount-words.ts'
import type { Amount, Asked, Quantity, Sessions } from './asked.ts'
import { chooseAmount, sayAmount } from './choose-amount.ts'
import type { TreatmentFound } from './classified.ts'
import { deriveSessions } from './derive-sessions.ts'
import { findDurations } from './find-durations.ts'
import { findFrequencies } from './find-frequency.ts'
import { LEVELS } from './find-levels.ts'
import { findQuantities, findRefills } from './find-quantities.ts'
import { findProducts, findSessions } from './find-sessions.ts'
import { findStrengths } from './find-strengths.ts'
import type { Knowledge } from './knowledge.ts'
import { nameTreatments } from './name-treatments.ts'
import { RequestWords } from './request-words.ts'

/** Dates, times of day and codes: numbers that count nothing. */
const NO_AMOUNTS =
  /\b\d{1,2}([/.-])\d{1,2}\1\d{2,4}\b|\b\d{1,2}:\d\d\b|(?<![\d#])\b(?:[A-Z]?\d{5}|[A-Z]\d{4})\b|\bDOS\b[:\s]*\d{1,2}[/.-]\d{1,2}\b/g

/** What a request says in numbers; sides and levels are read apart from it. */
export type AskedNumbers = Omit<Asked, 'laterality' | 'levels'>

export const NOTHING_ASKED: AskedNumbers = {
  sessions: null,
  frequency: null,
  duration: null,
  quantity: null,
  refills: null,
  strengths: [],
}

/** A bare number before what it counts: `2 leg wraps`, `1 knee scooter`. */
const LEADING = new RegExp(String.raw`^(?:[^:]{0,60}:)?\s*(?<amount>${AMOUNT})\s+(?=\p{L})`, 'giu')

const toStated = ({ value, span }: Field<Quantity>): Field<Sessions> => ({
  value: { min: value.min, max: value.max, basis: 'stated' },
  span,
})

/** One of what is counted or measured already says nothing more: `60 grams, QTY: 1.00`. */
const withoutOnes = (fields: Field<Quantity>[]): Field<Quantity>[] => {
  const others = fields.filter(({ value }) => value.max !== 1 || value.unit !== null)
  return others.length > 0 ? others : fields
}

/** A stated number agrees with a derived one that it lies in: 12 with 6 to 12. */
const liesIn = (a: Amount, b: Amount): boolean => b.min <= a.min && a.max <= b.max

/**
 * How much the request at `span` asks for. A bare number (`x 12`, `#6`, `QTY: 1.00`) counts visits where the treatment
 * that it stands behind is counted in them, and pieces otherwise. What is stated in two ways that disagree is null or,
 * for visits in so many words, what the words say; a message tells both.
 */
export function findAsked(
  text: string,
  span: Span,
  treatment: TreatmentFound | null,
  knowledge: Knowledge,
): { value: AskedNumbers; messages: Message[] } {
  const named = nameTreatments(text, span, knowledge)
  /** What a number at an offset counts: the treatment named last before it, else the first behind it. */
  const ownerAt = (offset: number) => named.findLast(({ span: { start } }) => start <= offset) ?? named[0] ?? treatment
  const isInSessions = (offset: number): boolean => {
    const category = ownerAt(offset)?.category
    return category !== undefined && knowledge.inSessions.has(category)
  }
  const isOwn = (offset: number): boolean => ownerAt(offset)?.id === treatment?.id
  /** Numbers inside a treatment's name are a part of it: `2 view x-ray`. */
  const isName = ({ span: inside }: Field<unknown>): boolean =>
    named.some(({ span: name }) => name.start <= inside.start && inside.end <= name.end)

  const words = new RequestWords(text, span)
  words.skip(NO_AMOUNTS)
  const strengths = findStrengths(words, (offset) => ownerAt(offset)?.category === 'pharmaceuticals')
  words.skip(LEVELS)
  const frequencies = findFrequencies(words)
  const products = findProducts(words, isInSessions)
  const durations = [
    ...findDurations(words),
    ...products.flatMap(({ value: { duration }, span: at }) => (duration ? [{ value: duration, span: at }] : [])),
  ]
  const worded = findSessions(words)
  const refills = findRefills(words)
  const { counts: found, measures } = findQuantities(words)
  const leading = words
    .take(LEADING, ({ groups }, { end }) => {
      const amount = toAmount(groups?.['amount'] ?? '')
      const next = named.find(({ span: { start } }) => start >= end)
      const between = next ? { start: end, end: next.span.start } : null
      return amount && between && isFilled(text, between, knowledge) ? { ...amount, unit: null } : null
    })
    .map(({ value, span: at }): Field<Quantity> => ({ value, span: at }))
  const counts = [...found, ...leading].filter((field) => !isName(field))

  const messages: Message[] = []
  const choose = <T extends Amount>(what: string, fields: Field<T>[]): Field<T> | null => {
    const { value, differ } = chooseAmount(fields, isOwn)
    if (differ) {
      const said = [...new Set(fields.map((field) => sayAmount(field.value)))].join(' and ')
      const reason = `The request states its ${what} more than once (${said}), and not the same; none is taken`
      messages.push({ severity: 'info', rule: 'classify/amounts-differ', reason, span })
    }
    return value
  }

  const frequency = choose('frequency', frequencies)
  const duration = choose('duration', durations)
  const visits = withoutOnes(counts.filter(({ span: { start } }) => isInSessions(start))).map(toStated)
  const pieces = counts.filter(({ span: { start } }) => !isInSessions(start))
  const quantity = choose('quantity', withoutOnes([...measures, ...pieces]))
  const count = worded.length > 0 ? choose('number of sessions', worded) : choose('number of sessions', visits)
  const governed = frequency !== null && (named.length === 0 || isInSessions(frequency.span.start))
  const derived =
    (governed && frequency && duration ? deriveSessions(frequency, duration) : null) ??
    choose(
      'number of sessions',
      products.map(({ value, span: at }) => ({ value: value.sessions, span: at })),
    )
  let sessions = count ?? (worded.length + visits.length === 0 ? derived : null)
  if (count && derived && !liesIn(count.value, derived.value)) {
    const reason = `The request states ${sayAmount(count.value)} sessions, and its frequency and duration give ${sayAmount(derived.value)}`
    messages.push({ severity: 'info', rule: 'classify/sessions-disagree', reason, span })
    // A bare number may count something else.
    if (worded.length === 0) sessions = null
  }
  const keepCount = <T extends Amount>(what: string, field: Field<T> | null): Field<T> | null => {
    if (field === null || isCount(field.value)) return field
    const reason = `The request states ${sayAmount(field.value)} ${what}, which is no whole number up to ${MOST_COUNTED}; none is taken`
    messages.push({ severity: 'info', rule: 'classify/no-count', reason, span })
    return null
  }
  return {
    value: {
      sessions: keepCount('sessions', sessions),
      frequency,
      duration,
      quantity,
      refills: keepCount('refills', choose('refills', refills)),
      strengths,
    },
    messages,
  }
}

/** Visits and refills are counted in whole numbers; one that is larger counts something else. */
const MOST_COUNTED = 9999
const isCount = ({ min, max }: Amount): boolean =>
  [min, max].every((count) => Number.isInteger(count) && count <= MOST_COUNTED)

/** Whether nothing but names of body parts and sides stands in the span. */
function isFilled(text: string, span: Span, { phrases }: Knowledge): boolean {
  const words = text.slice(span.start, span.end)
  const parts = phrases.bodyParts.findPhrases(words)
  const rest = parts.reduceRight((left, part) => left.slice(0, part.span.start) + left.slice(part.span.end), words)
  return /^\s*(?:(?:left|right|bilateral)\s*)*$/i.test(rest)
}
