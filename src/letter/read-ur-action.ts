import type { Field } from '../text/field.ts'
import { NUMBER_WORD } from '../text/number-words.ts'
import type { Span } from '../text/span.ts'
import type { Decision, UrAction } from './letter.ts'
import { findNamedRequest, type NameWords, readNameWords } from './name-words.ts'
import { findStatements, type Statement, toNumber, wordsOf } from './ur-statements.ts'

/** The share of a request's words that a sentence must hold to be about it. */
const ENOUGH = 0.75
/** Words that count a treatment and don't name it: two requests may share them all. */
const AMOUNT =
  /\d|^(?:times?|days?|weeks?|months?|hours?|visits?|sessions?|refills?|tablets?|qty|quantity|each|daily|weekly)$/
/** A summary of more statements than this is none that could be told apart: it bounds the time. */
const MOST_STATEMENTS = 200
const NUMBERS = new RegExp(`\\d+|\\b(?:twice|${NUMBER_WORD})\\b`, 'gi')
/** Visits a week, and weeks, are no more than this; what is larger counts something else. */
const MOST_TIMES = 12

/** Whether so many are less than a request asks for: `6` of `12 visits`, `three` of `2x/week for 4 weeks`. */
function isLess(granted: number, request: string): boolean {
  const asked = (request.match(NUMBERS) ?? []).map((words) => (/twice/i.test(words) ? 2 : toNumber(words)))
  const [times = 0, weeks = 0] = /w(?:ee)?ks?\b|\d\s*x\s*\d/i.test(request)
    ? asked.filter((number) => number <= MOST_TIMES)
    : []
  return !asked.includes(granted) && granted < Math.max(...asked, times * weeks)
}

/**
 * Whether a statement is about the letter's single request: it names a part of it, says `the request` and no other,
 * or names nothing at all.
 */
function isAboutSingle({ object, ofTheRequest, named }: Statement, request: NameWords): boolean {
  const initials = [...request.names].map((name) => name.charAt(0)).join('')
  // `FCE` is a functional capacity evaluation.
  const shares = ({ names }: NameWords) =>
    [...names].some((name) => request.names.has(name) || (name.length > 1 && initials.startsWith(name)))
  if (object && object.names.size > 0) return shares(object)
  return ofTheRequest || named.names.size === 0 || shares(named) || request.names.size === 0
}

/** `request` are a request's words, `names` those of them that are no amounts. */
function isAbout({ words }: Statement, request: string[], names: string[]): boolean {
  const shared = request.filter((word) => words.has(word)).length
  // A request of which only the amount is left (`PT, 12 visits`) is like any other of that amount.
  if (names.length === 0 || shared < 2 || shared < ENOUGH * request.length) return false
  return names.filter((word) => words.has(word)).length >= ENOUGH * names.length
}

/** The one of the requests that a statement names, by its place, whatever it counts of it. */
const findNamed = ({ object, named }: Statement, requests: NameWords[]): number | null =>
  findNamedRequest({ names: (object ?? named).names, numbers: new Set() }, requests)

/**
 * What statements on a request say was done with it: what was granted is modified where it is less than what was asked,
 * and what was denied is where the same sentence grants some of it.
 */
const toActions = (statements: Statement[], request: string): Field<UrAction>[] =>
  statements.flatMap(({ action, granted, sentence, span }): Field<UrAction>[] => {
    if (action === 'granted') return granted !== null && isLess(granted, request) ? [{ value: 'modified', span }] : []
    const inPart = statements.some((other) => other.action === 'granted' && other.sentence === sentence)
    return [{ value: inPart ? 'modified' : action, span }]
  })

/** The one action that the statements agree on; null where there is none, or where they differ. */
function agree(actions: Field<UrAction>[]): Field<UrAction> | null {
  const [first] = actions
  return first && actions.every(({ value }) => value === first.value) ? first : null
}

/**
 * The actions of utilization review that the clinical summary states, for decisions whose heading is silent: of the
 * request that a sentence names, or, where the letter has a single request, of that one; else what is said of all.
 * Never guessed from the rationale; statements that disagree give none.
 */
export function readUrActions(text: string, summary: Span | null, decisions: Decision[]): Decision[] {
  if (!summary || decisions.every(({ urAction }) => urAction)) return decisions
  const statements = findStatements(text, summary, decisions)
  if (statements.length === 0 || statements.length > MOST_STATEMENTS) return decisions
  const single = decisions.length === 1
  const requests = decisions.map((decision) => readNameWords(decision.request.value))
  return decisions.map((decision, at) => {
    if (decision.urAction) return decision
    const request = [...wordsOf(decision.request.value)]
    const names = request.filter((word) => !AMOUNT.test(word))
    const named = statements.filter(
      (statement) => isAbout(statement, request, names) || findNamed(statement, requests) === at,
    )
    const own = single ? statements.filter((one) => isAboutSingle(one, readNameWords(decision.request.value))) : []
    const told = [named, own, statements.filter(({ ofAll }) => ofAll)].map((some) =>
      toActions(some, decision.request.value),
    )
    return { ...decision, urAction: agree(told.find((actions) => actions.length > 0) ?? []) }
  })
}
