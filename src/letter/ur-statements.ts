import { readNumberWords } from '../text/number-words.ts'
import type { Span } from '../text/span.ts'
import type { Decision, UrAction } from './letter.ts'
import { mendSpelling } from './mend-spelling.ts'
import {
  ABOUT_REVIEW,
  DENIED,
  DONE_TO,
  GOES_ON,
  GRANTED,
  GRANTED_AMOUNTS,
  IN_PART,
  LEFT_OUT,
  LESSENED,
  MODIFIED,
  NEXT_DONE,
  NEXT_SUBJECT,
  OTHER_MATTER,
  OTHER_REQUEST,
  REASON,
  SYMPTOM,
  UNDONE,
  UNSUPPORTED,
} from './ur-action-patterns.ts'
import { REVIEWER, TREATING } from './ur-words.ts'

/** A full stop behind a title ends no sentence. */
const SENTENCE_END = /(?<!\b(?:D[Rr]|M[Rr]|M[Rr][Ss]|M[Ss]|St|No|vs))[.?!;](?=["”]?\s+["“(]?[A-Z]|[A-Z][a-z])/g
/** A longer sentence, in characters, has lost its end. It bounds the time. */
const LONGEST_SENTENCE = 1500
/** Nor has a sentence more places where a clause may begin: no letter has so many requests in one. */
const MOST_JOINTS = 30

/** What one clause of a summary says that utilization review did. */
export interface Statement {
  /** What was granted is an action only where it was less than what was asked for. */
  action: UrAction | 'granted'
  /** How many were granted, where the clause counts them. */
  granted: number | null
  /** The sentence's place in the summary: what is granted and denied in one breath was modified. */
  sentence: number
  /** The sentence names who reviewed the request. */
  isNamed: boolean
  /** It speaks of a review; one that only says what became of a treatment must name what was asked for. */
  isOfReview: boolean
  span: Span
  /** The clause without the reasons that it gives, and the place in it of the words that say what was done. */
  clause: string
  verb: Span
  withReasons: string
  /** The sentence before it. */
  before: string
}

/** A treatment's own history: such a sentence is about a review only where it says so; one of years ago never is. */
const HISTORY =
  /\b(?:last\s+month|previously|earlier|ago|in\s+the\s+past|attended|completed|finished|underwent|helped)\b/i
/** What only utilization review does with a treatment. */
const CERTIFIES = /(?<!\bboard[\s-]+)\bcertifi(?:ed|cation)\b/i
/** Nor is one that names no review where it tells of another time. */
const BEFORE = /\b(?:prior|previous|already|once|before|initial(?:ly)?|originally)\b/i
const SPACES = /\s+/g
const toEcho = (words: string): string => words.toLowerCase().replace(SPACES, ' ')

/** Whether a sentence repeats a request word for word, of three words or more. */
const repeats = (sentence: string, requests: string[]): boolean =>
  !HISTORY.test(sentence) && requests.some((request) => toEcho(sentence).includes(request))

/** Where one clause may end and the next begin. Of a run of blanks only the first is tried, for there may be hundreds. */
const JOINT = new RegExp(
  `(?<!\\s)(?:\\s*[,;])?\\s+(?=(?:and|but|while|whereas|which,?\\s+(?:however|then|also|instead|nevertheless))\\b)|;\\s+|,\\s+(?=(?:${NEXT_DONE})\\b|${NEXT_SUBJECT})`,
  'gi',
)

interface Clause {
  start: number
  words: string
}

/** What became of another request: nothing yet. */
const UNDECIDED =
  /\b(?:deferred|postponed|withdrawn|pended|undecided|not\s+(?:yet\s+)?(?:addressed|decided|reviewed))\b/i

const hasVerb = (words: string): boolean =>
  [DENIED, MODIFIED, LESSENED, GRANTED, LEFT_OUT, ...GRANTED_AMOUNTS].some((pattern) => pattern.test(words))

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
    const before = sentence.slice(from, start)
    const isNext =
      (isApart || hasVerb(next.words) || UNDECIDED.test(next.words)) &&
      (hasVerb(before) || (clauses.length > 1 && UNDECIDED.test(before)))
    if (isNext) clauses.push(next)
    else goOn(end)
    if (isNext || isApart) from = start
  }
  const end = clauses.at(-1)
  // `…; the walker was not supported` says what it says alone.
  if (
    clauses.length > 1 &&
    end &&
    ![UNSUPPORTED, UNDECIDED].some((said) => said.test(end.words)) &&
    !hasVerb(end.words)
  ) {
    clauses.pop()
    goOn(undefined)
  }
  return clauses
}

/** What a clause says was done, and the words that say it. */
type Done = Pick<Statement, 'action' | 'granted'> & { index: number; words: string }

interface Said {
  /** The sentence names who reviewed the request, */
  named: boolean
  /** or goes on about the review of the one before it, or has its word: what it counts was granted by that review. */
  counts: boolean
  /** Its clause before this grants something. */
  after: boolean
}

function readDone(clause: string, { named, counts, after }: Said): Done | null {
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
  if (plainly) return toDone('denied', plainly)
  const counted = counts ? GRANTED_AMOUNTS.map((pattern) => pattern.exec(clause)).find((found) => found) : null
  const unsupported = named && !counted && !TREATING.test(clause) ? UNSUPPORTED.exec(clause) : null
  if (unsupported) return toDone('denied', unsupported)
  const amount = counted?.groups?.['amount']
  const granted = counted ?? GRANTED.exec(clause)
  if (!granted) return null
  return { action: 'granted', granted: amount ? toNumber(amount) : null, index: granted.index, words: granted[0] }
}

/** The number that digits or words say: `#30`, `six`. */
export const toNumber = (words: string): number =>
  /single/i.test(words) ? 1 : Number(words.match(/\d+/)?.[0] ?? readNumberWords(words))

/** The sentences of a summary, by their places in the text. */
function splitSentences(text: string, { start, end }: Span): Span[] {
  const words = text.slice(start, end)
  const ends = [...words.matchAll(SENTENCE_END)].map(({ index }) => start + index + 1)
  return [start, ...ends].map((from, position) => ({ start: from, end: ends[position] ?? end }))
}

/** What a summary says of utilization review, clause by clause. */
export function findStatements(text: string, summary: Span, decisions: Decision[]): Statement[] {
  const sentences = splitSentences(text, summary)
  const requests = decisions
    .map(({ request }) => toEcho(request.value))
    .filter((request) => request.split(' ').length >= 3)
  /** The place of the last sentence about a review: the next one goes on about it where it has its verbs. */
  let lastAbout = -2
  /** That of the last one that tells of the review itself. */
  let lastNamed = -2
  return sentences.flatMap(({ start, end }, position): Statement[] => {
    if (end - start > LONGEST_SENTENCE) return []
    const { words: sentence, toSource } = mendSpelling(text.slice(start, end))
    const goesOn = lastAbout === position - 1 && GOES_ON.test(sentence) && !HISTORY.test(sentence)
    const isOfReview = ABOUT_REVIEW.test(sentence) || repeats(sentence, requests) || goesOn
    if (!isOfReview && (!DONE_TO.test(sentence) || HISTORY.test(sentence) || BEFORE.test(sentence))) return []
    if ([OTHER_REQUEST, UNDONE].some((pattern) => pattern.test(sentence))) return []
    const named = REVIEWER.test(sentence)
    const counts = named || (goesOn && lastNamed === position - 1) || CERTIFIES.test(sentence)
    let after = false
    return toClauses(sentence).flatMap((clause): Statement[] => {
      const bare = clause.words.split(REASON)[0] ?? ''
      const done = readDone(bare, { named, counts, after }) ?? readDone(clause.words, { named, counts, after })
      // What the patient denies, or does, may still be a reason.
      const asserted = done && done.index < bare.length ? bare : clause.words
      if (!done || [SYMPTOM, OTHER_MATTER].some((pattern) => pattern.test(asserted))) return []
      after ||= done.action === 'granted'
      if (isOfReview) lastAbout = position
      if (counts) lastNamed = position
      const said = clause.start + done.index
      const verb = { start: done.index, end: done.index + done.words.length }
      return [
        {
          action: done.action,
          granted: done.granted,
          sentence: position,
          isNamed: named,
          isOfReview,
          span: { start: start + toSource(said), end: start + toSource(said + done.words.length) },
          clause: bare,
          verb,
          withReasons: clause.words,
          before: position > 0 ? text.slice(sentences[position - 1]?.start, start) : '',
        },
      ]
    })
  })
}
