import type { CaseRecord, Corpus } from '../../corpus/corpus.ts'
import { decisionHref } from './decision-href.ts'
import { pageHref } from './href.ts'
import { toKey } from './letter/decision-readings.ts'
import { toLitLetter } from './letter/lit-letter.ts'

const known = new WeakMap<CaseRecord, ReadonlyMap<string, string>>()

/** The anchors of one letter's reasons; laid out once for each letter that is quoted. */
function anchorsOf(corpus: Corpus, record: CaseRecord, text: string): ReadonlyMap<string, string> {
  const before = known.get(record)
  if (before) return before
  const anchors = new Map(
    [...toLitLetter(corpus, record.letter, text).view.anchors].filter(([key]) => key.includes('/reason/')),
  )
  known.set(record, anchors)
  return anchors
}

/**
 * The place in its letter where a decision gives a reason: `/cases/cm16-0228949/#t-18-a`, the lit words themselves;
 * the decision's beginning where they are not lit.
 */
export function reasonHref(corpus: Corpus, record: CaseRecord, text: string, number: number, reason: string): string {
  const anchor = anchorsOf(corpus, record, text).get(toKey({ number }, `reason/${reason}`))
  return anchor ? pageHref('cases', record.id) + anchor : decisionHref(record.id, number)
}
