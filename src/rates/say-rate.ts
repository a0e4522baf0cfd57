import { formatInterval, formatNumberOf, formatPart, formatPercent } from './format-rate.ts'
import type { RateNumbers } from './rate.ts'

/**
 * A rate in words, complete with its interval and its rung: `3 of 28 decisions overturned, 10.7%, 95% interval 3.5 to
 * 28.4%, few decisions`.
 */
export function sayRate({ decided, overturned, letters, rate, low, high, tier }: RateNumbers): string {
  const counts = `${formatPart(overturned, decided)} decision${decided === 1 ? '' : 's'} overturned`
  if (rate === null || low === null || high === null) {
    return `${counts}, in ${formatNumberOf(letters, 'letter')}, too few for a rate`
  }
  const share = `${formatPercent(rate)}, 95% interval ${formatInterval({ low, high })}`
  return `${counts}, ${share}${tier === 'few' ? ', few decisions' : ''}`
}
