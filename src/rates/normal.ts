const MOST_STEPS = 200
const ENOUGH = 1e-17
/** Beyond this the continued fraction converges faster than the series. */
const FAR = 2.5

const density = (z: number) => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)

/** The chance that a standard normal number passes `z`, which is 0 or more. */
export function normalTail(z: number): number {
  if (z < FAR) {
    // Φ(z) − ½ = φ(z)·(z + z³/3 + z⁵/15 + …), Abramowitz and Stegun 26.2.11.
    let term = z
    let sum = z
    for (let step = 1; step < MOST_STEPS && term > ENOUGH * sum; step++) {
      term *= (z * z) / (2 * step + 1)
      sum += term
    }
    return 0.5 - density(z) * sum
  }
  // Mills' ratio as a continued fraction from its far end, 26.2.14.
  let fraction = z
  for (let step = MOST_STEPS; step > 0; step--) fraction = z + step / fraction
  return density(z) / fraction
}

/** The number that a standard normal one passes with a chance of `tail`, which is above 0 and at most one half. */
export function normalQuantile(tail: number): number {
  if (!(tail > 0 && tail <= 0.5)) throw new RangeError(`a tail lies between 0 and 0.5, not at ${tail}`)
  let [low, high] = [0, 40]
  for (let step = 0; step < 100; step++) {
    const middle = (low + high) / 2
    if (normalTail(middle) > tail) low = middle
    else high = middle
  }
  return (low + high) / 2
}
