import type { Field } from '../text/field.ts'
import { NUMBER_WORD } from '../text/number-words.ts'
import type { Span } from '../text/span.ts'
import type { Decision, UrAction } from './letter.ts'
import { DATE_PATTERN } from './read-date.ts'
import { findSaidOf } from './said-of-requests.ts'
import { isOneSided } from './sided-requests.ts'
import { type Asked, type NamesOf, readAsked } from './told-requests.ts'
import { OF_REST } from './ur-action-patterns.ts'
import { toNumber } from './ur-done.ts'
import { findStatements, type Statement } from './ur-statements.ts'

/** A summary of more statements than this is none that could be told apart: it bounds the time. */
const MOST_STATEMENTS = 200
/** Nor are so many statements told apart by so many requests: the one times the other. */
const MOST_PAIRS = 2000
/** No digit of `CO2` or `B12`, but that of `x4`. */
const NUMBERS = new RegExp(`(?<![a-wyz]\\d*|\\d)\\d+|\\b(?:twice|${NUMBER_WORD})\\b`, 'gi')
/** A day, the strength of a medicine, and a level of the spine count nothing. */
const NO_AMOUNT = new RegExp(
  `${DATE_PATTERN}|\\d+(?:\\.\\d+)?(?:\\s*[-/]\\s*\\d+)?\\s*(?:mg|mcg|%)|\\d+\\/\\d{3}\\b|\\b[CTLS]-?\\d{1,2}(?:\\s*[-/]\\s*[CTLS]?-?\\d{1,2})?\\b`,
  'gi',
)
/** Visits a week, and weeks, are no more than this; what is larger counts something else. */
const MOST_TIMES = 12

const DAYS = { day: 1, week: 7, month: 30, year: 360 }
const TIME = new RegExp(`(\\d+|${NUMBER_WORD}|\\ba)[\\s-]*(day|week|month|year)s?\\b`, 'i')

/** How many days words speak of: 14 of `two weeks`; null where they tell no time. */
function toDays(words: string): number | null {
  const [, many = '', unit = ''] = TIME.exec(words) ?? []
  const days = DAYS[unit.toLowerCase() as keyof typeof DAYS]
  return days ? days * (toNumber(many) || 1) : null
}

/** Whether a time is granted that is shorter than the one asked for, in whatever it is counted. */
function isShorter(granted: number, request: string, clause: string): boolean {
  const time = TIME.exec(clause)
  if (!time || toNumber(time[1] ?? '') !== granted) return false
  const [some, asked] = [toDays(clause), toDays(request)]
  return some !== null && asked !== null && some < asked
}

/** Whether so many are less than a request asks for: `6` of `12 visits`, `three` of `2x/week for 4 weeks` or of `2x4`. */
function isLess(granted: number, request: string, clause: string): boolean {
  const [, perWeek, weeksLong] = /\b(\d{1,2})\s*x\s*(\d{1,2})\b/i.exec(request) ?? []
  if (perWeek && weeksLong) return granted < Number(perWeek) * Number(weeksLong)
  const asked = (request.replace(NO_AMOUNT, ' ').match(NUMBERS) ?? []).map((words) =>
    /twice/i.test(words) ? 2 : toNumber(words),
  )
  // Of what is asked for without a number, several are a part.
  if (asked.length === 0) return granted > 1
  const [times = 0, weeks = 0] = /w(?:ee)?ks?\b/i.test(request) ? asked.filter((number) => number <= MOST_TIMES) : []
  // Four visits are less than three a week for four weeks.
  if (times * weeks > 0 && /\b(?:visit|session|treatment)s?\b/i.test(clause)) return granted < times * weeks
  return !asked.includes(granted) && granted < Math.max(...asked, times * weeks)
}

/** For a time, and not for good; a rental that was had before is none. */
const RENTED = /\brent(?:al|ed)?\b(?!.*\bwhich\b)/i

/** For a try, and not for good. */
const TRIED = /\btrial\b/i
const BOUGHT = /\bpurchase\b/i

/** Of a letter's single request, what alone was granted is a part. */
const ONLY = /\b(?:only|alone|just|merely)\b/i

/**
 * What statements on a request say was done with it: what was granted is modified where it is less than what was asked,
 * and what was denied is where the same sentence grants some of it.
 */
function toActions(statements: Statement[], asked: Asked, isSingle: boolean): Field<UrAction>[] {
  const { request } = asked
  const grants = statements.filter(({ action }) => action === 'granted')
  return statements.flatMap((statement): Field<UrAction>[] => {
    const { action, granted, sentence, span, clause, isNamed } = statement
    const isOfOneSide = isOneSided(statement, statements, asked)
    if (action === 'granted') {
      const isPart =
        (isNamed && isOfOneSide) ||
        (granted !== null && (isLess(granted, request, clause) || isShorter(granted, request, clause))) ||
        (isNamed && RENTED.test(clause) && !RENTED.test(request)) ||
        (isNamed && TRIED.test(clause) && BOUGHT.test(request)) ||
        (isNamed && isSingle && ONLY.test(clause))
      return isPart ? [{ value: 'modified', span }] : []
    }
    // What became of the other side is not told.
    if (isOfOneSide && action === 'denied' && grants.length === 0) return []
    const inPart = isOfOneSide || OF_REST.test(clause) || grants.some((other) => other.sentence === sentence)
    return [{ value: inPart ? 'modified' : action, span }]
  })
}

/** The one action that the statements agree on; null where there is none, or where they differ. */
function agree(actions: Field<UrAction>[]): Field<UrAction> | null {
  const [first] = actions
  return first && actions.every(({ value }) => value === first.value) ? first : null
}

/** For each of the letter's requests what statements say was done: those that name it, else those on all. */
function toTold(statements: Statement[], decisions: Decision[], namesOf: NamesOf): Field<UrAction>[][] {
  const asked = decisions.map(({ request }) => readAsked(request.value, namesOf))
  const saidOf = findSaidOf(statements, asked)
  return asked.map((one, position) => {
    const [named, all] = (['named', 'all'] as const).map((how) =>
      toActions(
        statements.filter((_, at) => saidOf[at]?.[how].includes(position)),
        one,
        asked.length === 1,
      ),
    )
    return (named?.length ? named : all) ?? []
  })
}

/**
 * The actions of utilization review that the clinical summary states, for decisions whose heading is silent: of the
 * request that a sentence names, or, where the letter has a single request, of that one; else what is said of all. Never
 * guessed: statements that disagree give none.
 */
export function readUrActions(
  text: string,
  summary: Span | null,
  decisions: Decision[],
  namesOf: NamesOf = () => [],
): Decision[] {
  if (!summary || decisions.every(({ urAction }) => urAction)) return decisions
  const statements = findStatements(text, summary, decisions)
  if (statements.length === 0 || statements.length > MOST_STATEMENTS) return decisions
  if (statements.length * decisions.length > MOST_PAIRS) return decisions
  const told = toTold(statements, decisions, namesOf)
  return decisions.map((decision, at) => ({ ...decision, urAction: decision.urAction ?? agree(told[at] ?? []) }))
}
