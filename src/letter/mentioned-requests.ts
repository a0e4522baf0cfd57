import { findCalled } from './called-requests.ts'
import { findObjects, splitParts } from './clause-phrases.ts'
import { type Asked, findHeaded, findToldRequests, readTold } from './told-requests.ts'
import { BE, CERTIFIED, REFUSED } from './ur-words.ts'

/**
 * What words ask for stands behind the verb of asking, or before it where it `was requested`, but for `review was
 * requested for`.
 */
const ASKING = 'request|RFA|ask|sought|seek|order|prescri|recommend|submi|propos|want|plann?ed|cover'
const ASKED_FOR = new RegExp(`\\b(?:${ASKING})\\w*`, 'i')
const WAS_ASKED = new RegExp(
  `\\s(?:${BE}|has|had|have)\\s+(?:[\\w-]+\\s+){0,2}?(?:${ASKING})\\w*\\b(?!\\s+for\\b).*$`,
  'is',
)
const ASKS_FOR = new RegExp(`^.*\\b(?:(?:${ASKING})\\w*|${BE})(?:\\s+(?:for|of|on))?\\b`, 'is')

/**
 * The requests that each part of an enumeration names, in its order: `an MRI and a brace`; none for what is not asked.
 */
export function findMentioned(words: string, requests: Asked[]): number[][] {
  if (!ASKED_FOR.test(words)) return []
  return splitParts(words)
    .map((part) => findObjects(part.replace(WAS_ASKED, '').replace(ASKS_FOR, ''))[0] ?? '')
    .map((phrase) => ({ phrase, told: readTold(phrase) }))
    .filter(({ told }) => told.names.length > 0)
    .map(({ phrase, told }) => {
      const named = [...new Set([...findToldRequests(told, requests), ...findHeaded(phrase, requests)])]
      return named.length > 0 ? named : findCalled(phrase, requests)
    })
}

const PLACES = ['first', 'second', 'third', 'fourth', 'fifth']
/**
 * `the second`, `the last two requests`, `the former`, and what else follows such a word where it stands for a request.
 */
const ORDINAL = new RegExp(
  `\\bthe\\s+(?<place>${PLACES.join('|')}|last|final|former|latter)(?:\\s+(?<many>two|three))?(?:\\s+(?:requests?|items?|ones?))?(?=\\s*(?:[.,;)]|$|\\b(?:${BE}|and|but|nor|or|as|on|by|in|had|got|received|met|at|to|for|though|while|stand|through|pass|of\\s+(?:these|them|those|the\\s+requests))\\b))`,
  'gi',
)

/** Whether words speak of requests by their places. */
export const hasOrdinals = (words: string): boolean => words.search(ORDINAL) >= 0

/** The places of which words speak by their order, in an enumeration of so many; null for what it cannot have. */
function toPlaces(place: string, count: number, many: number): number[] | null {
  if (/former|latter/i.test(place)) return many === 2 ? [/former/i.test(place) ? 0 : 1] : null
  const first = /last|final/i.test(place) ? many - count : PLACES.indexOf(place.toLowerCase())
  const places = Array.from({ length: count }, (_, at) => first + at)
  return places.every((at) => at >= 0 && at < many) ? places : null
}

/**
 * The requests of which words speak by their places: in the enumeration before, where each of its parts is one request,
 * else in the letter.
 */
export function findOrdinals(words: string, before: number[][], requests: Asked[]): number[] {
  const order = before.length > 1 ? before : [...requests.keys()].map((at) => [at])
  if (order.length < 2) return []
  return [...words.matchAll(ORDINAL)].flatMap(({ groups }) => {
    const { place = '', many } = groups ?? {}
    const isFromEnd = /last|final|former|latter/i.test(place)
    if (isFromEnd && order.some((part) => part.length !== 1)) return []
    const places = toPlaces(place, many ? (/two/i.test(many) ? 2 : 3) : 1, order.length)
    return (places ?? []).flatMap((at) => (order[at]?.length === 1 ? (order[at] ?? []) : []))
  })
}

/** What a sentence before named: `UR modified this`, `Both were denied`, `denied the latter`. */
const ONE = /\b(?:it|this|the\s+request)/
const SEVERAL = /\b(?:they|them|these|those|all|none|the\s+requests)/
const TWO = /\b(?:both|n?either)/
const AS_A_WHOLE = `(?:(?:\\s+of\\s+(?:these|them|those))?\\s+(?:${BE}|has|have|had|received|met|went|got|won|${REFUSED}|${CERTIFIED})\\b|\\s*[.,;]?\\s*$)`
const ANAPHORS = [ONE, SEVERAL, TWO].map((said) => new RegExp(`${said.source}${AS_A_WHOLE}`, 'i'))

/** How many requests a clause speaks of by a pronoun that stands for them; null where it has none. */
export function findAnaphor(clause: string): 'one' | 'several' | 'two' | null {
  const at = ANAPHORS.findIndex((pattern) => pattern.test(clause))
  return (['one', 'several', 'two'] as const)[at] ?? null
}

/** The requests that an enumeration before names, where they are as many as a pronoun stands for. */
export function findMeant(many: 'one' | 'several' | 'two', before: number[][]): number[] {
  const found = [...new Set(before.flat())]
  if (many === 'one') return found.length === 1 ? found : []
  if (many === 'two') return before.length === 2 ? found : []
  // `Compounded creams were requested. UR denied these.`
  return before.length > 1 || found.length > 1 ? found : []
}
