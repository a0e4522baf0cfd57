import { fits, type QuotedRun } from './quotation.ts'
import type { Word } from './words.ts'

/** Where a quotation stands: the places of its first word and behind its last. */
export interface Found {
  start: number
  end: number
}

const standsAt = ({ words }: QuotedRun, letter: readonly Word[], at: number): boolean =>
  words.every((word, place) => fits(word, letter[at + place]))

/** Where the runs from `next` on stand, the first of them at most so many words behind `from` as it may have left out. */
function findRest(runs: readonly QuotedRun[], next: number, letter: readonly Word[], from: number): number | null {
  const run = runs[next]
  if (!run) return from
  const last = Math.min(letter.length - run.words.length, from + run.leftOut)
  for (let at = from; at <= last; at++) {
    if (!standsAt(run, letter, at)) continue
    const end = findRest(runs, next + 1, letter, at + run.words.length)
    if (end !== null) return end
    // Behind an ellipsis the first place leaves the most room: where the rest is not behind it, it is behind none.
    if (runs[next + 1]?.leftOut === Number.POSITIVE_INFINITY) return null
  }
  return null
}

/** Where a quotation stands word for word in a letter, its parts as near to each other as anywhere; null where it does not. */
export function findExact(runs: readonly QuotedRun[], letter: readonly Word[]): Found | null {
  const [first] = runs
  if (!first) return null
  let found: Found | null = null
  for (let start = 0; start <= letter.length - first.words.length; start++) {
    if (!standsAt(first, letter, start)) continue
    const end = findRest(runs, 1, letter, start + first.words.length)
    if (end !== null && (!found || end - start < found.end - found.start)) found = { start, end }
  }
  return found
}
