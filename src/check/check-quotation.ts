import type { LetterWords } from './checked-letter.ts'
import { type Found, findExact } from './find-exact.ts'
import { type DiffRun, findNearest } from './find-nearest.ts'
import { toRuns } from './quotation.ts'

/** What became of one quotation in one letter; `paragraph` is the number of the paragraph in which its passage begins. */
export type QuotationCheck =
  /** `shortened` where an ellipsis or brackets stand in it. */
  | { verdict: 'exact'; paragraph: number; shortened: boolean }
  | { verdict: 'different'; paragraph: number; differences: number; diff: DiffRun[] }
  | { verdict: 'absent' }
  | { verdict: 'too-long' }

/** A passage is a quotation's where it differs in less than this share of its words and signs; one changed counts as two. */
const LIKE = 0.5

const paragraphAt = ({ paragraphs }: LetterWords, { start }: Found): number =>
  paragraphs[start] ?? paragraphs.at(-1) ?? 0

/** The number of the paragraph in which a quotation begins that stands in a letter word for word; null where it does not. */
export function findQuotation(quotation: string, letter: LetterWords): number | null {
  const found = findExact(toRuns(quotation), letter.words)
  return found && paragraphAt(letter, found)
}

/** Looks for a quotation, without its marks, in a letter's words. */
export function checkQuotation(quotation: string, letter: LetterWords): QuotationCheck {
  const runs = toRuns(quotation)
  const { words } = letter
  const paragraph = findQuotation(quotation, letter)
  if (paragraph !== null) {
    return { verdict: 'exact', paragraph, shortened: runs.length > 1 || quotation.includes('[') }
  }
  const nearest = findNearest(runs, words)
  if (!nearest) return { verdict: 'too-long' }
  const length = runs.reduce((sum, run) => sum + run.words.length, 0)
  if (nearest.differences >= LIKE * length) return { verdict: 'absent' }
  const { differences, diff } = nearest
  return { verdict: 'different', paragraph: paragraphAt(letter, nearest), differences, diff }
}
