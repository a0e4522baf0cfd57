import type { RateNumbers } from '../rates/rate.ts'
import type { Size } from './frame.ts'

/** A scale of shares from zero, with its grid. */
export interface ShareAxis {
  max: number
  /** From 0 to `max`; none where nothing stands on the scale. */
  ticks: number[]
}

const STEPS = [0.01, 0.02, 0.05, 0.1, 0.2]
const MOST_STEPS: Record<Size, number> = { wide: 8, narrow: 5 }
/** A few decisions' interval may run past the frame, with an arrow, so that the reliable ones stay readable. */
const FRAME_OF_FEW = 0.7
const LEAST = 0.05

/** A scale from 0 in round steps to `needed` or just above it. */
export function toGrid(needed: number, size: Size): ShareAxis {
  const steps = (step: number) => Math.ceil(needed / step - 1e-9)
  const step = STEPS.find((step) => steps(step) <= MOST_STEPS[size]) ?? 0.2
  const ticks = Array.from({ length: steps(step) + 1 }, (_, index) => Number((index * step).toFixed(2)))
  return { max: ticks.at(-1) ?? 1, ticks }
}

/** The scale that holds every rate, every reliable interval, and intervals of few decisions up to 70%. */
export function toShareAxis(rates: RateNumbers[], size: Size, overall: number | null = null): ShareAxis {
  const reach = rates.flatMap(({ rate, high, tier }) => {
    if (rate === null || high === null) return []
    return [tier === 'reliable' ? high : Math.max(rate, Math.min(high, FRAME_OF_FEW))]
  })
  const { max, ticks } = toGrid(Math.max(LEAST, overall ?? 0, ...reach), size)
  return { max, ticks: reach.length ? ticks : [] }
}

/** The first tick carries the unit: `0%`, `10`, `20`. */
export function formatTick(share: number): string {
  return share === 0 ? '0%' : String(Math.round(100 * share))
}
