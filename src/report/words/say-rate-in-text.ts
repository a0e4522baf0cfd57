import { formatCount, formatInterval, formatNumberOf, formatPart, formatPercent } from '../../rates/format-rate.ts'
import type { Rate } from '../../rates/rate.ts'

/** The share and its interval behind a count: `9.8% (5.2 to 17.6%)`, `26.7% (13.6 to 45.6%; few decisions)`. */
export function sayShare({ rate, low, high, tier }: Rate): string {
  if (rate === null || low === null || high === null) return 'too few for a rate'
  return `${formatPercent(rate)} (${formatInterval({ low, high })}${tier === 'few' ? '; few decisions' : ''})`
}

/** Both units: `174 decisions in 69 letters`. */
export function sayDecisionsInLetters({ decided, letters }: { decided: number; letters: number }): string {
  return `${formatNumberOf(decided, 'decision')} in ${formatNumberOf(letters, 'letter')}`
}

/**
 * How many denials were overturned, as a clause: `3 of 15 denials were overturned`, `none of 15 denials was
 * overturned`, `the one denial stood`. `weight` stands around the numbers, such as `**` for bold.
 */
export function sayOverturned({ decided, overturned }: { decided: number; overturned: number }, weight = ''): string {
  const heavy = (text: string) => weight + text + weight
  if (decided === 1) return `${heavy('the one')} denial ${overturned === 1 ? 'was overturned' : 'stood'}`
  if (overturned === 0) return `${heavy(`none of ${formatCount(decided)}`)} denials was overturned`
  if (overturned === decided) return `${heavy(`all ${formatCount(decided)}`)} denials were overturned`
  const verb = overturned === 1 ? 'was' : 'were'
  return `${heavy(formatPart(overturned, decided))} denials ${verb} overturned`
}
