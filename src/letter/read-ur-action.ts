import type { Field } from '../text/field.ts'
import type { Span } from '../text/span.ts'
import type { Decision, UrAction } from './letter.ts'

/** What utilization review did, in the words of clinical summaries. `activity modification` is no such word. */
const DENIED =
  /\b(?:non-?\s*certifi(?:ed|cation)|not\s+certified|denied|denial\s+of|failed\s+to\s+approve|did\s+not\s+(?:approve|certify|authorize)|not\s+(?:approved|authorized))\b/i
const MODIFIED =
  /\b(?:(?:was|were|been|review(?:\s*\([^)]{1,40}\)|\s+(?:dated|on)\s+[\d/-]{6,10})?)\s+(?:\w+\s+)?modified|modified\s+(?:the|a|this|these)\s+request\w*|modification\s+for|partially\s+certified|conditionally\s+certified)\b/i
/** A patient denies symptoms; only a sentence about a request or its review is meant here. */
const ABOUT_REVIEW =
  /\b(?:requests?|requested|utilization\s+review|UR|claims\s+administrator|prior\s+(?:determination|review))\b/i
const SYMPTOM = /\b(?:patient|worker|claimant|applicant|employee|she|he)\s+(?:\w+\s+)?denie[sd]\b/i
/** The share of a request's words that a sentence must hold to be about it. */
const ENOUGH = 0.75
/** A full stop behind a title ends no sentence. */
const SENTENCE_END = /(?<!\b(?:D[Rr]|M[Rr]|M[Rr][Ss]|M[Ss]|St|No|vs))[.?!;](?=\s+["“(]?[A-Z]|[A-Z][a-z])/g
/** Words that count a treatment and don't name it: two requests may share them all. */
const AMOUNT =
  /\d|^(?:times?|days?|weeks?|months?|hours?|visits?|sessions?|refills?|tablets?|qty|quantity|each|daily|weekly)$/
/** A summary of more statements than this is none that could be told apart: it bounds the time. */
const MOST_STATEMENTS = 200
const WORDLESS = new Set('the and for with per due via was were been this that from'.split(' '))

const wordsOf = (text: string): Set<string> =>
  new Set(
    text
      .toLowerCase()
      .split(/[^a-z0-9.%]+/)
      .map((word) => word.replace(/^\.+|\.+$/g, ''))
      .filter((word) => (word.length > 2 && !WORDLESS.has(word)) || /\d/.test(word)),
  )

interface Statement {
  action: UrAction
  span: Span
  words: Set<string>
}

function findStatements(text: string, summary: Span): Statement[] {
  const words = text.slice(summary.start, summary.end)
  const ends = [...words.matchAll(SENTENCE_END)].map(({ index }) => index + 1)
  return [0, ...ends].flatMap((start, position): Statement[] => {
    const sentence = words.slice(start, ends[position] ?? words.length)
    if (!ABOUT_REVIEW.test(sentence)) return []
    const [denied, modified] = [DENIED.exec(sentence), MODIFIED.exec(sentence)]
    // A sentence that says both does not tell which request met which fate.
    if ((denied && modified) || !(denied ?? modified) || SYMPTOM.test(sentence)) return []
    const verb = (denied ?? modified) as RegExpExecArray
    const at = summary.start + start + verb.index
    return [
      {
        action: denied ? 'denied' : 'modified',
        span: { start: at, end: at + verb[0].length },
        words: wordsOf(sentence),
      },
    ]
  })
}

/** `request` are a request's words, `names` those of them that are no amounts. */
function isAbout({ words }: Statement, request: string[], names: string[]): boolean {
  const shared = request.filter((word) => words.has(word)).length
  // A request of which only the amount is left (`PT, 12 visits`) is like any other of that amount.
  if (names.length === 0 || shared < 2 || shared < ENOUGH * request.length) return false
  return names.filter((word) => words.has(word)).length >= ENOUGH * names.length
}

/** The one action that the statements agree on; null where there is none, or where they differ. */
function agree(statements: Statement[]): Field<UrAction> | null {
  const [first] = statements
  if (!first || statements.some(({ action }) => action !== first.action)) return null
  return { value: first.action, span: first.span }
}

/**
 * The actions of utilization review that the clinical summary states, for decisions whose heading is silent: of the
 * request that a sentence names, or, where the letter has a single request, of that one. Never guessed from the
 * rationale; statements that disagree give none.
 */
export function readUrActions(text: string, summary: Span | null, decisions: Decision[]): Decision[] {
  if (!summary || decisions.every(({ urAction }) => urAction)) return decisions
  const statements = findStatements(text, summary)
  if (statements.length === 0 || statements.length > MOST_STATEMENTS) return decisions
  const single = decisions.length === 1
  return decisions.map((decision) => {
    if (decision.urAction) return decision
    const request = [...wordsOf(decision.request.value)]
    const names = request.filter((word) => !AMOUNT.test(word))
    const named = statements.filter((statement) => isAbout(statement, request, names))
    const meant = named.length > 0 ? named : single ? statements : []
    return { ...decision, urAction: agree(meant) }
  })
}
