import { readNumberWords } from '../text/number-words.ts'
import type { Span } from '../text/span.ts'
import type { Decision, UrAction } from './letter.ts'
import { DATE_PATTERN, MONTHS } from './read-date.ts'
import { readTold, type Told } from './told-requests.ts'
import {
  ABOUT_REVIEW,
  DENIED,
  EXCEPTING,
  GOES_ON,
  GRANTED,
  GRANTED_AMOUNTS,
  IN_PART,
  LEFT_OUT,
  LESSENED,
  MODIFIED,
  NEXT_DONE,
  OF_ALL,
  OTHER_MATTER,
  OTHER_REQUEST,
  REASON,
  REVIEWER,
  SYMPTOM,
  TREATING,
  UNDONE,
  UNSUPPORTED,
} from './ur-action-patterns.ts'

/** A full stop behind a title ends no sentence. */
const SENTENCE_END = /(?<!\b(?:D[Rr]|M[Rr]|M[Rr][Ss]|M[Ss]|St|No|vs))[.?!;](?=\s+["“(]?[A-Z]|[A-Z][a-z])/g
/** A longer sentence, in characters, has lost its end. It bounds the time. */
const LONGEST_SENTENCE = 1500
/** Nor has a sentence more places where a clause may begin: no letter has so many requests in one. */
const MOST_JOINTS = 30

/** What one clause of a summary says that utilization review did, and with what. */
export interface Statement {
  /** What was granted is an action only where it was less than what was asked for. */
  action: UrAction | 'granted'
  /** How many were granted, where the clause counts them. */
  granted: number | null
  /** The sentence's place in the summary: what is granted and denied in one breath was modified. */
  sentence: number
  span: Span
  /** What it names, and what the clause says that it was done to, where it says so: `denied a cane`. */
  told: Told
  /** The same with the reasons given: `denied, as nothing warrants the cane`. */
  withReasons: Told
  object: Told | null
  /** It is about each of the letter's requests but those named here: `denied all requests except the cane`. */
  allBut: Told | null
}

/** A day or a month is no name, and tells no dose. */
const DATES = new RegExp(`${DATE_PATTERN}|\\b(?:${MONTHS.join('|')})\\b(?:\\s+\\d{4})?`, 'gi')
/** What is denied stands behind the verb, */
const OBJECT =
  /^\s*(?:(?:of|for|to(?=\s+(?:the|an?)\b)|on|regarding|concerning|about|the|an?|this|that|these|any|further|continued)\s+)*(?<object>[^,;.()]*?)(?=\s*(?:[,;.()]|$|\b(?:by|in|on|per|under|upon|after|until|at|was|were|is|are|has|had|did|dated|and|but|while|which|who|with|so|hence|therefore|thereby|to)\b))/i
/** or before it where it `was denied`, behind the last article. */
const PASSIVE =
  /\b(?:(?:has|had|have|could|would|should|did|will|can)\s+(?:not\s+)?)?\b(?:was|were|is|are|be|been|being)\b(?:\s+\w+){0,3}\s*$/i
const SUBJECT_START = new RegExp(
  `${REVIEWER.source}|\\b(?:that|which|and|but|while|whereas|the|this|an?)\\b|[,;:]`,
  'i',
)
/** What may stand for any request. */
const ANY_REQUEST =
  /\b(?:(?:the|this)\s+(?:study|test|procedure|medication|drug|device|therapy|surgery|injection)|it|them|they|this|same)\b/gi

/** What a clause says that was denied, modified or granted; null where it is only `the request`, or left out. */
function toObject(clause: string, { index, words }: Done): Told | null {
  const before = clause
    .slice(0, index)
    .replace(ANY_REQUEST, (said) => (/^(?:the|this)/i.test(said) ? 'the request' : said))
  const passive = PASSIVE.exec(before + words)
  const said = passive
    ? (before.slice(0, passive.index).split(SUBJECT_START).at(-1) ?? '')
    : (OBJECT.exec(clause.slice(index + words.length))?.groups?.['object'] ?? '')
  const object = readTold(said.replace(ANY_REQUEST, ' '))
  return object.names.length > 0 ? object : null
}

/** A treatment's own history: such a sentence is about a review only where it says so; one of years ago never is. */
const HISTORY = /\b(?:last\s+month|previously|earlier|ago)\b/i
const SPACES = /\s+/g
const toEcho = (words: string): string => words.toLowerCase().replace(SPACES, ' ')

/** Whether a sentence repeats a request word for word, of three words or more. */
const repeats = (sentence: string, requests: string[]): boolean =>
  !HISTORY.test(sentence) && requests.some((request) => toEcho(sentence).includes(request))

/** Where one clause may end and the next begin. Of a run of blanks only the first is tried, for there may be hundreds. */
const JOINT = new RegExp(
  `(?<!\\s)(?:\\s*[,;])?\\s+(?=(?:and|but|while|whereas)\\s)|;\\s+|,\\s+(?=(?:${NEXT_DONE})\\b)`,
  'gi',
)

interface Clause {
  start: number
  words: string
}

const hasVerb = (words: string): boolean =>
  [DENIED, MODIFIED, LESSENED, GRANTED, LEFT_OUT].some((pattern) => pattern.test(words))

/** A sentence's clauses, each with a verb of its own: `UR certified the cane` and `but not the walker`. */
function toClauses(sentence: string): Clause[] {
  const joints = [...sentence.matchAll(JOINT)].map(({ index, 0: words }) => ({ start: index + words.length, words }))
  if (joints.length > MOST_JOINTS) return []
  const clauses: Clause[] = [{ start: 0, words: sentence.slice(0, joints[0]?.start) }]
  const goOn = (end: number | undefined) => {
    const last = clauses.at(-1)
    if (last) last.words = sentence.slice(last.start, end)
  }
  /** Where the last clause may have a verb: nothing is said across a semicolon, and words are asked once. */
  let from = 0
  for (const [place, { start, words }] of joints.entries()) {
    const end = joints[place + 1]?.start
    const next = { start, words: sentence.slice(start, end) }
    const isApart = words.startsWith(';')
    // What has no verb belongs to the verb before it, or else, and behind a semicolon, to the one that follows.
    const isNext = (isApart || hasVerb(next.words)) && hasVerb(sentence.slice(from, start))
    if (isNext) clauses.push(next)
    else goOn(end)
    if (isNext || isApart) from = start
  }
  const end = clauses.at(-1)
  // `…; the walker was not supported` says what it says alone.
  if (clauses.length > 1 && end && !hasVerb(end.words) && !UNSUPPORTED.test(end.words)) {
    clauses.pop()
    goOn(undefined)
  }
  // A part that only two clauses tell of: `certified six visits; the rest was denied`.
  const isSplit = IN_PART.test(sentence) && !clauses.some(({ words }) => IN_PART.test(words))
  return isSplit ? [{ start: 0, words: sentence }] : clauses
}

/** What a clause says was done, and the words that say it. */
type Done = Pick<Statement, 'action' | 'granted'> & { index: number; words: string }

/** `named` tells that the sentence names who reviewed the request, `after` that its clause before grants something. */
function readDone(clause: string, named: boolean, after: boolean): Done | null {
  const toDone = (action: UrAction, { index, 0: words }: RegExpExecArray): Done => ({
    action,
    granted: null,
    index,
    words,
  })
  const inPart = IN_PART.exec(clause)
  if (inPart) return toDone('modified', inPart)
  const modified = MODIFIED.exec(clause) ?? (named ? LESSENED.exec(clause) : null)
  const plainly = DENIED.exec(clause) ?? (after ? LEFT_OUT.exec(clause) : null)
  // A clause that says both does not tell which request met which fate.
  if (plainly && modified) return null
  if (modified) return toDone('modified', modified)
  const denied = plainly ?? (named && !TREATING.test(clause) ? UNSUPPORTED.exec(clause) : null)
  if (denied) return toDone('denied', denied)
  const counted = named ? GRANTED_AMOUNTS.map((pattern) => pattern.exec(clause)).find((found) => found) : null
  const amount = counted?.groups?.['amount']
  const granted = counted ?? GRANTED.exec(clause)
  if (!granted) return null
  return { action: 'granted', granted: amount ? toNumber(amount) : null, index: granted.index, words: granted[0] }
}

/** The number that digits or words say: `#30`, `six`. */
export const toNumber = (words: string): number => Number(words.match(/\d+/)?.[0] ?? readNumberWords(words))

/** What the sentences of a summary say of utilization review, clause by clause. */
export function findStatements(text: string, summary: Span, decisions: Decision[]): Statement[] {
  const requests = decisions
    .map(({ request }) => toEcho(request.value))
    .filter((request) => request.split(' ').length >= 3)
  const words = text.slice(summary.start, summary.end)
  const ends = [...words.matchAll(SENTENCE_END)].map(({ index }) => index + 1)
  /** The place of the last sentence about a review: the next one goes on about it where it has its verbs. */
  let lastAbout = -2
  return [0, ...ends].flatMap((start, position): Statement[] => {
    const sentence = words.slice(start, ends[position] ?? words.length)
    if (sentence.length > LONGEST_SENTENCE) return []
    const goesOn = lastAbout === position - 1 && GOES_ON.test(sentence) && !HISTORY.test(sentence)
    if (!ABOUT_REVIEW.test(sentence) && !repeats(sentence, requests) && !goesOn) return []
    if ([SYMPTOM, OTHER_MATTER, OTHER_REQUEST, UNDONE].some((pattern) => pattern.test(sentence))) return []
    const named = REVIEWER.test(sentence)
    let after = false
    return toClauses(sentence).flatMap((clause): Statement[] => {
      const bare = clause.words.split(REASON)[0] ?? ''
      const done = readDone(bare, named, after) ?? readDone(clause.words, named, after)
      if (!done) return []
      after ||= done.action === 'granted'
      lastAbout = position
      const at = summary.start + start + clause.start + done.index
      const dateless = bare.replace(DATES, (date) => ' '.repeat(date.length))
      const except = OF_ALL.test(dateless) ? (EXCEPTING.exec(dateless)?.groups?.['names'] ?? '') : null
      return [
        {
          action: done.action,
          granted: done.granted,
          sentence: position,
          span: { start: at, end: at + done.words.length },
          told: readTold(except ? dateless.replace(except, ' ') : dateless),
          withReasons: readTold(clause.words),
          object: toObject(dateless, done),
          allBut: except === null ? null : readTold(except),
        },
      ]
    })
  })
}
