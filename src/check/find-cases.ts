import type { Span } from '../text/span.ts'

/** A place where a text names a letter: by its case number, or by the address of its page. */
export interface NamedCase {
  /** As the corpus knows it, whether it has such a letter or not: `cm16-0228949`. */
  id: string
  /** As it is written, white space left out: `CM16-0228949`. */
  name: string
  /** The decision that an address leads to. */
  decision: number | null
  span: Span
}

const NUMBER = /(?<![\p{L}\p{N}])CM\s?(\d{2})\s*[-\u2010-\u2015\u2212]?\s*(\d{5,9})(?![\p{L}\p{N}])/giu
const ADDRESS = /\/cases\/([a-z0-9_-]+)(?:\/?#decision-(\d+))?/g

/** The letters that a text names, in its order. Numbers are those of the DWC's applications: `CM16-0228949`. */
export function findCases(text: string): NamedCase[] {
  const addresses = [...text.matchAll(ADDRESS)].map(({ 0: words, 1: id = '', 2: decision, index }) => ({
    id,
    name: id,
    decision: decision === undefined ? null : Number(decision),
    span: { start: index, end: index + words.length },
  }))
  const numbers = [...text.matchAll(NUMBER)]
    .map(({ 0: words, 1: year = '', 2: count = '', index }) => ({
      id: `cm${year}-${count}`,
      name: `CM${year}-${count}`,
      decision: null,
      span: { start: index, end: index + words.length },
    }))
    .filter(({ span }) => !addresses.some((one) => one.span.start < span.end && span.start < one.span.end))
  return [...addresses, ...numbers].sort((a, b) => a.span.start - b.span.start)
}
