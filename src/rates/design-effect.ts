import type { LetterSums } from './letter-sums.ts'
import { studentPoint } from './student.ts'

/**
 * The effective number of decisions of a group, n* in docs/formulas.md: n over Kish's design effect at the corpus's
 * likeness of decisions in one letter, with Korn and Graubard's correction for the number of letters. 0 where all
 * decisions stand in one letter, which says nothing of others.
 */
export function toEffectiveSize({ letters, decided, decidedSquared }: LetterSums, likeness: number) {
  if (decided === 0) return { designEffect: 1, effective: 0 }
  const designEffect = Math.max(1, 1 + (decidedSquared / decided - 1) * likeness)
  if (letters === decided) return { designEffect, effective: decided }
  const correction = (studentPoint(decided - 1) / studentPoint(letters - 1)) ** 2
  return { designEffect, effective: (decided / designEffect) * correction }
}
