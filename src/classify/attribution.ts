import type { Span } from '../text/span.ts'
import { attributionMarkers } from './attribution-markers.ts'
import { findQuotes } from './find-quotes.ts'

/** A study that guidelines name for what they say: `(Haake, 2007)`, within a sentence or right behind it. */
const STUDY = /\(\p{Lu}[^()]{1,60}?,\s*(?:19|20)\d\d[a-z]?\)/u
const STUDY_BEHIND = new RegExp(`^\\s*${STUDY.source}`, 'u')
const LONGEST_STUDY = 90

const isOfStudy = (text: string, { start, end }: Span): boolean =>
  STUDY.test(text.slice(start, end)) || STUDY_BEHIND.test(text.slice(end, end + LONGEST_STUDY))

type State = 'neutral' | 'guideline' | 'case' | 'other'

/** Where in a sentence another begins to speak. */
interface Change {
  start: number
  state: State
}

/** Whose words a sentence has. */
export interface Attribution {
  /** Whether words at a place stand behind what names a guideline or another, or in a quotation. */
  isBehind: (words: Span) => boolean
  /** The same, or before it in a sentence that says nothing else of the case. */
  isMarked: (words: Span) => boolean
  /** The same, or in a sentence that goes on with what an earlier one began. */
  isOthers: (words: Span) => boolean
}

/**
 * Tells of a rationale's sentences, in their order, whether words at a place are a guideline's or another's, and not
 * what the reviewer says of this case. After `MTUS states …` that lasts until the reviewer turns to the case.
 */
export function toAttribution(text: string, rationale: Span): (sentence: Span) => Attribution {
  const quotes = findQuotes(text, rationale)
  const isQuoted = (at: number): boolean => at < (findLastAt(quotes, at)?.end ?? 0)
  let goesOn = false
  return (sentence) => {
    const marked = attributionMarkers.findPhrases(text, sentence).filter(({ span }) => !isQuoted(span.start))
    // A guideline named within words on the case is theirs: `the criteria as defined per ACOEM have not been met`.
    let caseEnds = 0
    const found = marked.filter(({ id, span }) => {
      if (id !== 'case') return span.end >= caseEnds
      caseEnds = Math.max(caseEnds, span.end)
      return true
    })
    const has = (...ids: string[]): boolean => found.some(({ id }) => ids.includes(id))
    const isList = has('list')
    const told = has('guideline', 'rule') || isOfStudy(text, sentence)
    const changesFrom = (isTold: boolean): Change[] => {
      const start: State = has('other') ? 'other' : isList || (!has('case') && isTold) ? 'guideline' : 'neutral'
      const changes: Change[] = [{ start: sentence.start, state: start }]
      for (const { id, span } of found) {
        if (id === 'report' || isList) continue
        const state = changes.at(-1)?.state ?? 'neutral'
        if (state === 'other') break
        if (id === 'case') changes.push({ start: span.start, state: 'case' })
        else if (id === 'guideline' || state !== 'case') changes.push({ start: span.start, state: 'guideline' })
      }
      return changes
    }
    const isTold = (changes: Change[]) => {
      const isOthersAt = (at: number): boolean => {
        const state = findLastAt(changes, at)?.state
        return isQuoted(at) || state === 'guideline' || state === 'other'
      }
      // Words that lead from a guideline to the case, or back, are the reviewer's.
      return ({ start, end }: Span): boolean => isOthersAt(start) && isOthersAt(end - 1)
    }
    const all = changesFrom(told || (goesOn && !has('report')))
    // What is told of the past may be a guideline's study: it is heard, and does not end what was begun.
    goesOn = all.at(-1)?.state === 'guideline' || (goesOn && !has('case', 'other') && has('report'))
    return { isBehind: isTold(changesFrom(false)), isMarked: isTold(changesFrom(told)), isOthers: isTold(all) }
  }
}

/** The last of a sorted list that begins at or before a place; halved rather than walked, for letters that never end. */
function findLastAt<T extends { start: number }>(sorted: T[], at: number): T | undefined {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle]?.start ?? 0) <= at) low = middle + 1
    else high = middle
  }
  return sorted[low - 1]
}
