import type { Field } from '../text/field.ts'
import { AMOUNT, TIME, toAmount, toTimeUnit } from './amount-words.ts'
import type { Frequency, TimeUnit } from './asked.ts'
import type { RequestWords } from './request-words.ts'

const EACH = String.raw`(?:\s*/\s*|\s+(?:per|an?|each|every)\s+)`
const TIMES = String.raw`\s*(?:x|×|times?|visits?|sessions?|treatments?|days?|nights?)`
const ADVERB = `(?<adverb>daily|weekly|monthly|yearly)`

const COUNTED = new RegExp(
  String.raw`(?<amount>${AMOUNT})(?:(?:${TIMES})?(?:${EACH}(?<time>${TIME})\b|\s*${ADVERB}\b)|\s*(?:x|times)\s+(?<after>${TIME})\b)`,
  'gi',
)
const SPELLED = new RegExp(String.raw`\b(?<word>once|twice|thrice)(?:${EACH}(?<time>${TIME})|\s+${ADVERB}\b)`, 'gi')
const BARE = new RegExp(String.raw`(?<![-\w])${ADVERB}\b`, 'gi')
/** The abbreviations of prescriptions. */
const LATIN = /(?<![\w.])(?<word>q\.?\s?d|b\.?\s?i\.?\s?d|t\.?\s?i\.?\s?d|q\.?\s?i\.?\s?d|q\.?\s?hs)\b\.?/gi

const WORDS: Record<string, number> = { once: 1, twice: 2, thrice: 3, qd: 1, qhs: 1, bid: 2, tid: 3, qid: 4 }
const ADVERBS: Record<string, TimeUnit> = { daily: 'day', weekly: 'week', monthly: 'month', yearly: 'year' }

/** Every so many hours or weeks is no count in a stretch of time, and is left out. */
const EVERY = new RegExp(
  String.raw`\b(?:every\s+other|every|each|q)\s*(?:${AMOUNT}\s*)?(?:hours?|hrs?|h|minutes?|${TIME})\b|\bbi-?(?:weekly|monthly)\b`,
  'gi',
)

function toPer({ time, after, adverb }: Record<string, string | undefined>): TimeUnit {
  const unit = time ?? after
  return unit ? toTimeUnit(unit) : (ADVERBS[adverb?.toLowerCase() ?? ''] ?? 'week')
}

/** How often: `2-3 times a week`, `3 visits per week`, `twice weekly`, `daily`, `b.i.d.`. */
export function findFrequencies(words: RequestWords): Field<Frequency>[] {
  const counted = words.take(COUNTED, ({ groups = {} }) => {
    const amount = toAmount(groups['amount'] ?? '')
    return amount && { ...amount, per: toPer(groups) }
  })
  const spelled = words.take(SPELLED, ({ groups = {} }) => {
    const times = WORDS[groups['word']?.toLowerCase() ?? ''] ?? 1
    return { min: times, max: times, per: toPer(groups) }
  })
  const latin = words.take(LATIN, ({ groups = {} }) => {
    const times = WORDS[groups['word']?.toLowerCase().replace(/[.\s]/g, '') ?? ''] ?? 1
    return { min: times, max: times, per: 'day' as const }
  })
  words.skip(EVERY)
  const bare = words.take(BARE, ({ groups = {} }) => ({ min: 1, max: 1, per: toPer(groups) }))
  return [...counted, ...spelled, ...latin, ...bare]
}
