import type { Tier } from './rate.ts'
import type { Limits } from './wilson.ts'

/** Under this many decisions no rate is given. */
export const LEAST_FOR_RATE = 5
/** Nor under this many effective decisions. */
const LEAST_EFFECTIVE_FOR_RATE = 4
/** Under this many effective decisions no rate is reliable. */
export const LEAST_FOR_RELIABLE = 30
/** An interval no wider than this is narrow enough whatever the rate; one as wide as the second never is. */
const NARROW = 0.05
const WIDE = 0.3
/** The widest interval of a reliable rate, as a multiple of the rate. */
const WIDEST_RELATIVE = 1.3

/** A group of decisions by its size. */
export interface GroupSize {
  decided: number
  letters: number
  effective: number
}

/** Whether a group is too small for a rate: its counts alone are shown. */
export function isCountsOnly({ decided, letters, effective }: GroupSize): boolean {
  return decided < LEAST_FOR_RATE || effective < LEAST_EFFECTIVE_FOR_RATE || letters < 2
}

/**
 * The tier of a share with these limits, after the data presentation standards for proportions of the National Center
 * for Health Statistics (Parker and others, 2017, Vital and Health Statistics, Series 2, No. 175).
 */
export function toTier(size: GroupSize, share: number, { low, high }: Limits): Tier {
  if (isCountsOnly(size)) return 'counts'
  const width = high - low
  const precise = width <= NARROW || (width < WIDE && width < WIDEST_RELATIVE * share)
  return size.effective >= LEAST_FOR_RELIABLE && precise ? 'reliable' : 'few'
}
