import { textWidth } from '../charts/text-width.ts'
import { wrapText } from '../charts/wrap-text.ts'
import { CARD_SIZES } from './card-rules.ts'

/** A line's height in parts of the letters'. */
const LEADING = 1.08

/** The width of words in the card's letters, in pixels: that of the bold ones, in which the plain ones fit. */
export const cardWidth = (words: string, size: number): number => textWidth(words, size, { bold: true })

/** Words set to fit. */
export interface FittedWords {
  lines: string[]
  size: number
  lineHeight: number
}

/** Words in the largest letters in which they fit into a box with no word cut; in the smallest, if they never do. */
export function fitWords(words: string, width: number, height: number): FittedWords {
  const set = (size: number): FittedWords => ({
    lines: wrapText(words, width, size, { bold: true }),
    size,
    lineHeight: Math.round(size * LEADING),
  })
  const fits = ({ lines, size, lineHeight }: FittedWords) =>
    lines.length * lineHeight <= height && words.split(/\s/).every((word) => cardWidth(word, size) <= width)
  const tried = CARD_SIZES.map(set)
  return tried.find(fits) ?? (tried.at(-1) as FittedWords)
}

/** The largest letters up to `most` in which words stand side by side in one line, with `between` for what parts them. */
export function fitLine(words: string[], width: number, most: number, between: number): number {
  const sizes = CARD_SIZES.filter((size) => size <= most)
  const taken = (size: number) => words.reduce((sum, word) => sum + cardWidth(word, size), between)
  return sizes.find((size) => taken(size) <= width) ?? (sizes.at(-1) as number)
}
