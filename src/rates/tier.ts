import type { Tier } from './rate.ts'

/** Under this many decisions, counted or effective, no rate is given. */
export const LEAST_FOR_RATE = 5
/** From this many effective decisions on a rate is firm. */
export const LEAST_FOR_FIRM = 30

/** The rung of the ladder of small numbers on which a group of decisions stands. */
export function toTier(decided: number, effective: number): Tier {
  if (decided < LEAST_FOR_RATE || effective < LEAST_FOR_RATE) return 'counts'
  return effective < LEAST_FOR_FIRM ? 'few' : 'firm'
}
