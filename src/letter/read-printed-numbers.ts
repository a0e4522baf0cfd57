import type { Message } from '../text/message.ts'
import type { Span } from '../text/span.ts'

/** `1. `, `2) `, `#3: `, `Issue 4: ` before the words of a heading: no count of a treatment, which has no sign behind it. */
const PRINTED = /^(?:(?:item|issue|request|dispute|no\.|number)\s+)?[(#]?\s*(\d{1,2})\s*[.):]\s+(?=\S)/i

/** A heading without the number printed before it, and that number; null where none is. */
export function readPrintedNumber(text: string, heading: Span): { number: number | null; words: Span } {
  const match = PRINTED.exec(text.slice(heading.start, heading.end))
  if (!match) return { number: null, words: heading }
  return { number: Number(match[1]), words: { start: heading.start + match[0].length, end: heading.end } }
}

/**
 * Whether the numbers that a letter prints before its items count others than these: an error, for an item is then
 * missing. `printed` has an entry for each item, null for one without a number.
 */
export function checkNumbers(printed: (number | null)[], span: Span | undefined): Message[] {
  const numbers = printed.filter((number) => number !== null)
  const counts = numbers.every((number, at) => at === 0 || number > (numbers[at - 1] as number))
  // One number among headings without any may belong to the treatment.
  if (numbers.length * 2 < printed.length || (numbers.length === 1 && printed.length > 1)) return []
  if (counts && printed.every((number, at) => number === null || number === at + 1)) return []
  const reason = `The letter numbers its items ${numbers.join(', ')}, and ${printed.length} were found: an item is missing or in disorder`
  return [{ severity: 'error', rule: 'letter/items-disagree', reason, ...(span && { span }) }]
}
