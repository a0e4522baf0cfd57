import type { Field } from '../text/field.ts'
import { AMOUNT, TIME, toAmount, toTimeUnit } from './amount-words.ts'
import type { Duration } from './asked.ts'
import type { RequestWords } from './request-words.ts'

/** A point in time, and an age. */
const NO_DURATION = new RegExp(
  String.raw`(?:${AMOUNT})[\s-]*${TIME}[\s-]*(?:old|ago|post|after|following|prior|before|later|s/p|from)|\b(?:within|in|after|since)\s+(?:${AMOUNT})[\s-]*${TIME}`,
  'gi',
)
const COUNTED = new RegExp(String.raw`(?:\b(?:for|over|during)\s+)?(?<amount>${AMOUNT})[\s-]*(?<time>${TIME})\b`, 'gi')
const ONE = new RegExp(String.raw`\bfor\s+an?\s+(?<time>${TIME})\b`, 'gi')

/** For how long: `for 4 weeks`, `30-day rental`, `two month supply`, `for a year`. */
export function findDurations(words: RequestWords): Field<Duration>[] {
  words.skip(NO_DURATION)
  return [
    ...words.take(COUNTED, ({ groups }) => {
      const amount = toAmount(groups?.['amount'] ?? '')
      return amount && { ...amount, unit: toTimeUnit(groups?.['time'] ?? '') }
    }),
    ...words.take(ONE, ({ groups }) => ({ min: 1, max: 1, unit: toTimeUnit(groups?.['time'] ?? '') })),
  ]
}
