import { formatCount, formatInterval, formatNumberOf, formatPercent } from '../rates/format-rate.ts'
import type { RateNumbers } from '../rates/rate.ts'
import { sayTier } from '../rates/say-tier.ts'
import type { ShownRate } from './answer.ts'
import { type Count, isShown } from './cell-rule.ts'

/** Said where two of the four are combined. */
export const PERSONAL_RULE =
  'Age, sex, body part and year are not combined in cells of fewer than 11 decisions: such a number is not shown, nor one from which it would follow.'

/** A count in figures, or what stands in its place. */
export function sayCount(count: Count): string {
  return isShown(count) ? formatCount(count) : count === 'under' ? 'fewer than 11' : 'not shown'
}

/** `1 decision`, `fewer than 11 letters`, `a number of letters that is not shown`. */
export function sayNumberOf(count: Count, noun: string): string {
  if (isShown(count)) return formatNumberOf(count, noun)
  return count === 'under' ? `fewer than 11 ${noun}s` : `a number of ${noun}s that is not shown`
}

/** A rate with its interval, or why there is none: `3.4%, 95% interval 0.5 to 18.8%, few decisions`. */
export function sayShare(numbers: RateNumbers): string {
  const { rate, low, high } = numbers
  if (rate === null || low === null || high === null) return 'too few decisions for a rate'
  return [formatPercent(rate), `95% interval ${formatInterval({ low, high })}`, ...sayTier(numbers)].join(', ')
}

/** What a screen reader is told after each change: the selection in one sentence. */
export function saySelection({ decided, letters, rate }: ShownRate, all: RateNumbers, sided: boolean): string {
  const part = isShown(decided) ? `${formatCount(decided)} of ${formatNumberOf(all.decided, 'decision')}` : null
  const size = `${part ?? sayNumberOf(decided, 'decision')}, in ${sayNumberOf(letters, 'letter')}.`
  if (!rate) return `${size} How many were overturned is not shown.`
  const overturned = `${formatCount(rate.overturned)} overturned`
  return sided ? `${size} ${overturned}.` : `${size} ${overturned}, ${sayShare(rate)}.`
}
