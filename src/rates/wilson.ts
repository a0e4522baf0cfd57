/** The normal quantile of a two-sided 95% interval. */
export const Z = 1.959963984540054

/** The ends of an interval: shares between 0 and 1, unrounded. */
export interface Limits {
  low: number
  high: number
}

/**
 * Wilson's score interval (1927) at a share `p` of `effective` independent decisions, which need not be whole; its level
 * is 95%, or that of another normal quantile `z`. Throws a RangeError for a share outside 0 to 1 or no decisions.
 */
export function wilson(p: number, effective: number, z = Z): Limits {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`a share lies between 0 and 1, not at ${p}`)
  if (!(effective > 0)) throw new RangeError(`an interval needs decisions, not ${effective}`)
  const z2 = z * z
  const middle = p + z2 / (2 * effective)
  const reach = z * Math.sqrt((p * (1 - p)) / effective + z2 / (4 * effective * effective))
  const scale = 1 + z2 / effective
  // At the ends of the scale the limit is exact; the subtraction would leave a rounding error below 0 or above 1.
  return {
    low: p === 0 ? 0 : (middle - reach) / scale,
    high: p === 1 ? 1 : (middle + reach) / scale,
  }
}
