import type { Rate } from '../rates/rate.ts'

/** How a cell is set: plain, outlined, or filled by how high its reliable rate is. */
export const STEPS = ['counts', 'few', 'r1', 'r2', 'r3', 'r4', 'r5'] as const
export type RateStep = (typeof STEPS)[number]

/** Reliable rates under 5, 10, 20 and 40% have a step each, higher ones the last; said beside every matrix. */
const ENDS: [below: number, step: RateStep][] = [
  [0.05, 'r1'],
  [0.1, 'r2'],
  [0.2, 'r3'],
  [0.4, 'r4'],
]

/** The step of one cell by its tier. */
export function toRateStep({ rate, tier }: Rate): RateStep {
  if (rate === null || tier === 'counts') return 'counts'
  if (tier === 'few') return 'few'
  return ENDS.find(([below]) => rate < below)?.[1] ?? 'r5'
}
