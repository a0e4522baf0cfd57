/** From one code point to another, both included. */
type Range = [first: number, last: number]

/**
 * What the site's typefaces hold, whatever the letters say: Latin-1, Latin Extended-A, and the signs that the site's
 * own words use. Anything else is drawn with a typeface of the reader's.
 */
const RANGES: Range[] = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  // Spaces, hyphens, dashes, quotation marks, daggers, bullet, ellipsis, per mille, primes, single guillemets, fraction.
  [0x2009, 0x200a],
  [0x2010, 0x2014],
  [0x2018, 0x201e],
  [0x2020, 0x2022],
  [0x2026, 0x2026],
  [0x202f, 0x2030],
  [0x2032, 0x2033],
  [0x2039, 0x203a],
  [0x2044, 0x2044],
  // Euro, trade mark, arrows, sigma, minus, root, almost equal, unlike, at most, at least, square, lozenge, check.
  [0x20ac, 0x20ac],
  [0x2122, 0x2122],
  [0x2190, 0x2193],
  [0x2197, 0x2197],
  [0x3a3, 0x3a3],
  [0x2212, 0x2212],
  [0x221a, 0x221a],
  [0x2248, 0x2248],
  [0x2260, 0x2260],
  [0x2264, 0x2265],
  [0x25a0, 0x25a0],
  [0x25c6, 0x25c6],
  [0x2713, 0x2713],
]

/** The code points of the typefaces, in ascending order. */
export const CHARACTERS: number[] = RANGES.flatMap(([first, last]) =>
  Array.from({ length: last - first + 1 }, (_, place) => first + place),
).sort((a, b) => a - b)
