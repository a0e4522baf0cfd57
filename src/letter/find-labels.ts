import type { Span } from '../text/span.ts'
import { endAt, offsetAt, type Squeezed } from '../text/squeeze.ts'

/** A label of the letter: where it stands in the squeezed text, and the words it covers in the text. */
export interface Label {
  index: number
  end: number
  span: Span
}

/**
 * Every place where a label stands, in order. The pattern is written without blanks and must be global; reading
 * starts from these, not from line breaks. A pattern has no unbounded part, so time is linear in the text.
 */
export function findLabels(squeezed: Squeezed, pattern: RegExp, from = 0, to = squeezed.text.length): Label[] {
  const labels: Label[] = []
  for (const match of squeezed.text.slice(from, to).matchAll(pattern)) {
    const index = from + match.index
    const end = index + match[0].length
    labels.push({ index, end, span: { start: offsetAt(squeezed, index), end: endAt(squeezed, end) } })
  }
  return labels
}
