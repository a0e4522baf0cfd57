import type { Corpus } from '../../../corpus/corpus.ts'
import { toNames } from '../../words/names.ts'
import { type ChangeTable, isChanged, toChangeTable } from './change-table.ts'
import { toFrozen } from './compare-rates.ts'
import { toOneWayRows } from './data-rows.ts'

/**
 * What changed in the numbers since the newest release, of each kind of change the `most` largest groups; null where
 * there is no release.
 */
export function toChangesSince(corpus: Corpus, most: number): ChangeTable | null {
  const [last] = corpus.releases
  if (!last) return null
  const present = { letters: corpus.cases.length, rates: toFrozen(toOneWayRows(corpus)) }
  return toChangeTable(last, present, toNames(corpus.taxonomy), most)
}

/** Whether the present corpus, with that digest, has the letters and the numbers of the newest release. */
export function isLastRelease(corpus: Corpus, digest: string): boolean {
  const changes = toChangesSince(corpus, 0)
  return changes !== null && corpus.releases[0]?.corpus === digest && !isChanged(changes)
}
