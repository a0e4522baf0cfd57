import type { Span } from '../text/span.ts'
import type { Decision } from './letter.ts'
import { mendSpelling } from './mend-spelling.ts'
import {
  ABOUT_REVIEW,
  DONE_TO,
  GOES_ON,
  OTHER_MATTER,
  OTHER_REQUEST,
  REASON,
  SYMPTOM,
  UNDONE,
} from './ur-action-patterns.ts'
import { toClauses } from './ur-clauses.ts'
import { type Done, hasVerb, readDone } from './ur-done.ts'
import { readElliptic } from './ur-ellipsis.ts'
import { findListStart } from './ur-lists.ts'
import { CERTIFIED, REVIEWER } from './ur-words.ts'

/** A full stop behind a title ends no sentence. */
const SENTENCE_END =
  /(?<!\b(?:D[Rr]|M[Rr]|M[Rr][Ss]|M[Ss]|St|No|vs))[.?!;](?=["”]?\s+(?:["“(]?[A-Z]|\d{1,2}[-/]\d{1,2}[-/]\d)|[A-Z][a-z])/g
/** A longer sentence, in characters, has lost its end. It bounds the time. */
const LONGEST_SENTENCE = 1500

/** What one clause of a summary says that utilization review did. */
export interface Statement extends Pick<Done, 'action' | 'granted'> {
  /** The sentence's place in the summary: what is granted and denied in one breath was modified. */
  sentence: number
  /** The sentence names who reviewed the request. */
  isNamed: boolean
  /** It speaks of a review; one that only says what became of a treatment must name what was asked for. */
  isOfReview: boolean
  span: Span
  /** It is an item of a list, or has its verb from the clause before: what something was done to stands before all. */
  isVerbless: boolean
  /** The clause without the reasons that it gives, and the place in it of the words that say what was done. */
  clause: string
  verb: Span
  withReasons: string
  /** The two sentences before it, the last one first. */
  before: string[]
}

/** A treatment's own history: such a sentence is about a review only where it says so; one of years ago never is. */
const HISTORY =
  /\b(?:last\s+month|previously|earlier|ago|in\s+the\s+past|attended|completed|finished|underwent|helped)\b/i
/** The review, spoken of once more. */
const SAME_REVIEW = /^\s*(?:It|They|The\s+(?:letter|report|decision|determination|notice|review|same))\b/
/** What only utilization review does with a treatment. */
const CERTIFIES = /(?<!\bboard[\s-]+)\bcertifi(?:ed|cation)\b/i
/** Nor is one that names no review where it tells of another time. */
const BEFORE = /\b(?:prior|previous|already|once|before|initial(?:ly)?|originally)\b/i
/** A request that is told of with what was granted of it, and that is no second one. */
const REQUEST_GRANTED = new RegExp(
  `\\brequest(?:ed|s)?\\b[^.;]{0,80}?\\b(?:was|were)\\s+(?:[\\w-]+\\s+){0,2}?${CERTIFIED}`,
  'i',
)
const ANOTHER = /\b(?:more|additional|further|another|after|since|extension)\b/i
const SPACES = /\s+/g
const toEcho = (words: string): string => words.toLowerCase().replace(SPACES, ' ')

/** Whether a sentence repeats a request word for word, of three words or more. */
const repeats = (sentence: string, requests: string[]): boolean =>
  !HISTORY.test(sentence) && requests.some((request) => toEcho(sentence).includes(request))

/** The sentences of a summary, by their places in the text. */
function splitSentences(text: string, { start, end }: Span): Span[] {
  const words = text.slice(start, end)
  const ends = [...words.matchAll(SENTENCE_END)].map(({ index }) => start + index + 1)
  return [start, ...ends].map((from, position) => ({ start: from, end: ends[position] ?? end }))
}

/** What a sentence tells, for the one behind it. */
interface Tells {
  /** Of a review: the next one goes on about it where it has its verbs; */
  ofReview: boolean
  /** of the review itself; */
  counts: boolean
  /** who reviewed the request; */
  reviewer: boolean
  /** that something was granted. */
  granted: boolean
}

const TELLS_NOTHING: Tells = { ofReview: false, counts: false, reviewer: false, granted: false }

/** What a summary says of utilization review, clause by clause. */
export function findStatements(text: string, summary: Span, decisions: Decision[]): Statement[] {
  const sentences = splitSentences(text, summary)
  const requests = decisions
    .map(({ request }) => toEcho(request.value))
    .filter((request) => request.split(' ').length >= 3)
  let now: Tells = TELLS_NOTHING
  /** The sentence before is a list of what was done. */
  let isList = false
  const toWords = (sentence: Span | undefined) =>
    sentence && sentence.end - sentence.start <= LONGEST_SENTENCE
      ? [mendSpelling(text.slice(sentence.start, sentence.end)).words]
      : []
  return sentences.flatMap(({ start, end }, position): Statement[] => {
    const last = now
    now = { ...TELLS_NOTHING }
    if (end - start > LONGEST_SENTENCE) return []
    const { words: sentence, toSource } = mendSpelling(text.slice(start, end))
    const goesOn = last.ofReview && GOES_ON.test(sentence) && !HISTORY.test(sentence)
    const listStart = findListStart(sentence, { isList, endsWith: text.charAt(start - 1) })
    isList = listStart !== null && !hasVerb(sentence.slice(0, listStart), false)
    const isListed = isList
    const from = isListed ? (listStart ?? 0) : 0
    // Behind a semicolon the same is told of, and so it is where the review is spoken of once more.
    const isSame =
      last.reviewer && (text.charAt(start - 1) === ';' || (SAME_REVIEW.test(sentence) && !HISTORY.test(sentence)))
    now.reviewer = isSame || REVIEWER.test(sentence)
    const isOfReview = isListed || isSame || ABOUT_REVIEW.test(sentence) || repeats(sentence, requests) || goesOn
    if (!isOfReview && (!DONE_TO.test(sentence) || HISTORY.test(sentence) || BEFORE.test(sentence))) return []
    if ([OTHER_REQUEST, UNDONE].some((pattern) => pattern.test(sentence))) return []
    // `UR allowed the cane. The walker was not thought to be needed.`
    const follows = last.reviewer && DONE_TO.test(sentence) && !HISTORY.test(sentence)
    now.reviewer ||= follows
    const named = isListed || isSame || follows || REVIEWER.test(sentence)
    const isGranted = REQUEST_GRANTED.test(sentence) && ![HISTORY, BEFORE, ANOTHER].some((told) => told.test(sentence))
    const counts = named || (goesOn && last.counts) || CERTIFIES.test(sentence) || isGranted
    let done: Done | null = null
    // What `was not` is so beside what the sentence before grants.
    let after = last.granted
    return toClauses(sentence.slice(from), isListed).flatMap((clause): Statement[] => {
      const known = { named, counts, after, isListed }
      const bare = clause.words.split(REASON)[0] ?? ''
      const told = readDone(bare, known) ?? readDone(clause.words, known)
      const found: Done | null = told ?? (done && readElliptic(bare, done))
      // What the patient denies, or does, may still be a reason.
      const asserted = found && found.index < bare.length ? bare : clause.words
      if (!found || [SYMPTOM, OTHER_MATTER].some((pattern) => pattern.test(asserted))) return []
      done = found
      after ||= done.action === 'granted'
      now.granted ||= done.action === 'granted'
      now.ofReview = isOfReview
      now.counts = counts
      const said = from + clause.start + done.index
      const verb = { start: done.index, end: done.index + done.words.length }
      return [
        {
          action: done.action,
          granted: done.granted,
          sentence: position,
          isNamed: named,
          isOfReview,
          isVerbless: isListed || told === null,
          span: { start: start + toSource(said), end: start + toSource(said + done.words.length) },
          clause: bare,
          verb,
          withReasons: clause.words,
          before: [1, 2].flatMap((back) => toWords(sentences[position - back])),
        },
      ]
    })
  })
}
