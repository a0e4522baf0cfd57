import type { Field } from '../text/field.ts'
import { readNumberWords, TENS, UNITS } from '../text/number-words.ts'
import type { Span } from '../text/span.ts'
import type { Decision, UrAction } from './letter.ts'
import { findNamedRequest, type NameWords, readNameWords } from './name-words.ts'
import {
  ABOUT_REVIEW,
  BUT_NOT,
  DENIED,
  GRANTED_AMOUNTS,
  GRANTED_BUT_NOT,
  IN_PART,
  LESSENED,
  MODIFIED,
  OF_ALL,
  OTHER_MATTER,
  OTHER_REQUEST,
  REVIEWER,
  SYMPTOM,
  UNSUPPORTED,
} from './ur-action-patterns.ts'

/** The share of a request's words that a sentence must hold to be about it. */
const ENOUGH = 0.75
/** A full stop behind a title ends no sentence. */
const SENTENCE_END = /(?<!\b(?:D[Rr]|M[Rr]|M[Rr][Ss]|M[Ss]|St|No|vs))[.?!;](?=\s+["“(]?[A-Z]|[A-Z][a-z])/g
/** Words that count a treatment and don't name it: two requests may share them all. */
const AMOUNT =
  /\d|^(?:times?|days?|weeks?|months?|hours?|visits?|sessions?|refills?|tablets?|qty|quantity|each|daily|weekly)$/
/** A longer sentence, in characters, has lost its end. It bounds the time. */
const LONGEST_SENTENCE = 1500
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
  /** How many were granted, where the sentence says no more than that: it tells an action if more were asked for. */
  granted: number | null
  span: Span
  words: Set<string>
  /** What the sentence says is asked for, where it does: `the request for a cane`. */
  object: NameWords | null
  /** It says `the request` and not for what. */
  ofTheRequest: boolean
  /** Everything that the sentence names beside the review itself. */
  named: NameWords
  /** It is about each of the letter's requests: `denied all requests`. */
  ofAll: boolean
}

const OBJECT = /\brequest(?:s|ed)?\s+(?:for|of)\s+(.+?)(?=\s+(?:was|were|is|are|had|has|by|on|in\s+a|dated)\b|[,;.]|$)/i
const THE_REQUEST = /\b(?:the|this)\s+request\b(?!\s+(?:for|of|from|by)\b)/i
/** The words of any sentence about a review: they name no treatment. */
const REVIEW_WORDS =
  /\b(?:utilization|review(?:er|ed)?|UR|physicians?|doctor|dr|determin(?:ation|ed)|decisions?|reports?|letter|dated|insurer|insurance|carrier|study|studies|procedures?|tests?|both|all|these|those|disputed|withheld|turned|down|cut|trimmed|lacked|necessity|asked|could|would|wrote|written|concluded|medical|hours|upon|issued|rendered|found|deemed|considered|felt|recommend(?:ed|ation)?|based|citing|cited|guidelines?|mtus|odg|acoem|chapter|records?|evidence|insufficient|documentation|lack|support|notes?|non|not|certif\w*|approv\w*|authori[sz]\w*|allow\w*|grant\w*|permit\w*|den(?:ied|y|ial|ying)|declin\w*|reject\w*|refus\w*|fail\w*|disapprov\w*|modif\w*|partial\w*|part|conditional\w*|adverse|did|has|had|have|been|being|which|who|also|only|part|out|reduced|changed|shortened|limited|unnecessary|quantity|amount|number|weaning|taper\w*|january|february|march|april|may|june|july|august|september|october|november|december|hence|therefore|then|later|subsequently|however|reportedly|apparently|he|she|they|his|her|him|their|no|but)\b/gi

/** A treatment's own history: such a sentence is about a review only where it says so. */
const HISTORY = /\b(?:in\s+(?:19|20)\d\d|last\s+(?:year|month)|previously|earlier|ago)\b/i
const SPACES = /\s+/g
const toEcho = (words: string): string => words.toLowerCase().replace(SPACES, ' ')

/** Whether a sentence repeats a request word for word, of three words or more. */
const repeats = (sentence: string, requests: string[]): boolean =>
  !HISTORY.test(sentence) && requests.some((request) => toEcho(sentence).includes(request))

function findStatements(text: string, summary: Span, decisions: Decision[]): Statement[] {
  const requests = decisions
    .map(({ request }) => toEcho(request.value))
    .filter((request) => request.split(' ').length >= 3)
  const words = text.slice(summary.start, summary.end)
  const ends = [...words.matchAll(SENTENCE_END)].map(({ index }) => index + 1)
  return [0, ...ends].flatMap((start, position): Statement[] => {
    const sentence = words.slice(start, ends[position] ?? words.length)
    if (sentence.length > LONGEST_SENTENCE) return []
    if (!ABOUT_REVIEW.test(sentence) && !repeats(sentence, requests)) return []
    if (SYMPTOM.test(sentence) || OTHER_MATTER.test(sentence) || OTHER_REQUEST.test(sentence)) return []
    const done = readDone(sentence, decisions.length === 1)
    if (!done) return []
    const at = summary.start + start + done.index
    return [
      {
        action: done.action,
        granted: done.granted,
        span: { start: at, end: at + done.words.length },
        words: wordsOf(done.about),
        object: toObject(done.about),
        ofTheRequest: THE_REQUEST.test(sentence),
        named: readNameWords(done.about.replace(REVIEW_WORDS, ' ')),
        ofAll: OF_ALL.test(sentence) && !BUT_NOT.test(sentence),
      },
    ]
  })
}

/** What a sentence says was done: in which of its words, from which place on, and the part that says to what. */
interface Done extends Pick<Statement, 'action' | 'granted'> {
  index: number
  words: string
  about: string
}

/** Of a single request, what was not granted is a part; of several, one of them. */
function readDone(sentence: string, single: boolean): Done | null {
  const inPart = IN_PART.exec(sentence)
  const butNot = inPart ? null : GRANTED_BUT_NOT.exec(sentence)?.groups?.['denied']
  if (butNot) {
    const index = sentence.indexOf(butNot)
    const [action, about] = single ? (['modified', sentence] as const) : (['denied', sentence.slice(index)] as const)
    return { action, granted: null, index, words: butNot, about }
  }
  const named = REVIEWER.test(sentence)
  const modified = inPart ?? MODIFIED.exec(sentence) ?? (named ? LESSENED.exec(sentence) : null)
  const plainlyDenied = inPart ? null : DENIED.exec(sentence)
  const denied = plainlyDenied ?? (named && !modified ? UNSUPPORTED.exec(sentence) : null)
  // A sentence that says both does not tell which request met which fate.
  if (denied && modified) return null
  const verb = denied ?? modified
  if (verb) {
    const action = denied ? 'denied' : 'modified'
    return { action, granted: null, index: verb.index, words: verb[0], about: sentence }
  }
  const amount = named ? GRANTED_AMOUNTS.map((pattern) => pattern.exec(sentence)).find((found) => found) : null
  const granted = amount?.groups?.['amount']
  if (!amount || !granted) return null
  return { action: 'modified', granted: toNumber(granted), index: amount.index, words: amount[0], about: sentence }
}

const toNumber = (words: string): number => Number(words.match(/\d+/)?.[0] ?? readNumberWords(words))
const NUMBERS = new RegExp(`\\d+|\\b(?:twice|${[...UNITS.slice(1), ...TENS].toReversed().join('|')})\\b`, 'gi')

/** Whether so many are less than a request asks for: `6` of `12 visits`, `three` of `2x/week for 4 weeks`. */
function isLess(granted: number, request: string): boolean {
  const asked = (request.match(NUMBERS) ?? []).map((words) => (/twice/i.test(words) ? 2 : toNumber(words)))
  const [times = 0, weeks = 0] = /w(?:ee)?ks?\b/i.test(request) ? asked.filter((number) => number <= 12) : []
  return !asked.includes(granted) && granted < Math.max(...asked, times * weeks)
}

function toObject(sentence: string): NameWords | null {
  const words = OBJECT.exec(sentence)?.[1]
  return words ? readNameWords(words) : null
}

/**
 * Whether a statement is about the letter's single request: it names a part of it, says `the request` and no other,
 * or names nothing at all.
 */
function isAboutSingle({ object, ofTheRequest, named }: Statement, request: NameWords): boolean {
  const shares = (said: NameWords) => [...said.names].some((name) => request.names.has(name))
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

/** The one action that the statements agree on; null where there is none, or where they differ. */
function agree(statements: Statement[]): Field<UrAction> | null {
  const [first] = statements
  if (!first || statements.some(({ action }) => action !== first.action)) return null
  return { value: first.action, span: first.span }
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
    const telling = statements.filter(({ granted }) => granted === null || isLess(granted, decision.request.value))
    const named = telling.filter(
      (statement) => isAbout(statement, request, names) || findNamed(statement, requests) === at,
    )
    const own = single ? telling.filter((one) => isAboutSingle(one, readNameWords(decision.request.value))) : []
    const meant = [named, own, telling.filter(({ ofAll }) => ofAll)].find((some) => some.length > 0) ?? []
    return { ...decision, urAction: agree(meant) }
  })
}
