import type { Span } from '../text/span.ts'
import { endAt, offsetAt, type Squeezed } from '../text/squeeze.ts'
import { findLabels } from './find-labels.ts'
import type { Outcome } from './letter.ts'

/**
 * A decision stated in a sentence, as letters of 2013 do: `1) … the request for X is not medically necessary and
 * appropriate.` Indices are squeezed; the spans are those of X and of the words that state the outcome.
 */
export interface DecisionSentence {
  /** The number printed before the sentence; null where none is. */
  printed: number | null
  request: Span
  outcome: { value: Outcome; span: Span }
  index: number
  end: number
}

/** Blanks are lost in these sentences (`notmedically`), which is no matter in the squeezed text. */
const START = /(?:MAXIMUSFederalServices,?(?:Inc\.?,?)?hasdetermined(?:that)?therequestfor|Therequestfor):?/gi
const END = /,?(?:is|are|was|were)(not)?medicallynecessary(?:andappropriate)?\.?/gi

/** The longest request that such a sentence states, in squeezed characters: 900 with their blanks. */
const LONGEST = 760

/** What no request holds: it has then run on into what follows, or the sentence decides only a part. */
const NO_REQUEST =
  /medicallynecessary|TheClaimsAdministrator|guideline:|(?:partially|partly|inpart|conditionally|only|not)$/i

/**
 * The number printed before squeezed index `before`, and where it begins. In the squeezed text it may touch digits that
 * stand before it (`Case Number: CM13-0990003` / `1) MAXIMUS …`), from which only the blank between tells it.
 */
export function readPrinted(squeezed: Squeezed, before: number): { number: number; index: number } | null {
  const isDigit = (index: number) => /\d/.test(squeezed.text.charAt(index))
  const touches = (index: number) => offsetAt(squeezed, index + 1) - offsetAt(squeezed, index) === 1
  if (!/[).]/.test(squeezed.text.charAt(before - 1))) return null
  let index = before - 1
  while (isDigit(index - 1) && (index === before - 1 || touches(index - 1))) index--
  const digits = squeezed.text.slice(index, before - 1)
  return digits.length === 1 || digits.length === 2 ? { number: Number(digits), index } : null
}

/** Every such sentence from `from` to `to` (squeezed), in order; a start without an end before the next start is none. */
export function findDecisionSentences(squeezed: Squeezed, from: number, to: number): DecisionSentence[] {
  const starts = findLabels(squeezed, START, from, to)
  const ends = findLabels(squeezed, END, from, to)
  let at = 0
  return starts.flatMap((start, position): DecisionSentence[] => {
    const limit = starts[position + 1]?.index ?? to
    while (at < ends.length && (ends[at]?.index ?? 0) < start.end) at++
    const end = ends[at]
    if (!end || end.index >= limit || end.index - start.end > LONGEST || end.index === start.end) return []
    if (NO_REQUEST.test(squeezed.text.slice(start.end, end.index))) return []
    const words = squeezed.text.slice(end.index, end.end)
    const printed = readPrinted(squeezed, start.index)
    return [
      {
        printed: printed?.number ?? null,
        request: { start: offsetAt(squeezed, start.end), end: endAt(squeezed, end.index) },
        outcome: { value: /not/i.test(words) ? 'upheld' : 'overturned', span: end.span },
        index: printed?.index ?? start.index,
        end: end.end,
      },
    ]
  })
}
