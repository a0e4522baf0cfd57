import { incompleteBeta, logGamma } from './incomplete-beta.ts'
import type { RateNumbers } from './rate.ts'

/** A group's estimate drawn towards the rate of all groups, the more so the fewer its decisions. */
export interface Shrunken {
  rate: number
  low: number
  high: number
}

/** The prior that the groups themselves tell: their common rate, and how many effective decisions it weighs. */
export interface Prior {
  mean: number
  weight: number
}

/** Estimates in the order of the groups; null for a group without an effective decision. */
export interface Shrinkage {
  prior: Prior
  estimates: (Shrunken | null)[]
}

interface Node extends Prior {
  chance: number
}

const MEANS = 60
const SPREADS = 40
const TAIL = 0.025
/** Fewer groups than this tell no prior. */
const LEAST_GROUPS = 4

type Group = { x: number; n: number }

/** log B(a, b) */
const logBeta = (a: number, b: number) => logGamma(a) + logGamma(b) - logGamma(a + b)

/**
 * How likely the groups' counts are under beta priors of many means and weights, with even chances of each mean and of
 * each weight^−½ (Gelman and others, Bayesian Data Analysis, 5.3): groups that differ by no more than chance are not
 * taken to be all alike. Means lie around the groups' own, where the likelihood is.
 */
function weighPriors(groups: Group[]): Node[] {
  const n = groups.reduce((sum, group) => sum + group.n, 0)
  const x = groups.reduce((sum, group) => sum + group.x, 0)
  // With half a decision of each outcome, so that none overturned is no certainty.
  const middle = Math.log((x + 0.5) / (n - x + 0.5))
  const nodes: { mean: number; weight: number; log: number }[] = []
  for (let i = 0; i < MEANS; i++) {
    const logit = middle + 6 * ((i + 0.5) / MEANS - 0.5)
    const mean = 1 / (1 + Math.exp(-logit))
    for (let j = 0; j < SPREADS; j++) {
      const weight = ((j + 0.5) / SPREADS) ** -2
      const [a, b] = [mean * weight, (1 - mean) * weight]
      const own = logBeta(a, b)
      const likelihood = groups.reduce((sum, group) => sum + logBeta(a + group.x, b + group.n - group.x) - own, 0)
      // Even steps in the logit are uneven ones in the mean.
      nodes.push({ mean, weight, log: likelihood + Math.log(mean * (1 - mean)) })
    }
  }
  const most = nodes.reduce((log, node) => Math.max(log, node.log), Number.NEGATIVE_INFINITY)
  const chances = nodes.map(({ log }) => Math.exp(log - most))
  const sum = chances.reduce((total, chance) => total + chance, 0)
  return nodes.map(({ mean, weight }, at) => ({ mean, weight, chance: (chances[at] as number) / sum }))
}

function toQuantile(share: number, a: number, b: number): number {
  let [low, high] = [0, 1]
  for (let step = 0; step < 50; step++) {
    const middle = (low + high) / 2
    if (incompleteBeta(middle, a, b) < share) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/** Mean and 95% limits of what is known of a group after its decisions, as the beta distribution of the same moments. */
function toEstimate({ x, n }: Group, nodes: Node[]): Shrunken {
  let mean = 0
  let square = 0
  for (const { mean: prior, weight, chance } of nodes) {
    const own = (x + prior * weight) / (n + weight)
    mean += chance * own
    square += chance * ((own * (1 - own)) / (n + weight + 1) + own * own)
  }
  const size = (mean * (1 - mean)) / (square - mean * mean) - 1
  const [a, b] = [mean * size, (1 - mean) * size]
  return { rate: mean, low: toQuantile(TAIL, a, b), high: toQuantile(1 - TAIL, a, b) }
}

/**
 * Shrunken estimates of groups that have no decision in common or few: a beta-binomial model on effective numbers of
 * decisions, xᵢ = pᵢ·n*ᵢ, whose prior is estimated from the groups (empirical Bayes; Deely and Lindley, 1981, for the
 * average over priors). They stand beside the raw rates and replace none. Null for fewer than four groups.
 */
export function shrink(rates: Pick<RateNumbers, 'decided' | 'overturned' | 'effective'>[]): Shrinkage | null {
  const groups = rates.map(({ decided, overturned, effective }) =>
    effective > 0 ? { x: (overturned / decided) * effective, n: effective } : null,
  )
  const counted = groups.filter((group) => group !== null)
  if (counted.length < LEAST_GROUPS) return null
  const nodes = weighPriors(counted)
  const mean = nodes.reduce((sum, node) => sum + node.chance * node.mean, 0)
  // The weight whose pull is the average pull on a group of one decision more than none: 1/(1 + weight).
  const pull = nodes.reduce((sum, node) => sum + node.chance / (1 + node.weight), 0)
  return {
    prior: { mean, weight: 1 / pull - 1 },
    estimates: groups.map((group) => group && toEstimate(group, nodes)),
  }
}
