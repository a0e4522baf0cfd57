import type { Field } from '../text/field.ts'
import { NUMBER_WORD } from '../text/number-words.ts'
import type { Span } from '../text/span.ts'
import type { Decision, UrAction } from './letter.ts'
import { findShared, findToldRequests, readTold, type Told } from './told-requests.ts'
import { findStatements, type Statement, toNumber } from './ur-statements.ts'

/** A summary of more statements than this is none that could be told apart: it bounds the time. */
const MOST_STATEMENTS = 200
/** Nor are so many statements told apart by so many requests: the one times the other. */
const MOST_PAIRS = 2000
const NUMBERS = new RegExp(`\\d+|\\b(?:twice|${NUMBER_WORD})\\b`, 'gi')
/** Visits a week, and weeks, are no more than this; what is larger counts something else. */
const MOST_TIMES = 12

/** Whether so many are less than a request asks for: `6` of `12 visits`, `three` of `2x/week for 4 weeks` or of `2x4`. */
function isLess(granted: number, request: string): boolean {
  const [, perWeek, weeksLong] = /\b(\d{1,2})\s*x\s*(\d{1,2})\b/i.exec(request) ?? []
  if (perWeek && weeksLong) return granted < Number(perWeek) * Number(weeksLong)
  const asked = (request.match(NUMBERS) ?? []).map((words) => (/twice/i.test(words) ? 2 : toNumber(words)))
  const [times = 0, weeks = 0] = /w(?:ee)?ks?\b/i.test(request) ? asked.filter((number) => number <= MOST_TIMES) : []
  return !asked.includes(granted) && granted < Math.max(...asked, times * weeks)
}

/** Whether a statement is about the letter's single request: it shares a name with it, or says of nothing else what was done. */
const isAboutSingle = ({ told, object }: Statement, { names }: Told): boolean =>
  object === null || names.length === 0 || findShared(names, told.names).size > 0

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
  if (statements.length * decisions.length > MOST_PAIRS) return decisions
  const requests = decisions.map(({ request }) => readTold(request.value))
  const about = statements.map((statement) => {
    const named = findToldRequests(statement.told, requests)
    const [only, ...others] = requests
    if (named.length > 0 || !only) return named
    if (others.length === 0) return isAboutSingle(statement, only) ? [0] : []
    return statement.object ? [] : findToldRequests(statement.withReasons, requests)
  })
  const ofAll = statements.map(({ allBut }, at) => {
    if (allBut === null || about[at]?.length) return []
    const left = findToldRequests(allBut, requests)
    return [...requests.keys()].filter((position) => !left.includes(position))
  })
  return decisions.map((decision, position) => {
    if (decision.urAction) return decision
    const told = [about, ofAll].map((places) =>
      toActions(
        statements.filter((_, at) => places[at]?.includes(position)),
        decision.request.value,
      ),
    )
    return { ...decision, urAction: agree(told.find((actions) => actions.length > 0) ?? []) }
  })
}
