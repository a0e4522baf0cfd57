import { collapse } from '../../text/collapse.ts'

/** Characters after which a quotation is cut, at a word. */
const LONGEST = 320

/** A letter's own words as they are quoted: white space collapsed, and cut where they are very long. */
export function toQuote(words: string): string {
  const whole = collapse(words)
  return whole.length <= LONGEST ? whole : `${whole.slice(0, whole.lastIndexOf(' ', LONGEST))} …`
}
