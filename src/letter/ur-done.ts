import { readNumberWords } from '../text/number-words.ts'
import type { UrAction } from './letter.ts'
import {
  DENIED,
  GRANTED,
  GRANTED_AMOUNTS,
  IN_PART,
  LEFT_OUT,
  LESSENED,
  MODIFIED,
  UNSUPPORTED,
} from './ur-action-patterns.ts'
import { LISTED_AMOUNTS, LISTED_DENIED, LISTED_GRANTED, LISTED_MODIFIED } from './ur-lists.ts'
import { TREATING } from './ur-words.ts'

/** What a clause says was done, and the words that say it. */
export interface Done {
  /** What was granted is an action only where it was less than what was asked for. */
  action: UrAction | 'granted'
  /** How many were granted, where the clause counts them. */
  granted: number | null
  index: number
  words: string
}

/** What is known of a clause from its sentence. */
export interface Said {
  /** The sentence names who reviewed the request, */
  named: boolean
  /** or goes on about the review of the one before it, or has its word: what it counts was granted by that review. */
  counts: boolean
  /** Its clause before this grants something. */
  after: boolean
  /** It is an item of a list. */
  isListed: boolean
}

/** The number that digits or words say: `#30`, `six`. */
export const toNumber = (words: string): number =>
  /single/i.test(words) ? 1 : Number(words.match(/\d+/)?.[0] ?? readNumberWords(words))

const VERBS = [DENIED, MODIFIED, LESSENED, GRANTED, LEFT_OUT, ...GRANTED_AMOUNTS]
const VERDICTS = [...VERBS, LISTED_DENIED, LISTED_MODIFIED, LISTED_GRANTED, ...LISTED_AMOUNTS]

/** Whether words say that something was done; an item of a list says so without a verb. */
export const hasVerb = (words: string, isListed: boolean): boolean =>
  (isListed ? VERDICTS : VERBS).some((pattern) => pattern.test(words))

/** The first of some patterns that words fit. */
function find(words: string, patterns: (RegExp | false)[]): RegExpExecArray | null {
  for (const pattern of patterns) {
    const found = pattern ? pattern.exec(words) : null
    if (found) return found
  }
  return null
}

/** What a clause says was done; null where it says nothing, or two things. */
export function readDone(clause: string, { named, counts, after, isListed }: Said): Done | null {
  const toDone = (action: UrAction, { index, 0: words }: RegExpExecArray): Done => ({
    action,
    granted: null,
    index,
    words,
  })
  const inPart = IN_PART.exec(clause)
  if (inPart) return toDone('modified', inPart)
  const modified = find(clause, [MODIFIED, counts && LESSENED, isListed && LISTED_MODIFIED])
  const plainly = find(clause, [DENIED, after && LEFT_OUT, isListed && LISTED_DENIED])
  // A clause that says both does not tell which request met which fate.
  if (plainly && modified) return null
  if (modified) return toDone('modified', modified)
  if (plainly) return toDone('denied', plainly)
  const counted = find(clause, [...(isListed ? LISTED_AMOUNTS : []), ...(counts ? GRANTED_AMOUNTS : [])])
  const unsupported = named && !counted && !TREATING.test(clause) ? UNSUPPORTED.exec(clause) : null
  if (unsupported) return toDone('denied', unsupported)
  const amount = counted?.groups?.['amount']
  const granted = counted ?? find(clause, [GRANTED, isListed && LISTED_GRANTED])
  if (!granted) return null
  return { action: 'granted', granted: amount ? toNumber(amount) : null, index: granted.index, words: granted[0] }
}
