// Lanczos' coefficients for g = 7, of which nine give fifteen digits.
const LANCZOS = [
  0.999_999_999_999_809_93, 676.520_368_121_885_1, -1259.139_216_722_402_8, 771.323_428_777_653_13,
  -176.615_029_162_140_59, 12.507_343_278_686_905, -0.138_571_095_265_720_12, 9.984_369_578_019_571_6e-6,
  1.505_632_735_149_311_6e-7,
] as const
const MOST_STEPS = 1000
const ENOUGH = 1e-15
const TINY = 1e-300

/** The logarithm of the gamma function, for positive arguments. */
export function logGamma(z: number): number {
  if (z < 0.5) return logGamma(z + 1) - Math.log(z)
  const x = z - 1
  const [first, ...others] = LANCZOS
  const sum = others.reduce((total, coefficient, place) => total + coefficient / (x + place + 1), first as number)
  const t = x + 7.5
  return 0.5 * Math.log(2 * Math.PI) + (x + 0.5) * Math.log(t) - t + Math.log(sum)
}

/** The continued fraction of the incomplete beta function, by Lentz' method. */
function toFraction(x: number, a: number, b: number): number {
  const away = (value: number) => (Math.abs(value) < TINY ? TINY : value)
  let c = 1
  let d = 1 / away(1 - ((a + b) * x) / (a + 1))
  let fraction = d
  for (let m = 1; m <= MOST_STEPS; m++) {
    for (const step of [
      (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m)),
      (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1)),
    ]) {
      d = 1 / away(1 + step * d)
      c = away(1 + step / c)
      fraction *= c * d
    }
    if (Math.abs(c * d - 1) < ENOUGH) break
  }
  return fraction
}

/**
 * The regularised incomplete beta function, between 0 and 1: for whole numbers the chance of k or more of n is
 * `incompleteBeta(p, k, n − k + 1)`. `a` and `b` are positive and need not be whole. Source: Abramowitz and Stegun,
 * 26.5.8 and 26.5.24.
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (!(a > 0 && b > 0)) throw new RangeError(`the beta function takes positive numbers, not ${a} and ${b}`)
  if (x <= 0) return 0
  if (x >= 1) return 1
  const scale = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x))
  // The fraction converges fast on one side of the mean; the other is what is left.
  return x < (a + 1) / (a + b + 2) ? (scale * toFraction(x, a, b)) / a : 1 - (scale * toFraction(1 - x, b, a)) / b
}
