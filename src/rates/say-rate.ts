import { formatInterval, formatNumberOf, formatPart, formatPercent } from './format-rate.ts'
import type { RateNumbers } from './rate.ts'
import { sayTier } from './say-tier.ts'

/**
 * A rate in words, complete with its interval and its tier: `3 of 28 decisions overturned, 10.7%, 95% interval 3.5 to
 * 28.4%, few decisions`.
 */
export function sayRate(numbers: RateNumbers): string {
  const { decided, overturned, letters, rate, low, high } = numbers
  const counts = `${formatPart(overturned, decided)} decision${decided === 1 ? '' : 's'} overturned`
  if (rate === null || low === null || high === null) {
    return `${counts}, in ${formatNumberOf(letters, 'letter')}, too few for a rate`
  }
  const share = `${formatPercent(rate)}, 95% interval ${formatInterval({ low, high })}`
  return [counts, share, ...sayTier(numbers)].join(', ')
}
