import { sayDate } from './say.ts'

/** A time under one state of the rules; `from` is an ISO date. Source: docs/domain.md, 5.1, 10.1 and 10.2. */
export interface Era {
  from: string
  title: string
  /** First day of the guidelines then in force, where the era begins with something else. */
  guidelinesFrom?: string
}

const ERAS: [Era, ...Era[]] = [
  { from: '2009-07-18', title: 'MTUS as of July 18, 2009' },
  { from: '2016-07-28', title: 'From July 28, 2016: new chapters on chronic pain and opioids' },
  { from: '2017-12-01', title: 'From December 1, 2017: ACOEM chapters in place of nearly all' },
  { from: '2019-04-18', title: 'From April 18, 2019: ACOEM chapters renewed one by one, up to 2021' },
  { from: '2026-04-01', title: 'From April 1, 2026: requests on the form RFA', guidelinesFrom: '2019-04-18' },
]

/** The era in which a decision of an ISO date falls. */
export const toEra = (date: string): Era => ERAS.findLast(({ from }) => from <= date) ?? ERAS[0]

/** First and last decision date, ISO. */
export interface DecidedSpan {
  first: string
  last: string
}

/** From when to when the decisions were made; null where none has a date. */
export function toDecidedSpan(decisions: { decisionDate: string | null }[]): DecidedSpan | null {
  const dates = decisions.flatMap(({ decisionDate }) => (decisionDate ? [decisionDate] : [])).sort()
  const [first] = dates
  const last = dates.at(-1)
  return first && last ? { first, last } : null
}

/** Dated letters must span so many years before a chart over time says anything. */
const LEAST_YEARS = 2

/** Whether the dates reach far enough for a chart over time. */
export function isCharted({ first, last }: DecidedSpan): boolean {
  return `${Number(first.slice(0, 4)) + LEAST_YEARS}${first.slice(4)}` <= last
}

/** `from December 5, 2016 to December 30, 2018`, or `on December 5, 2016`. */
export const saySpan = ({ first, last }: DecidedSpan): string =>
  first === last ? `on ${sayDate(first)}` : `from ${sayDate(first)} to ${sayDate(last)}`
