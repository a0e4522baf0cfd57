import type { Corpus } from '../../../corpus/corpus.ts'
import { formatCount, formatNumberOf } from '../../../rates/format-rate.ts'
import { toScaleEnd } from '../../figures/ledger.ts'
import { browseHref } from '../../words/browse-href.ts'
import { pageHref } from '../../words/href.ts'
import { toRateCell } from '../../words/rate-cell.ts'
import { toOverallRate } from '../../words/whole-corpus.ts'
import { listEntries, listTreatments, toShared } from './shared-treatments.ts'
import { type TreatmentLevel, type TreatmentPlace, toEntryLinks } from './treatment-place.ts'

/** So many single treatments with decisions are named; the subcategory's page has all. */
const MOST_ENTRIES = 12

/** The index of treatments: categories by number of decisions, then by name; those without decisions as well. */
export function toTreatments(corpus: Corpus) {
  const { decisions, taxonomy } = corpus
  const { decisionsOf, rateOf } = toShared(corpus)
  const overall = toOverallRate(corpus).rate
  const places = new Map(listTreatments(corpus).map((place) => [place.id, place]))
  const max = toScaleEnd(
    taxonomy.categories.flatMap(({ id, subcategories }) => [
      rateOf('category', id).high,
      ...subcategories.map((kind) => rateOf('subcategory', kind.id).high),
    ]),
  )
  const cellOf = (level: TreatmentLevel, id: string) =>
    toRateCell(rateOf(level, id), browseHref(level, id), max, overall)
  const entriesOf = (subcategory: string) => {
    const entries = toEntryLinks(listEntries(corpus, subcategory), decisionsOf)
    const shown = entries.filter(({ count }) => count !== null).slice(0, MOST_ENTRIES)
    const left = entries.length - shown.length
    const href = `${pageHref('treatments', subcategory)}#entries`
    return {
      entries: shown,
      more:
        left > 0
          ? { href, label: shown.length > 0 ? `${formatCount(left)} more` : `${formatCount(left)} without a decision` }
          : null,
    }
  }
  const without = decisions.filter(({ category }) => category === null).length
  const held = taxonomy.categories.filter(({ id }) => decisionsOf('category', id).length > 0).length
  const found =
    decisions.length === 0
      ? 'No decision has been read yet.'
      : `These letters hold ${formatNumberOf(decisions.length - without, 'decision')} in ${held === taxonomy.categories.length ? 'all' : formatCount(held)} of them${without > 0 ? `, and ${formatCount(without)} that ${without === 1 ? 'is' : 'are'} not classified` : ''}; the largest stand first, and none is ranked by rate.`
  return {
    title: 'Treatments',
    lead: `What was disputed, in the ${formatCount(taxonomy.categories.length)} categories of the Division of Workers’ Compensation. ${found}`,
    categories: [...taxonomy.categories]
      .sort(
        (a, b) =>
          decisionsOf('category', b.id).length - decisionsOf('category', a.id).length ||
          a.title.localeCompare(b.title, 'en-US'),
      )
      .map(({ id, title, subcategories }) => ({
        id,
        title,
        href: (places.get(id) as TreatmentPlace).href,
        cell: cellOf('category', id),
        entries: entriesOf(id),
        // Its kinds, but for one that shares its page; that one's entries stand with the category.
        kinds: subcategories
          .filter((kind) => kind.id !== id)
          .map((kind) => ({
            title: kind.title,
            href: (places.get(kind.id) as TreatmentPlace).href,
            cell: cellOf('subcategory', kind.id),
            entries: entriesOf(kind.id),
          })),
      })),
    // Decisions that no entry of the taxonomy has the words for.
    unclassified: without > 0 ? { text: formatNumberOf(without, 'decision'), href: browseHref('category', '') } : null,
  }
}

/** An address that a treatment's page had before, which points on. */
export interface Moved {
  /** The id of before. */
  id: string
  title: string
  href: string
}

/** The addresses of before, in the order of the taxonomy; one that is a page's own today is that page. */
export function listMoved(corpus: Corpus): Moved[] {
  const places = new Map(listTreatments(corpus).map((place) => [place.id, place]))
  const moved = new Map<string, Moved>()
  for (const { id, formerly } of corpus.taxonomy.treatments) {
    const place = places.get(id)
    for (const before of formerly) {
      if (place && !places.has(before)) moved.set(before, { id: before, title: place.title, href: place.href })
    }
  }
  return [...moved.values()]
}
