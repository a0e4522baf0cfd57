// One locale for every number of the site, whatever the machine's own.
const WHOLE = new Intl.NumberFormat('en-US')

/** A whole number with thousands separators: `1,234`. */
export function formatCount(count: number): string {
  return WHOLE.format(count)
}

/** A count with its noun: `1 decision`, `1,234 letters`. The plural is the singular with an s. */
export function formatNumberOf(count: number, noun: string): string {
  return `${formatCount(count)} ${noun}${count === 1 ? '' : 's'}`
}

/** A share of 0 to 1 in percent, with one decimal unless told otherwise: `9.8%`. */
export function formatPercent(share: number, decimals = 1): string {
  return `${(100 * share).toFixed(decimals)}%`
}

/** An interval's limits in percent, the sign once, with one decimal unless told otherwise: `5.2 to 17.6%`. */
export function formatInterval({ low, high }: { low: number; high: number }, decimals = 1): string {
  return `${(100 * low).toFixed(decimals)} to ${formatPercent(high, decimals)}`
}

/** A part with its whole: `84 of 1,000`. */
export function formatPart(part: number, whole: number): string {
  return `${formatCount(part)} of ${formatCount(whole)}`
}

/** A difference of shares in percentage points, with its sign: `+12.3`, `−4.0`, `0.0`. */
export function formatPoints(difference: number): string {
  const points = (100 * Math.abs(difference)).toFixed(1)
  return points === '0.0' ? points : `${difference > 0 ? '+' : '−'}${points}`
}
