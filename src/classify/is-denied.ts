import type { Span } from '../text/span.ts'

/** So many characters before words tell whether they are denied. */
const LOOKED_BACK = 48
/** A denial reaches over a few words, and never over a comma, a semicolon or what turns the thought. */
const DENIAL =
  /\b(?:no|nor|not|without|neither|never|cannot|lacks?|lacking|lack of|absence of|denie[sd]|fails? to|failed to|(?:is|are|was|were|do|does|did|has|have)n['’]t)(?:\s+(?!but\b|however\b|only\b|and\b|because\b)[\p{L}\p{N}'’/-]+){0,5}\s*$/iu

/**
 * Whether the words at a place stand behind a denial in their sentence: `increased risk of ulcer` in `nor is she at any
 * increased risk of ulcer`. A denial among the words themselves is their own.
 */
export function isDenied(text: string, sentence: Span, words: Span): boolean {
  return DENIAL.test(text.slice(Math.max(sentence.start, words.start - LOOKED_BACK), words.start))
}
