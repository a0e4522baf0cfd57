import { formatCount } from '../../rates/format-rate.ts'

/** Of so many comparisons one falls outside its 95% limits by chance. */
const ONE_IN = 20

/**
 * How many of some comparisons chance alone would put outside their 95% limits: `1 comparison, and no correction …`.
 * Said wherever several are made, for no test here is corrected for their number. `what` is singular: `kind`.
 */
export function sayChance(count: number, what: string): string {
  if (count === 0) return ''
  const expected = count / ONE_IN
  const many = expected < 1 ? 'fewer than one' : `about ${formatCount(Math.round(expected))}`
  const made = `${formatCount(count)} ${what}${count === 1 ? ' is' : 's are'} compared`
  return `${made}: by chance alone 1 in ${ONE_IN} falls outside its limits${count === 1 ? '' : `, here ${many}`}. The limits are not widened for the number of comparisons.`
}
