import { belowAgain, crossing, logBetaAgain } from './beta-again.ts'

/** Beta priors as docs/formulas.md has them: 60 means over 6 logits around the groups' own, 40 weights even in weight^−½. */
const MEANS = 60
const WEIGHTS = 40

interface Group {
  decided: number
  overturned: number
  effective: number
}

/** Shrunken estimates of groups with their limits, in their order; null for a group that counts as none, or for too few. */
export function shrinkAgain(groups: Group[]): ({ rate: number; low: number; high: number } | null)[] {
  const sizes = groups.map(({ decided, overturned, effective }) => ({
    n: effective,
    x: effective > 0 ? (overturned * effective) / decided : 0,
  }))
  const counted = sizes.filter(({ n }) => n > 0)
  if (counted.length < 4) return groups.map(() => null)
  const [n, x] = [counted.reduce((sum, one) => sum + one.n, 0), counted.reduce((sum, one) => sum + one.x, 0)]
  const priors = Array.from({ length: MEANS * WEIGHTS }, (_, at) => {
    const step = (Math.floor(at / WEIGHTS) + 0.5) / MEANS
    const mean = 1 / (1 + Math.exp(-(Math.log((x + 0.5) / (n - x + 0.5)) - 3 + 6 * step)))
    const weight = 1 / (((at % WEIGHTS) + 0.5) / WEIGHTS) ** 2
    const log = counted
      .map((one) => logBetaAgain(mean * weight + one.x, (1 - mean) * weight + one.n - one.x))
      .reduce((sum, part) => sum + part - logBetaAgain(mean * weight, (1 - mean) * weight), 0)
    return { mean, weight, log: log + Math.log(mean) + Math.log(1 - mean) }
  })
  const top = Math.max(...priors.map(({ log }) => log))
  const all = priors.reduce((sum, { log }) => sum + Math.exp(log - top), 0)
  return sizes.map((own) => {
    if (own.n === 0) return null
    let [rate, spread] = [0, 0]
    const known = priors.map(({ mean, weight, log }) => {
      const centre = (own.x + mean * weight) / (own.n + weight)
      return { chance: Math.exp(log - top) / all, centre, within: (centre * (1 - centre)) / (own.n + weight + 1) }
    })
    for (const { chance, centre } of known) rate += chance * centre
    // The law of total variance: within each prior, and between them.
    for (const { chance, centre, within } of known) spread += chance * (within + (centre - rate) ** 2)
    const size = (rate * (1 - rate)) / spread - 1
    const point = (height: number) => crossing((at) => belowAgain(at, rate * size, (1 - rate) * size), height)
    return { rate, low: point(0.025), high: point(0.975) }
  })
}

/** The exact binomial limits of a funnel: the shares at which a group of so many decisions leaves `p` in 2.5% of cases. */
export function funnelAgain(p: number, effective: number): { low: number; high: number } {
  // The chance of more than x·n overturned, at p.
  const above = (share: number) => belowAgain(p, share * effective, effective - share * effective + 1)
  const below = (share: number) => belowAgain(1 - p, effective - share * effective, share * effective + 1)
  return {
    low: below(0) > 0.025 ? 0 : crossing(below, 0.025),
    high: above(1) > 0.025 ? 1 : crossing((share) => -above(share), -0.025),
  }
}
