import { readNumberWords, TENS, UNITS } from '../text/number-words.ts'
import type { Amount, TimeUnit } from './asked.ts'

// An `x` may stand before a number, as in `2x8`; other letters make it a part of a name, as in `L4`.
const DIGITS = String.raw`(?<![\d/a-wyzµ_]|\d[.,])\d{1,4}(?:,\d{3})*(?:\.\d+)?(?!\d|\s*/\s*\d)`
const TEN = `(?:${TENS.join('|')})`
const SPELLED = String.raw`\b(?:${TEN}[\s-]+(?:${UNITS.slice(1, 10).join('|')})|${TEN}|${UNITS.slice(1).join('|')})\b`
/** A number in digits or spelled, also twice: `twelve (12)`. */
const NUMBER = String.raw`(?:${DIGITS}|${SPELLED})(?:\s*\(\s*(?:\d+|${SPELLED})\s*\))?`

/** Source of a pattern for a number or a range of numbers, for `toAmount`: `12`, `2-3`, `two to three`. Ignores case. */
export const AMOUNT = String.raw`(?:${NUMBER})(?:\s*(?:[-–—]|\bto\b|\bor\b)\s*(?:${NUMBER}))?`

// A hyphen within a spelled number (`twenty-four`) makes no range.
const BETWEEN = new RegExp(String.raw`\s*(?:(?<!${TEN})[-–—]|\bto\b|\bor\b)\s*`, 'i')

/** Source of a pattern for a unit of time, for `toTimeUnit`. */
export const TIME = String.raw`(?:days?|nights?|weeks?|wks?\b\.?|months?|mos?\b\.?|years?|yrs?\b\.?)`

const toNumber = (words: string): number => {
  const first = words.replace(/\s*\(.*$/s, '').trim()
  return /^\d/.test(first) ? Number(first.replace(/,(?=\d{3})/g, '')) : readNumberWords(first)
}

/** No request asks for more, in whatever unit. */
const MOST = 1e9

/** Reads what `AMOUNT` matches; null where a range runs backwards, and of what is too large to be an amount. */
export function toAmount(words: string): Amount | null {
  const [min = Number.NaN, max = min] = words.split(BETWEEN).map(toNumber)
  return min <= max && max <= MOST ? { min, max } : null
}

/** Reads what `TIME` matches. */
export function toTimeUnit(words: string): TimeUnit {
  const first = words.charAt(0).toLowerCase()
  if (first === 'd' || first === 'n') return 'day'
  if (first === 'w') return 'week'
  return first === 'm' ? 'month' : 'year'
}
