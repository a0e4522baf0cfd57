import type { LetterSums } from './letter-sums.ts'

/** Held between these: decisions of one letter are never taken as independent, nor as more than one decision. */
const LEAST = 0.1
const MOST = 1
/** Under so many letters the corpus is too small to tell the likeness. */
const LEAST_LETTERS = 30
/** The likeness that is taken where the corpus does not tell it, and for precision and recall. */
export const USUAL_LIKENESS = 0.25

/**
 * Sum of squares of what letters differ by from the share of all, Σ(aᵢ − p·mᵢ)², times n²: in whole numbers, so that
 * the order of letters is nothing and no digit is lost.
 */
function spread({ decided: n, overturned: x, decidedSquared, overturnedSquared, product }: LetterSums): number {
  return n * n * overturnedSquared - 2 * n * x * product + x * x * decidedSquared
}

/** The design effect of all decisions, D in docs/formulas.md: the variance over that of independent decisions. */
export function designEffectOf(corpus: LetterSums): number {
  const { letters: k, decided: n, overturned: x } = corpus
  return (k * (n - 1) * spread(corpus)) / ((k - 1) * n * n * x * (n - x))
}

/**
 * How alike the decisions of one letter are, `roh` in docs/formulas.md: from all decisions of the corpus, held between
 * 0.1 and 1; 0.25 where the corpus has fewer than 30 letters or none or all overturned; 0.1 where each letter holds one
 * decision. Every interval of the report goes by this one number.
 */
export function toLikeness(corpus: LetterSums): number {
  const { letters, decided, overturned, decidedSquared } = corpus
  if (decided > 0 && decidedSquared === decided) return LEAST
  if (letters < LEAST_LETTERS || overturned === 0 || overturned === decided) return USUAL_LIKENESS
  const perDecision = decidedSquared / decided
  return Math.min(MOST, Math.max(LEAST, (designEffectOf(corpus) - 1) / (perDecision - 1)))
}
