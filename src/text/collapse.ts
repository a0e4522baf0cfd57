import type { Field } from './field.ts'
import { isWhite } from './is-white.ts'
import type { Span } from './span.ts'

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
