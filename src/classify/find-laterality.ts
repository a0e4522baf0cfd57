import type { Field } from '../text/field.ts'
import type { Span } from '../text/span.ts'
import type { Side } from './asked.ts'

const SIDES =
  /(?<![\p{L}\d])(?:(?<left>left(?:-sided)?|lt|l(?=\s+(?:shoulder|knee|hip|wrist|elbow|ankle|foot|hand|hip|arm|leg|thumb|heel))|lue|lle)|(?<right>right(?:-sided)?|rt|r(?=\s+(?:shoulder|knee|hip|wrist|elbow|ankle|foot|hand|hip|arm|leg|thumb|heel))|rue|rle)|(?<bilateral>bilaterally|bilateral|bilat|both(?!\s+(?:times|visits|sessions|requests))|bue|ble))(?![\p{L}\d])/giu

/** The sides that a request names, each once at its first place; `RUE` is the right upper extremity. */
export function findLaterality(text: string, { start, end }: Span): Field<Side>[] {
  const found = new Map<Side, Field<Side>>()
  for (const { 0: words, index, groups } of text.slice(start, end).matchAll(SIDES)) {
    const value = groups?.['left'] ? 'left' : groups?.['right'] ? 'right' : 'bilateral'
    const at = start + index
    if (!found.has(value)) found.set(value, { value, span: { start: at, end: at + words.length } })
  }
  return [...found.values()]
}
