import type { Field } from './field.ts'
import type { Span } from './span.ts'

const SPACE = 32

/** Whether a character, by its code, is white space as `\s` has it: most are told by one comparison. */
export function isWhite(code: number): boolean {
  if (code <= SPACE) return code === SPACE || (code >= 9 && code <= 13)
  if (code < 0xa0) return false
  return (
    code === 0xa0 ||
    code === 0xfeff ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  )
}

/** White space collapsed to single spaces and none at the ends: how a letter's words are quoted. */
export function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** The span without the white space at its ends; null where nothing else stands in it. */
export function trimSpan(text: string, { start, end }: Span): Span | null {
  while (start < end && isWhite(text.charCodeAt(start))) start++
  while (end > start && isWhite(text.charCodeAt(end - 1))) end--
  return start < end ? { start, end } : null
}

/** The words at a span as a field, quoted as `collapse` does; null where there are none. */
export function readWords(text: string, span: Span): Field<string> | null {
  const trimmed = trimSpan(text, span)
  return trimmed && { value: collapse(text.slice(trimmed.start, trimmed.end)), span: trimmed }
}
