import type { Field } from '../text/field.ts'
import type { Span } from '../text/span.ts'

/** Vertebrae and nerve roots of each part of the spine. */
const COUNTS: Record<string, number> = { C: 8, T: 12, L: 6, S: 5 }

/** `L4`, `L4-5`, `L4/L5`, `C7 - T1`, `L3-L4-L5`, `L4 to S1`; levels are written in capitals. */
export const LEVELS =
  /(?<![\p{L}\d.])[CTLS]\d{1,2}(?:\s*(?:[-–/]|to|through)\s*[CTLS]?\d{1,2}(?![\d.%]|\s*(?:mg|weeks|visits|times|x\b)))*(?![\p{L}\d])/gu
const ONE = /([CTLS])?(\d{1,2})/g

/** `L4-5` → `L4-L5`; null where the spine has no such level. */
function toLevel(words: string): string | null {
  let part = ''
  const levels: string[] = []
  for (const [, letter, number] of words.matchAll(ONE)) {
    part = letter ?? part
    if (Number(number) < 1 || Number(number) > (COUNTS[part] ?? 0)) return null
    levels.push(`${part}${number}`)
  }
  return levels.join('-')
}

/** The spinal levels that a request names, each once, in its order. A range stays one: `L3-S1`. */
export function findLevels(text: string, { start, end }: Span): Field<string>[] {
  const found = new Map<string, Field<string>>()
  for (const { 0: words, index } of text.slice(start, end).matchAll(LEVELS)) {
    const value = toLevel(words)
    const at = start + index
    if (value && !found.has(value)) found.set(value, { value, span: { start: at, end: at + words.length } })
  }
  return [...found.values()]
}
