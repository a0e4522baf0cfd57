import type { Recount } from './count-again.ts'

/** The chance beyond z of a standard normal number: Simpson's rule over the density, to twelve beyond. */
export function tailAgain(z: number): number {
  const [steps, width] = [2000, 12 / 2000]
  let sum = 0
  for (let at = 0; at <= steps; at++) {
    const weight = at === 0 || at === steps ? 1 : at % 2 ? 4 : 2
    sum += weight * Math.exp(-((z + at * width) ** 2) / 2)
  }
  return (sum * width) / 3 / Math.sqrt(2 * Math.PI)
}

function wilson({ rate, effective }: Recount, z: number): [low: number, high: number] {
  const p = rate ?? 0
  const centre = (p + z ** 2 / (2 * effective)) / (1 + z ** 2 / effective)
  const half = (z * Math.sqrt((p * (1 - p)) / effective + z ** 2 / (4 * effective ** 2))) / (1 + z ** 2 / effective)
  return [centre - half, centre + half]
}

function newcombe(a: Recount, b: Recount, z: number): { low: number; high: number } {
  const [pa, pb] = [a.rate ?? 0, b.rate ?? 0]
  const [[la, ua], [lb, ub]] = [wilson(a, z), wilson(b, z)]
  return { low: pa - pb - Math.hypot(pa - la, ub - pb), high: pa - pb + Math.hypot(ua - pa, pb - lb) }
}

/** Where a falling function of z crosses a height. */
function zAt(falling: (z: number) => number, height: number): number {
  let [low, high] = [0, 12]
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2
    if (falling(middle) > height) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/** Differences of pairs by Newcombe's method and Holm's procedure over all that have two rates; null for the others. */
export function compareAgain(pairs: [Recount, Recount][]) {
  const known = pairs.filter(([a, b]) => a.rate !== null && b.rate !== null)
  const pOf = ([a, b]: [Recount, Recount]) => {
    const difference = (a.rate ?? 0) - (b.rate ?? 0)
    // How far the nearer limit still is from zero: it falls as the limits widen.
    const apart = (z: number) => (difference > 0 ? newcombe(a, b, z).low : -newcombe(a, b, z).high)
    return difference === 0 ? 1 : 2 * tailAgain(zAt(apart, 0))
  }
  const ordered = known.map((pair) => ({ pair, p: pOf(pair) })).sort((one, other) => one.p - other.p)
  let rejected = 0
  while (rejected < ordered.length && (ordered[rejected]?.p ?? 1) <= 0.05 / (ordered.length - rejected)) rejected++
  return pairs.map((pair) => {
    const at = ordered.findIndex((one) => one.pair === pair)
    const [a, b] = pair
    if (at < 0) return null
    const error = 0.05 / (ordered.length - Math.min(at, rejected))
    const limits = newcombe(a, b, zAt(tailAgain, error / 2))
    return { difference: (a.rate ?? 0) - (b.rate ?? 0), ...limits, level: 1 - error, p: ordered[at]?.p ?? 1 }
  })
}

/** Cochran and Armitage's test over periods at their places; null where it is not to be made. */
export function trendAgain(periods: { place: number; count: Recount }[]): { p: number; rises: boolean } | null {
  const own = periods.filter(({ count }) => count.effective > 0)
  const sum = (of: (one: (typeof own)[number]) => number) => own.reduce((total, one) => total + of(one), 0)
  const x = ({ count }: (typeof own)[number]) => (count.overturned * count.effective) / count.decided
  const n = sum(({ count }) => count.effective)
  const p = sum(x) / n
  if (own.length < 3 || n < 30 || p === 0 || p === 1) return null
  const centre = sum(({ place, count }) => place * count.effective) / n
  const variance = p * (1 - p) * sum(({ place, count }) => count.effective * (place - centre) ** 2)
  const z = sum((one) => (one.place - centre) * x(one)) / Math.sqrt(variance)
  return { p: 2 * tailAgain(Math.abs(z)), rises: z > 0 }
}
