import type { Rate } from '../../../rates/rate.ts'
import type { FigureDraft } from '../../figures/figure.ts'
import { sayApart } from '../../figures/figure-headlines.ts'
import { toRatesFigure } from '../../figures/figure-rates.ts'
import { browseHref } from '../../words/browse-href.ts'
import { byCount, type RateRow } from '../../words/rate-row.ts'
import { inSentence } from '../../words/say.ts'
import type { TreatmentLevel, TreatmentPlace } from './treatment-place.ts'

/** The rate of all decisions on one category, subcategory or entry. */
type RateOf = (level: TreatmentLevel, id: string) => Rate

/** A row of a treatment figure: a kind at one level, linked to its page unless the reader is there. */
function toKindRow(place: TreatmentPlace, level: TreatmentLevel, id: string, rateOf: RateOf, here: string): RateRow {
  const rate = rateOf(level, id)
  const self = id === here
  return {
    id,
    label: place.title,
    rate,
    href: self ? null : place.href,
    countHref: rate.decided > 0 ? browseHref(level, id) : null,
    self,
  }
}

interface Kin {
  name: string
  /** What all rows are kinds of, at which level. */
  whole: TreatmentPlace
  wholeLevel: TreatmentLevel
  kinds: TreatmentPlace[]
  level: TreatmentLevel
}

/** Kinds of one thing beside each other, the whole first; null where fewer than two kinds have decisions. */
function toKinFigure({ name, whole, wholeLevel, kinds, level }: Kin, here: string, rateOf: RateOf, overall: Rate) {
  const rows = kinds
    .map((place) => ({ place, row: toKindRow(place, level, place.id, rateOf, here) }))
    // A subcategory's general entry shares its page; beside the finer ones it is what was not said more finely.
    .map(({ place, row }) =>
      level === 'treatment' && place.id === whole.id
        ? { ...row, label: `${place.title}, general`, self: false, href: null }
        : row,
    )
    .filter(({ rate }) => rate.decided > 0)
    .sort(byCount)
  if (rows.length < 2) return null
  const subject = inSentence(whole.title)
  const all = {
    ...toKindRow(whole, wholeLevel, whole.id, rateOf, here),
    label: `All ${inSentence(whole.title)}`,
    self: false,
  }
  return toRatesFigure({
    name,
    headline: sayApart(rows, subject),
    by: `within ${subject}`,
    head: 'Treatment',
    rows: [all, ...rows],
    overall: overall.rate,
    of: all.rate,
    tiers: false,
  })
}

/** The figures of what a treatment consists of, and of what it stands beside. */
export function toKinFigures(
  here: TreatmentPlace,
  places: TreatmentPlace[],
  rateOf: RateOf,
  overall: Rate,
  subcategoriesOf: (category: string) => string[],
): (FigureDraft | null)[] {
  const placeOf = new Map(places.map((place) => [place.id, place]))
  const category = placeOf.get(here.category)
  const subcategory = here.subcategory === null ? null : placeOf.get(here.subcategory)
  const subcategories = subcategoriesOf(here.category).flatMap((id) => placeOf.get(id) ?? [])
  const within = (id: string) => places.filter((place) => place.entry && place.subcategory === id)
  const figure = (kin: Kin) => toKinFigure(kin, here.id, rateOf, overall)
  const siblings =
    category && subcategories.length > 1
      ? figure({ name: 'kinds', whole: category, wholeLevel: 'category', kinds: subcategories, level: 'subcategory' })
      : null
  if (here.level === 'category') {
    const shared = subcategories.some(({ id }) => id === here.id)
    const entries = places.filter((place) => place.entry && place.category === here.id)
    return [
      siblings,
      shared
        ? figure({ name: 'entries', whole: here, wholeLevel: 'category', kinds: entries, level: 'treatment' })
        : null,
    ]
  }
  if (!subcategory) return [siblings]
  const entries = figure({
    name: 'entries',
    whole: subcategory,
    wholeLevel: 'subcategory',
    kinds: within(subcategory.id),
    level: 'treatment',
  })
  return here.level === 'subcategory' ? [siblings, entries] : [entries]
}
