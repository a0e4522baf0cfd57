import type { Corpus } from '../../../corpus/corpus.ts'
import { formatCount, formatNumberOf } from '../../../rates/format-rate.ts'
import { ledgerHref } from '../../words/withdrawn.ts'

type Release = Corpus['releases'][number]

/**
 * That some of a release's letters are gone, while its frozen numbers stay as they were published. Without frozen ids
 * only those are known that its pages led to.
 */
export const sayReleaseMissing = ({ letters, ids }: Pick<Release, 'letters' | 'ids'>, missing: number): string =>
  `Of the ${formatNumberOf(letters, 'letter')} of this release ${ids ? '' : 'at least '}${missing === 1 ? '1 was' : `${formatCount(missing)} were`} withdrawn since. The frozen rates count ${missing === 1 ? 'it' : 'them'} still.`

/** How many letters of a release were withdrawn since, with the ledger; null where none was. */
export function toReleaseMissing(
  release: Pick<Release, 'id' | 'letters' | 'ids'>,
  withdrawn: Corpus['withdrawn'],
): { words: string; href: string } | null {
  const missing = withdrawn.filter(({ releases }) => releases.includes(release.id)).length
  return missing === 0 ? null : { words: sayReleaseMissing(release, missing), href: ledgerHref() }
}
