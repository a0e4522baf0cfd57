import type { Corpus } from '../../../corpus/corpus.ts'
import { formatNumberOf } from '../../../rates/format-rate.ts'
import { pageHref } from '../../words/href.ts'
import { atStart, sayDate, sayList } from '../../words/say.ts'
import { GROUNDS, sayMissing } from '../../words/withdrawn.ts'

/** `1 by court order`, `2 for privacy`. */
const BY: Record<keyof typeof GROUNDS, string> = {
  correction: 'after a correction',
  privacy: 'for privacy',
  'court-order': 'by court order',
  other: 'on another ground',
}

export function toWithdrawnLedger(corpus: Pick<Corpus, 'withdrawn'>) {
  const { withdrawn } = corpus
  const missing = sayMissing(corpus)
  const byGround = (Object.keys(BY) as (keyof typeof BY)[]).flatMap((ground) => {
    const count = withdrawn.filter((one) => one.ground === ground).length
    return count > 0 ? [`${formatNumberOf(count, 'letter')} ${BY[ground]}`] : []
  })
  return {
    count: missing === null ? 'No letter has been withdrawn.' : `${missing} ${atStart(sayList(byGround))}.`,
    // Newest first.
    letters: withdrawn
      .toSorted((a, b) => (a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? 1 : -1))
      .map(({ id, date, ground, note }) => ({
        id,
        href: pageHref('cases', id),
        date: sayDate(date),
        ground: GROUNDS[ground].name,
        note,
      })),
  }
}
