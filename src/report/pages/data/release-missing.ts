import type { Corpus } from '../../../corpus/corpus.ts'
import { formatCount, formatNumberOf } from '../../../rates/format-rate.ts'
import { ledgerHref } from '../../words/withdrawn.ts'

/** That some of a release's letters are gone, while its frozen numbers stay as they were published. */
export const sayReleaseMissing = (letters: number, missing: number): string =>
  `Of the ${formatNumberOf(letters, 'letter')} of this release ${missing === 1 ? '1 was' : `${formatCount(missing)} were`} withdrawn since. The frozen rates count ${missing === 1 ? 'it' : 'them'} still.`

/** How many letters of a release were withdrawn since, with the ledger; null where none was. */
export function toReleaseMissing(
  { id, letters }: Pick<Corpus['releases'][number], 'id' | 'letters'>,
  withdrawn: Corpus['withdrawn'],
): { words: string; href: string } | null {
  const missing = withdrawn.filter(({ releases }) => releases.includes(id)).length
  return missing === 0 ? null : { words: sayReleaseMissing(letters, missing), href: ledgerHref() }
}
