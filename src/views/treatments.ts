import type { Corpus } from '../corpus/corpus.ts'
import { formatCount, formatNumberOf } from '../rates/format-rate.ts'
import { toRate } from '../rates/to-rate.ts'
import { browseHref } from './browse-href.ts'
import { toScaleEnd } from './ledger.ts'
import { type RateCell, toRateCell } from './rate-cell.ts'
import { listTreatments } from './treatment.ts'
import { type TreatmentLevel, type TreatmentPlace, toDecisionsOf } from './treatment-place.ts'

/** A subcategory with its rate and its entries. */
export interface KindLine {
  title: string
  href: string
  cell: RateCell
  entries: EntryLink[]
}

/** A single treatment, and how many decisions it has. */
export interface EntryLink {
  title: string
  href: string
  count: string | null
}

export interface CategoryLine {
  id: string
  title: string
  href: string
  cell: RateCell
  /** Its kinds, but for one that shares its page; that one's entries stand with the category. */
  kinds: KindLine[]
  entries: EntryLink[]
}

export interface TreatmentsView {
  title: string
  lead: string
  categories: CategoryLine[]
  /** Decisions that no entry of the taxonomy has the words for. */
  unclassified: { text: string; href: string } | null
}

/** The index of treatments: categories by number of decisions, then by name; those without decisions as well. */
export function toTreatments(corpus: Corpus): TreatmentsView {
  const { decisions, taxonomy } = corpus
  const decisionsOf = toDecisionsOf(decisions)
  const overall = toRate(decisions).rate
  const places = new Map(listTreatments(corpus).map((place) => [place.id, place]))
  const rateOf = (level: TreatmentLevel, id: string) => toRate(decisionsOf(level, id))
  const max = toScaleEnd(
    taxonomy.categories.flatMap(({ id, subcategories }) => [
      rateOf('category', id).high,
      ...subcategories.map((kind) => rateOf('subcategory', kind.id).high),
    ]),
  )
  const cellOf = (level: TreatmentLevel, id: string) =>
    toRateCell(rateOf(level, id), browseHref(level, id), max, overall)
  const entriesOf = (subcategory: string) =>
    taxonomy.treatments
      .filter((entry) => entry.subcategory === subcategory && entry.id !== subcategory)
      .map(({ id, short }) => ({ id, short, count: decisionsOf('treatment', id).length }))
      .sort((a, b) => b.count - a.count || a.short.localeCompare(b.short, 'en-US'))
      .map(({ id, short, count }) => ({
        title: short,
        href: (places.get(id) as TreatmentPlace).href,
        count: count > 0 ? formatCount(count) : null,
      }))
  const without = decisions.filter(({ category }) => category === null).length
  const held = taxonomy.categories.filter(({ id }) => decisionsOf('category', id).length > 0).length
  return {
    title: 'Treatments',
    lead: `What was disputed, in the ${formatCount(taxonomy.categories.length)} categories of the Division of Workers’ Compensation. These letters hold ${formatNumberOf(decisions.length, 'decision')} in ${formatCount(held)} of them; the largest stand first, and none is ranked by rate.`,
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
        kinds: subcategories
          .filter((kind) => kind.id !== id)
          .map((kind) => ({
            title: kind.title,
            href: (places.get(kind.id) as TreatmentPlace).href,
            cell: cellOf('subcategory', kind.id),
            entries: entriesOf(kind.id),
          })),
      })),
    unclassified: without > 0 ? { text: formatNumberOf(without, 'decision'), href: browseHref('category', '') } : null,
  }
}
