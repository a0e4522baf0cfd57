import type { Span } from '../text/span.ts'

/** Shorter words in quotation marks are a term or a slip, and not what somebody says. */
const SHORTEST = 40

/**
 * The stretches of a text that stand in quotation marks, the marks included, in the order of the text. A mark without its fellow quotes nothing:
 * straight ones count only where they are even in number.
 */
export function findQuotes(text: string, { start, end }: Span): Span[] {
  const slice = text.slice(start, end)
  const straight = [...slice.matchAll(/"/g)].map(({ index }) => index)
  const pairs = straight.length % 2 === 0 ? straight : []
  const quotes: Span[] = []
  for (let index = 0; index + 1 < pairs.length; index += 2) {
    quotes.push({ start: start + (pairs[index] ?? 0), end: start + (pairs[index + 1] ?? 0) + 1 })
  }
  for (const { index, 0: found } of slice.matchAll(/“[^“”]*”/g)) {
    quotes.push({ start: start + index, end: start + index + found.length })
  }
  return quotes.filter((quote) => quote.end - quote.start >= SHORTEST).sort((a, b) => a.start - b.start)
}
