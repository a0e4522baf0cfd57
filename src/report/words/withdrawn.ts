import type { Corpus } from '../../corpus/corpus.ts'
import { formatNumberOf } from '../../rates/format-rate.ts'
import { pageHref } from './href.ts'

type Ground = Corpus['withdrawn'][number]['ground']

/** A ground as it stands in a table, and as the reason of a sentence. */
export const GROUNDS: Record<Ground, { name: string; because: string }> = {
  correction: { name: 'Correction', because: 'those who issued the letter corrected or replaced it' },
  privacy: { name: 'Privacy', because: 'it held something that tells who a person is' },
  'court-order': { name: 'Court order', because: 'a court ordered it' },
  other: { name: 'Other', because: 'its publisher had another ground' },
}

/** Where the public ledger of withdrawn letters stands. */
export const ledgerHref = (): string => `${pageHref('about')}#withdrawn`

/** How many letters are missing from the numbers, in a sentence; null where none is. */
export function sayMissing({ withdrawn }: Pick<Corpus, 'withdrawn'>): string | null {
  const count = withdrawn.length
  if (count === 0) return null
  return `${formatNumberOf(count, 'letter')} ${count === 1 ? 'was' : 'were'} withdrawn and ${count === 1 ? 'stands' : 'stand'} in no number and no file.`
}
