import type { LetterSums } from './letter-sums.ts'

/** What the clustering of decisions in letters does to a group's size. */
export interface EffectiveSize {
  designEffect: number
  effective: number
}

/** Below this many letters their variance says too little, and each letter counts as one decision. */
const LEAST_LETTERS = 10

/**
 * The effective number of decisions of a group, given its letters: n over the design effect of the ratio estimator
 * (Korn and Graubard's idea). Under ten letters, or where all decisions agree, it is the number of letters.
 */
export function toEffectiveSize(sums: LetterSums): EffectiveSize {
  const { letters: k, decided: n, overturned: x, decidedSquared, overturnedSquared, product } = sums
  if (k === 0) return { designEffect: 1, effective: 0 }
  if (k < LEAST_LETTERS || x === 0 || x === n) return { designEffect: n / k, effective: k }

  // v ÷ (p(1−p)/(n−1)) with v = k/(k−1) · Σ(aᵢ − p·mᵢ)² / n², multiplied out to whole numbers: no rounding,
  // so that the order of the letters is nothing and thirty independent decisions are thirty, not 29.999999999999996.
  const spread = n * n * overturnedSquared - 2 * n * x * product + x * x * decidedSquared
  const clustered = k * (n - 1) * spread
  const independent = (k - 1) * n * n * x * (n - x)
  if (clustered <= independent) return { designEffect: 1, effective: n }
  return { designEffect: clustered / independent, effective: (n * independent) / clustered }
}
