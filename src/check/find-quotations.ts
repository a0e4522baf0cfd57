import type { Span } from '../text/span.ts'

/** The quotations of a text: places of the words between the marks. */
export interface Quotations {
  spans: Span[]
  /** Offsets of opening marks without a partner; what follows them is not checked. */
  unclosed: number[]
}

/** No quotation in a brief is longer, in characters: a mark whose partner is farther away has none. */
const LONGEST = 6000
const BOUNDARY = /[\s([{\u2014\u2013\u2018\u2019'-]/

/** The offset of the mark that closes the quotation opened at `start - 1`; null where there is none. */
function findEnd(text: string, start: number): number | null {
  let inner = 0
  const until = Math.min(text.length, start + LONGEST)
  for (let at = start; at < until; at++) {
    const sign = text.charAt(at)
    if (sign === '“') inner++
    else if (sign === '”' || (sign === '"' && !isInchMark(text, at))) {
      if (inner === 0) return at
      inner--
    }
  }
  return null
}

/** `a 6" scar`: after a digit, and no sign of a quotation's end behind it but a blank and a small letter. */
const isInchMark = (text: string, at: number): boolean =>
  /\d/.test(text.charAt(at - 1)) && /^\s?[a-z]/.test(text.slice(at + 1, at + 3))

const opens = (text: string, at: number): boolean => {
  const sign = text.charAt(at)
  return sign === '“' || (sign === '"' && (at === 0 || BOUNDARY.test(text.charAt(at - 1))))
}

/** What stands between curly or straight double quotation marks, from the first on; quotations inside others are theirs. */
export function findQuotations(text: string): Quotations {
  const found: Quotations = { spans: [], unclosed: [] }
  for (let at = 0; at < text.length; at++) {
    if (!opens(text, at)) continue
    const end = findEnd(text, at + 1)
    if (end === null) found.unclosed.push(at)
    else {
      found.spans.push({ start: at + 1, end })
      at = end
    }
  }
  return found
}
