import type { Field } from '../text/field.ts'
import { AMOUNT, TIME, toAmount } from './amount-words.ts'
import type { Duration, Sessions } from './asked.ts'
import type { RequestWords } from './request-words.ts'

const NOUN = `(?:sessions?|visits?|treatments?|appointments?|encounters?)`
/** Up to four words that may stand between a number and its noun: `twelve manual acupuncture visits`. */
const BETWEEN = String.raw`(?:\s+(?!(?:${TIME}|hours?|minutes?|mins?|per|times?|x|and|or|level|mg)\b)\p{L}[\p{L}’'/-]*){0,4}?\s+`
/** Before a number that counts nothing: `level 4 office visit`. */
const LABEL = String.raw`(?<!\b(?:level|lvl|type|phase|stage|grade|code|cpt|day|week|number)\s*)`

const BEFORE = new RegExp(String.raw`${LABEL}(?<amount>${AMOUNT})${BETWEEN}${NOUN}\b`, 'giu')
const BEHIND = new RegExp(
  String.raw`\b${NOUN}\s*(?:[,:=#(x×-]|times|qty\.?:?)?\s*(?<amount>${AMOUNT})(?!\s*(?:x|×|times|per|/|%|-|an?\b|mg|${TIME}|hours?|min))`,
  'giu',
)

/** `2x8` and `2 times 8`: so many a week for so many weeks, as the field writes it. */
const PRODUCT = new RegExp(
  String.raw`(?<times>${AMOUNT})\s*(?:x|×|times)\s*(?<count>${AMOUNT})(?:\s*(?<weeks>weeks?|wks?)\b)?(?![\w%])`,
  'gi',
)

const toSessions = (words: string | undefined): Sessions | null => {
  const amount = toAmount(words ?? '')
  return amount && { ...amount, basis: 'stated' }
}

/** Counts of visits in so many words: `12 sessions`, `six additional visits`, `visits: 12`. */
export function findSessions(words: RequestWords): Field<Sessions>[] {
  return [BEFORE, BEHIND].flatMap((pattern) => words.take(pattern, ({ groups }) => toSessions(groups?.['amount'])))
}

/** A product without a unit of its first number; `duration` where the second one has its own. */
export interface Product {
  sessions: Sessions
  duration: Duration | null
}

/** Products; only where what is named is counted in visits, for `4x4` is gauze as well. */
export function findProducts(words: RequestWords, isInSessions: (offset: number) => boolean): Field<Product>[] {
  return words.take(PRODUCT, ({ groups }, { start }) => {
    const times = toAmount(groups?.['times'] ?? '')
    const count = toAmount(groups?.['count'] ?? '')
    if (!times || !count || !isInSessions(start)) return null
    return {
      sessions: { min: times.min * count.min, max: times.max * count.max, basis: 'derived' },
      duration: groups?.['weeks'] ? { ...count, unit: 'week' } : null,
    }
  })
}
