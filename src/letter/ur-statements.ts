import { readNumberWords } from '../text/number-words.ts'
import type { Span } from '../text/span.ts'
import type { Decision, UrAction } from './letter.ts'
import { type NameWords, readNameWords } from './name-words.ts'
import {
  ABOUT_REVIEW,
  BUT_NOT,
  DENIED,
  GRANTED,
  GRANTED_AMOUNTS,
  IN_PART,
  LEFT_OUT,
  LESSENED,
  MODIFIED,
  OF_ALL,
  OTHER_MATTER,
  OTHER_REQUEST,
  REVIEWER,
  SYMPTOM,
  TREATING,
  UNSUPPORTED,
} from './ur-action-patterns.ts'

/** A full stop behind a title ends no sentence. */
const SENTENCE_END = /(?<!\b(?:D[Rr]|M[Rr]|M[Rr][Ss]|M[Ss]|St|No|vs))[.?!;](?=\s+["“(]?[A-Z]|[A-Z][a-z])/g
/** A longer sentence, in characters, has lost its end. It bounds the time. */
const LONGEST_SENTENCE = 1500
const WORDLESS = new Set('the and for with per due via was were been this that from'.split(' '))

/** A text's words that tell one request from another, amounts among them. */
export const wordsOf = (text: string): Set<string> =>
  new Set(
    text
      .toLowerCase()
      .split(/[^a-z0-9.%]+/)
      .map((word) => word.replace(/^\.+|\.+$/g, ''))
      .filter((word) => (word.length > 2 && !WORDLESS.has(word)) || /\d/.test(word)),
  )

/** What one clause of a summary says that utilization review did, and with what. */
export interface Statement {
  /** What was granted is an action only where it was less than what was asked for. */
  action: UrAction | 'granted'
  /** How many were granted, where the clause counts them. */
  granted: number | null
  /** The sentence's place in the summary: what is granted and denied in one breath was modified. */
  sentence: number
  span: Span
  words: Set<string>
  /** What the clause says is asked for, where it does: `the request for a cane`. */
  object: NameWords | null
  /** It says `the request` and not for what. */
  ofTheRequest: boolean
  /** Everything that the clause names beside the review itself. */
  named: NameWords
  /** It is about each of the letter's requests: `denied all requests`. */
  ofAll: boolean
}

const OBJECT = /\brequest(?:s|ed)?\s+(?:for|of)\s+(.+?)(?=\s+(?:was|were|is|are|had|has|by|on|in\s+a|dated)\b|[,;.]|$)/i
const THE_REQUEST =
  /\b(?:the|this)\s+(?:request\b(?!\s+(?:for|of|from|by)\b)|(?:treatment|medication|drug|service|item|device|procedure|test|study|therapy)\s+(?:was|were|had|has|is|be)\b)/i
/** The words of any sentence about a review: they name no treatment. */
const REVIEW_WORDS =
  /\b(?:utilization|review(?:er|ed)?|UR|physicians?|doctor|dr|determin(?:ation|ed)|decisions?|reports?|letter|dated|insurer|insurance|carrier|study|studies|procedures?|tests?|both|all|these|those|disputed|withheld|turned|down|cut|trimmed|lacked|necessity|asked|could|would|wrote|written|concluded|medical|hours|upon|issued|rendered|found|deemed|considered|felt|recommend(?:ed|ation)?|based|citing|cited|guidelines?|mtus|odg|acoem|chapter|records?|evidence|insufficient|documentation|lack|support|notes?|non|not|certif\w*|approv\w*|authori[sz]\w*|allow\w*|grant\w*|permit\w*|den(?:ied|y|ial|ying)|declin\w*|reject\w*|refus\w*|fail\w*|disapprov\w*|modif\w*|partial\w*|part|conditional\w*|adverse|did|has|had|have|been|being|which|who|also|only|part|out|reduced|changed|shortened|limited|unnecessary|quantity|amount|number|weaning|taper\w*|january|february|march|april|may|june|july|august|september|october|november|december|hence|therefore|then|later|subsequently|however|reportedly|apparently|he|she|they|his|her|him|their|no|but|while|whereas|although|since|because|as|initial|trial|in\s+place|instead|per|at)\b/gi

/** A treatment's own history: such a sentence is about a review only where it says so. */
const HISTORY = /\b(?:in\s+(?:19|20)\d\d|last\s+(?:year|month)|previously|earlier|ago)\b/i
const SPACES = /\s+/g
const toEcho = (words: string): string => words.toLowerCase().replace(SPACES, ' ')

/** Whether a sentence repeats a request word for word, of three words or more. */
const repeats = (sentence: string, requests: string[]): boolean =>
  !HISTORY.test(sentence) && requests.some((request) => toEcho(sentence).includes(request))

/** Where one clause may end and the next begin. */
const JOINT = /\s*[,;]?\s+(?=(?:and|but|while|whereas)\s)|;\s+/gi

interface Clause {
  start: number
  words: string
}

const hasVerb = ({ words }: Clause): boolean =>
  [DENIED, MODIFIED, LESSENED, GRANTED, LEFT_OUT].some((pattern) => pattern.test(words))

/** A sentence's clauses, each with a verb of its own: `UR certified the cane` and `but not the walker`. */
function toClauses(sentence: string): Clause[] {
  if (IN_PART.test(sentence)) return [{ start: 0, words: sentence }]
  const starts = [0, ...[...sentence.matchAll(JOINT)].map(({ index, 0: joint }) => index + joint.length)]
  const clauses: Clause[] = []
  for (const [place, start] of starts.entries()) {
    const next = { start, words: sentence.slice(start, starts[place + 1] ?? sentence.length) }
    const last = clauses.at(-1)
    // What has no verb belongs to the verb before it, or else to the one behind.
    if (last && !(hasVerb(last) && hasVerb(next))) last.words = sentence.slice(last.start, start + next.words.length)
    else clauses.push(next)
  }
  return clauses
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

function toObject(sentence: string): NameWords | null {
  const words = OBJECT.exec(sentence)?.[1]
  return words ? readNameWords(words) : null
}

/** What the sentences of a summary say of utilization review, clause by clause. */
export function findStatements(text: string, summary: Span, decisions: Decision[]): Statement[] {
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
    const named = REVIEWER.test(sentence)
    const ofAll = OF_ALL.test(sentence) && !BUT_NOT.test(sentence)
    let after = false
    return toClauses(sentence).flatMap((clause): Statement[] => {
      const done = readDone(clause.words, named, after)
      if (!done) return []
      after ||= done.action === 'granted'
      const at = summary.start + start + clause.start + done.index
      return [
        {
          action: done.action,
          granted: done.granted,
          sentence: position,
          span: { start: at, end: at + done.words.length },
          words: wordsOf(clause.words),
          object: toObject(clause.words),
          ofTheRequest: THE_REQUEST.test(clause.words),
          named: readNameWords(clause.words.replace(REVIEW_WORDS, ' ')),
          ofAll,
        },
      ]
    })
  })
}
