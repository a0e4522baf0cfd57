/** The normal quantile of two-sided 95% limits. */
const Z = 1.959963984540054

/**
 * Between which shares a group's rate lies in 19 of 20 groups, if its decisions were overturned at the overall rate
 * `p` and independently: p ± z √(p (1 − p) / n), cut off at 0 and 1. `effective` need not be whole. Throws a RangeError
 * for a share outside 0 to 1 or no decisions. Source: Spiegelhalter (2005), Funnel plots, Statistics in Medicine 24.
 */
export function toControlLimits(p: number, effective: number): { low: number; high: number } {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`a share lies between 0 and 1, not at ${p}`)
  if (!(effective > 0)) throw new RangeError(`limits need decisions, not ${effective}`)
  const reach = Z * Math.sqrt((p * (1 - p)) / effective)
  return { low: Math.max(0, p - reach), high: Math.min(1, p + reach) }
}
