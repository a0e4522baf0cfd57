import { NEXT_DONE, NEXT_SUBJECT, REASON, UNSUPPORTED } from './ur-action-patterns.ts'
import { hasVerb } from './ur-done.ts'
import { isElliptic, NEXT_ELLIPTIC } from './ur-ellipsis.ts'
import { NUMBER } from './ur-words.ts'

/** A sentence has no more places where a clause may begin: no letter has so many requests in one. */
const MOST_JOINTS = 30

/** Where one clause may end and the next begin. Of a run of blanks only the first is tried, for there may be hundreds. */
const JOINT = new RegExp(
  `(?<!\\s)(?:\\s*[,;])?\\s+(?=(?:and|but|while|whereas|though|although|yet|which,?\\s+(?:however|then|also|instead|nevertheless))\\b)|;\\s+|,\\s+(?=(?:${NEXT_DONE})\\b|${NEXT_SUBJECT}|${NEXT_ELLIPTIC}|stopping\\s+short|not\\s+(?:the|his|her|its)\\s+(?!(?:\\w+\\s+)?${NUMBER}\\b|(?:full|whole|entire|total|remaining|rest|requested)\\b))`,
  'gi',
)
/** Where one item of a list may end and the next begin. */
const LIST_JOINT = /[,;]\s+(?:and\s+)?|(?<!\s)\s+(?=and\b)/gi

/** What became of another request: nothing yet. */
const UNDECIDED =
  /\b(?:deferred|postponed|withdrawn|pended|undecided|not\s+(?:yet\s+)?(?:addressed|decided|reviewed))\b/i

/** Whether words tell of another fate than those of granting; the reason of one is none. */
const isUnlike = (words: string): boolean => UNSUPPORTED.test(words.split(REASON)[0] ?? '') || UNDECIDED.test(words)

export interface Clause {
  start: number
  words: string
}

/** A sentence's clauses, each with a verb of its own: `UR certified the cane` and `but not the walker`. */
export function toClauses(sentence: string, isList: boolean): Clause[] {
  const joints = [...sentence.matchAll(isList ? LIST_JOINT : JOINT)].map(({ index, 0: words }) => ({
    start: index + words.length,
    words,
  }))
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
      (isApart || hasVerb(next.words, isList) || isUnlike(next.words) || isElliptic(next.words)) &&
      (hasVerb(before, isList) || (clauses.length > 1 && UNDECIDED.test(before)))
    if (isNext) clauses.push(next)
    else goOn(end)
    if (isNext || isApart) from = start
  }
  const end = clauses.at(-1)
  // `…; the walker was not supported` says what it says alone.
  if (clauses.length > 1 && end && !isUnlike(end.words) && !isElliptic(end.words) && !hasVerb(end.words, isList)) {
    clauses.pop()
    goOn(undefined)
  }
  return clauses
}
