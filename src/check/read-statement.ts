import type { Span } from '../text/span.ts'
import type { Statement } from './check-citation.ts'
import type { Outcome } from './checked-letter.ts'

/** Injuries are sustained as well: the word counts only of a denial or a decision, `the denial was sustained`. */
const SUSTAINED =
  '(?<=\\b(?:denial|decision|determination)s?\\s(?:is|was|were)\\s)sustained|sustain(?:s|ed)(?=\\s(?:the|this|that|its)\\s(?:\\S+\\s){0,2}?(?:denial|decision|determination)s?\\b)'
const WORDS: [Outcome, RegExp][] = [
  ['overturned', /\b(?:overturn(?:s|ed)?|revers(?:es|ed))\b/gi],
  ['upheld', new RegExp(`\\b(?:upheld|upholds?|affirm(?:s|ed)|${SUSTAINED})\\b`, 'gi')],
]
/** What stands before a word that states no outcome: `was not overturned`, `should be upheld`, `asks to overturn`. */
const UNSAID =
  /\b(?:not|never|\w+n[’']t|nor|neither|no|declin\w+|refus\w+|fail\w+|should|would|could|must|may|might|can|cannot|to|if|whether)\b(?:\s+\w+){0,3}\s*$/i
const DECISION = /\bdecision\s+(?:no\.\s*|number\s+|#\s*)?(\d{1,3})\b/gi
/**
 * A sentence ends before a capital, but not behind `No.` and what else is shortened before a name or a number; and with
 * its paragraph.
 */
const END = /[.;!?][”"’')\]]*\s+(?=[“"‘'([]*\p{Lu})|\n[^\S\n]*\n\s*/gu
const SHORTENED =
  /(?:\b(?:No|Nos|Cal|Div|Dept|Comp|Workers|Dr|Mr|Ms|Mrs|Inc|v|vs|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)|’)$/

/** The sentence around a place; `ends` are offsets behind which a sentence begins. */
export function sentenceAround(text: string, { start, end }: Span): Span {
  let from = 0
  for (const { 0: sign, index } of text.matchAll(END)) {
    if (sign.trim() && SHORTENED.test(text.slice(Math.max(0, index - 10), index))) continue
    if (index + sign.length <= start) from = index + sign.length
    else if (index + sign.length > end) return { start: from, end: index }
  }
  return { start: from, end: text.length }
}

/** The one outcome that a sentence states; null where it states none, several, or what is no statement. */
function readOutcome(sentence: string): Outcome | null {
  const stated = new Set<Outcome>()
  for (const [outcome, pattern] of WORDS) {
    for (const { index } of sentence.matchAll(pattern)) {
      if (UNSAID.test(sentence.slice(0, index))) return null
      stated.add(outcome)
    }
  }
  const [only] = stated
  return stated.size === 1 ? (only ?? null) : null
}

/**
 * What the sentence around a case's name states: which decision, and its outcome. `text` has blanks in place of its
 * quotations, whose words are the letter's; `others` tells that the sentence names another letter too, whose outcome it
 * may be. Null where it states neither.
 */
export function readStatement(text: string, name: Span, others: readonly Span[]): Statement | null {
  const { start, end } = sentenceAround(text, name)
  const shared = others.some((other) => other.start < end && start < other.end)
  const sentence = text.slice(start, end).replace(/\s+/g, ' ')
  const numbers = new Set([...sentence.matchAll(DECISION)].map((match) => Number(match[1])))
  const [decision = null] = numbers
  if (shared || numbers.size > 1) return null
  const outcome = readOutcome(sentence)
  return decision === null && outcome === null ? null : { decision, outcome }
}
