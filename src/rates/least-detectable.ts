import { toControlLimits } from './control-limits.ts'
import { incompleteBeta } from './incomplete-beta.ts'

/** The chance with which a difference is to be found. */
const POWER = 0.8

/**
 * The lowest true rate above the overall one at which a group of so many effective decisions lies above its control
 * limit in four of five cases; null where no rate would. What a funnel can see at a size.
 */
export function toLeastDetectable(overall: number, effective: number): number | null {
  const { high } = toControlLimits(overall, effective)
  const x = high * effective
  const power = (rate: number) => incompleteBeta(rate, x, effective - x + 1)
  if (high >= 1 || x <= 0) return null
  let [low, most] = [overall, 1]
  for (let step = 0; step < 60; step++) {
    const middle = (low + most) / 2
    if (power(middle) < POWER) low = middle
    else most = middle
  }
  return most
}
