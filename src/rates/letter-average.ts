import { rollup } from 'd3-array'
import { type LetterTally, tallyLetters } from './letter-sums.ts'
import type { Counted } from './rate.ts'

/** The overall rate seen by letters; large letters are decided differently. */
export interface LetterAverage {
  /** The mean of the letters' own shares overturned: each letter counts once. */
  average: number
  /** The range of the rate when any one letter is left out. */
  lowest: number
  highest: number
  /** The letter without which the rate is lowest, or highest, whichever moves it further; by id among equals. */
  weightiest: LetterTally & { caseId: string; without: number }
}

/** Null for fewer than two letters, of which none can be left out. */
export function toLetterAverage(decisions: Counted[]): LetterAverage | null {
  const letters = [...tallyLetters(decisions)]
    .map(([caseId, tally]) => ({ caseId, ...tally }))
    .sort((a, b) => (a.caseId < b.caseId ? -1 : 1))
  if (letters.length < 2) return null
  const decided = decisions.length
  const overturned = letters.reduce((sum, letter) => sum + letter.overturned, 0)
  const left = letters.map((letter) => ({
    ...letter,
    without: (overturned - letter.overturned) / (decided - letter.decided),
  }))
  const moved = ({ without }: { without: number }) => Math.abs(without - overturned / decided)
  const rates = left.map(({ without }) => without)
  return {
    average: letters.reduce((sum, letter) => sum + letter.overturned / letter.decided, 0) / letters.length,
    lowest: rates.reduce((least, rate) => Math.min(least, rate)),
    highest: rates.reduce((most, rate) => Math.max(most, rate)),
    weightiest: left.reduce((most, letter) => (moved(letter) > moved(most) ? letter : most)),
  }
}

/** The decisions that stand alone in their letter, and those that stand with others. */
export function splitByCompany<T extends Counted>(decisions: T[]): { alone: T[]; withOthers: T[] } {
  const sizes = rollup(
    decisions,
    ({ length }) => length,
    ({ caseId }) => caseId,
  )
  return {
    alone: decisions.filter(({ caseId }) => sizes.get(caseId) === 1),
    withOthers: decisions.filter(({ caseId }) => sizes.get(caseId) !== 1),
  }
}
