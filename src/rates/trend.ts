import { normalTail } from './normal.ts'
import type { RateNumbers } from './rate.ts'

/** Under so many periods there is no trend to test, and under so many effective decisions none to be seen. */
const LEAST_PERIODS = 3
const LEAST_EFFECTIVE = 30

/** Whether rates rise or fall steadily over periods. */
export interface Trend {
  periods: number
  /** Effective number of decisions in all periods. */
  effective: number
  /** Positive where rates rise. */
  z: number
  /** Two-sided. */
  p: number
}

/**
 * The test of Cochran (1954) and Armitage (1955) for a linear trend of rates over periods at equal distances, in order,
 * on effective numbers of decisions: xᵢ = pᵢ·n*ᵢ. Periods that are not there leave their place. Null where fewer than
 * three periods count, they hold fewer than 30 effective decisions, or none or all were overturned.
 */
export function testTrend(
  periods: { place: number; rate: Pick<RateNumbers, 'decided' | 'overturned' | 'effective'> }[],
) {
  const counted = periods
    .filter(({ rate }) => rate.effective > 0)
    .map(({ place, rate }) => ({ place, n: rate.effective, x: (rate.overturned / rate.decided) * rate.effective }))
  const sumOf = (of: (period: (typeof counted)[number]) => number) =>
    counted.reduce((sum, period) => sum + of(period), 0)
  const n = sumOf((period) => period.n)
  const p = sumOf((period) => period.x) / n
  if (counted.length < LEAST_PERIODS || n < LEAST_EFFECTIVE || p === 0 || p === 1) return null
  const mean = sumOf((period) => period.n * period.place) / n
  const slope = sumOf((period) => (period.place - mean) * period.x)
  const variance = p * (1 - p) * sumOf((period) => period.n * (period.place - mean) ** 2)
  const z = slope / Math.sqrt(variance)
  return { periods: counted.length, effective: n, z, p: 2 * normalTail(Math.abs(z)) } satisfies Trend
}
