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
const START =
  /(?:(\d{1,2})[).])?(?:MAXIMUSFederalServices,?(?:Inc\.?,?)?hasdeterminedthat?therequestfor|Therequestfor):?/gi
const END = /,?(?:is|are|was|were)(not)?medicallynecessary(?:andappropriate)?\.?/gi

/** The longest request that such a sentence states, in squeezed characters. */
const LONGEST = 1200

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
    const words = squeezed.text.slice(end.index, end.end)
    const printed = /^\d+/.exec(squeezed.text.slice(start.index, start.end))?.[0]
    return [
      {
        printed: printed ? Number(printed) : null,
        request: { start: offsetAt(squeezed, start.end), end: endAt(squeezed, end.index) },
        outcome: { value: /not/i.test(words) ? 'upheld' : 'overturned', span: end.span },
        index: start.index,
        end: end.end,
      },
    ]
  })
}
