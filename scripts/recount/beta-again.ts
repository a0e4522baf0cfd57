// The beta distribution by other series than the site's own: Stirling's for the gamma function, and the hypergeometric
// series for the incomplete integral.

/** log Γ(x) for x > 0: Stirling's series (Abramowitz and Stegun 6.1.41), after steps up to 12. */
export function logGammaAgain(x: number): number {
  let [shifted, product] = [x, 1]
  while (shifted < 12) product *= shifted++
  const [i, i2] = [1 / shifted, 1 / shifted ** 2]
  const series = i * (1 / 12 - i2 * (1 / 360 - i2 * (1 / 1260 - i2 * (1 / 1680 - i2 / 1188))))
  return (shifted - 0.5) * Math.log(shifted) - shifted + Math.log(2 * Math.PI) / 2 + series - Math.log(product)
}

export const logBetaAgain = (a: number, b: number) => logGammaAgain(a) + logGammaAgain(b) - logGammaAgain(a + b)

/** The part of a beta distribution below x: xᵃ(1−x)ᵇ/(a·B) · Σ (a+b)ₙ/(a+1)ₙ · xⁿ (26.5.4), from the side with fewer terms. */
export function belowAgain(x: number, a: number, b: number): number {
  if (x <= 0) return 0
  if (x >= 1) return 1
  if (x > (a + 1) / (a + b + 2)) return 1 - belowAgain(1 - x, b, a)
  let [term, sum] = [1, 1]
  for (let n = 0; n < 100_000 && term > 1e-17 * sum; n++) {
    term *= (x * (a + b + n)) / (a + 1 + n)
    sum += term
  }
  return Math.exp(a * Math.log(x) + b * Math.log1p(-x) - logBetaAgain(a, b)) * (sum / a)
}

/** Where a rising function of 0 to 1 passes a height. */
export function crossing(rising: (x: number) => number, height: number, from = 0, to = 1): number {
  let [low, high] = [from, to]
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2
    if (rising(middle) < height) low = middle
    else high = middle
  }
  return (low + high) / 2
}
