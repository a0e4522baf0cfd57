import { endAt, offsetAt, type Squeezed } from '../text/squeeze.ts'
import type { Outcome } from './letter.ts'

/** The outcome that closes a heading. Indices are squeezed. */
export interface OutcomeMark {
  /** Null where the words are an outcome of a kind that is not known, such as `Modified`. */
  value: Outcome | null
  /** Where the heading ends: at the colon or dash before the words. */
  colon: number
  /** The words themselves. */
  index: number
  end: number
}

/** What may stand between a heading and its outcome: a colon, or any dash. */
const SEPARATOR = '[:;：\\-‐‑‒–—―−﹣－]'
/** What a letter may call the outcome that follows: `Cane: Decision: Upheld`. */
const NAMED = `(?<=${SEPARATOR})(?:IMR)?(?:Final)?(?:Decision|Determination|Outcome|Result)${SEPARATOR}+`
const KNOWN = new RegExp(`(${SEPARATOR}*)(?:${NAMED})?["“”'‘’(\\[*_]*(Upheld|Overturned)["“”'’)\\].,;:*_]*$`, 'i')
const CLOSES = new RegExp(`${SEPARATOR}$`)

/** The longest outcome with what surrounds it, in squeezed characters. */
const LONGEST = 80

/** Words of an outcome that is neither upheld nor overturned, and words that change what follows them. */
const VERDICTS = new Set(
  `upheld overturned modified modify modification modifications partial partially partly withdrawn withdraw dismissed
  dismissal approved approval denied denial reversed reversal affirmed remanded certified certification noncertified
  authorized authorization terminated ineligible pending moot deferred undetermined indeterminate split mixed granted
  rejected allowed disallowed amended vacated sustained rescinded cancelled canceled reviewed unchanged conditionally
  conditional overruled confirmed`.split(/\s+/),
)
const FILLERS = new Set(
  'not non no in part whole full and or but with as the a to of decision determination'.split(' '),
)
const CHANGED = /\b(?:partial|partially|partly|in\s+part|not|never|non|modified|withdrawn|conditionally)\s*$/i

/** Whether words are an outcome and nothing else: `Partially`, `Upheld in part`, `Withdrawn`. */
function isVerdict(words: string): boolean {
  const all = words.toLowerCase().match(/[a-z]+/g) ?? []
  const known = all.every((word) => VERDICTS.has(word) || FILLERS.has(word))
  return known && all.some((word) => VERDICTS.has(word) || word === 'part') && !/\d/.test(words)
}

/**
 * The outcome whose words stand directly before squeezed index `before`, in any case, with a colon or a dash or on a
 * line of their own. Null where no outcome stands there.
 */
export function readOutcome(text: string, squeezed: Squeezed, from: number, before: number): OutcomeMark | null {
  const start = Math.max(from, before - LONGEST)
  const tail = squeezed.text.slice(start, before)
  const match = KNOWN.exec(tail)
  const known = match && toKnown(match, start)
  const isSeparated = known && (match[1] !== '' || startsLine(text, squeezed, known.index))
  const colon = known && isSeparated ? known.colon : before
  const words = (index: number, end: number) => text.slice(offsetAt(squeezed, index), endAt(squeezed, end))

  // Words between an earlier colon and this one may change what the outcome says: `: Partially - Overturned`.
  let first = colon
  for (let at = colon - 1; at >= start; at--) {
    if (!CLOSES.test(squeezed.text.charAt(at))) continue
    if (!isVerdict(words(at, colon === before ? before : colon))) break
    first = at
  }
  if (first < colon)
    return { value: null, colon: first, index: first + 1, end: known && isSeparated ? known.end : before }
  if (!known || !isSeparated || CHANGED.test(words(start, colon))) return null
  return known
}

function toKnown(match: RegExpExecArray, start: number): OutcomeMark {
  const word = match[2] as string
  const index = start + match.index + match[0].toLowerCase().indexOf(word.toLowerCase())
  return {
    value: word.toLowerCase() as Outcome,
    colon: start + match.index,
    index,
    end: index + word.length,
  }
}

/** Whether only blanks stand between the line's beginning and the character. */
export function startsLine(text: string, squeezed: Squeezed, index: number): boolean {
  const before = endAt(squeezed, index)
  return index === 0 || text.slice(before, offsetAt(squeezed, index)).includes('\n')
}
