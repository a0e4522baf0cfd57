import type { Rate } from '../../../rates/rate.ts'
import type { FigureDraft } from '../../figures/figure.ts'
import { sayApart } from '../../figures/figure-headlines.ts'
import { toRatesFigure } from '../../figures/figure-rates.ts'
import { browseHref } from '../../words/browse-href.ts'
import { exploreByHref } from '../../words/explore-href.ts'
import { byCount, type RateRow } from '../../words/rate-row.ts'
import { inSentence } from '../../words/say.ts'
import type { RateOf } from './shared-treatments.ts'
import type { TreatmentLevel, TreatmentPlace } from './treatment-place.ts'

/** A row of a treatment figure: a kind at one level, linked to its page. */
function toKindRow(place: TreatmentPlace, level: TreatmentLevel, id: string, rateOf: RateOf): RateRow {
  const rate = rateOf(level, id)
  return {
    id,
    label: place.title,
    rate,
    href: place.href,
    countHref: rate.decided > 0 ? browseHref(level, id) : null,
  }
}

interface Kin {
  name: 'kinds' | 'entries'
  /** What all rows are kinds of, at which level. */
  whole: TreatmentPlace
  wholeLevel: TreatmentLevel
  kinds: TreatmentPlace[]
  level: TreatmentLevel
}

/** Kinds of one thing beside each other, the whole first; null where fewer than two kinds have decisions. */
function toKinFigure({ name, whole, wholeLevel, kinds, level }: Kin, rateOf: RateOf, overall: Rate) {
  const rows = kinds
    .map((place) => ({ place, row: toKindRow(place, level, place.id, rateOf) }))
    // A subcategory's general entry shares its page; beside the finer ones it is what was not said more finely.
    .map(({ place, row }) =>
      level === 'treatment' && place.id === whole.id ? { ...row, label: `${place.title}, general`, href: null } : row,
    )
    .filter(({ rate }) => rate.decided > 0)
    .sort(byCount)
  if (rows.length < 2) return null
  const subject = inSentence(whole.title)
  const all = {
    ...toKindRow(whole, wholeLevel, whole.id, rateOf),
    label: `All ${inSentence(whole.title)}`,
  }
  return toRatesFigure({
    name,
    headline: sayApart(rows, subject),
    by: `within ${subject}`,
    head: 'Treatment',
    rows: [all, ...rows],
    exploreHref: exploreByHref(level, [[wholeLevel, whole.id]]),
    overall: overall.rate,
    of: all.rate,
    tiers: false,
  })
}

/**
 * The figures of what a category, a subcategory or a class of drugs consists of (`drugs` are those of the class); a single
 * treatment consists of nothing finer.
 */
export function toKinFigures(
  here: TreatmentPlace,
  places: TreatmentPlace[],
  rateOf: RateOf,
  overall: Rate,
  subcategoriesOf: (category: string) => string[],
  drugs: TreatmentPlace[],
): (FigureDraft | null)[] {
  const { level, id } = here
  if (level === 'treatment') return []
  const figure = (name: Kin['name'], kinds: TreatmentPlace[], of: Kin['level']) =>
    toKinFigure({ name, whole: here, wholeLevel: level, kinds, level: of }, rateOf, overall)
  if (level === 'drug_class') return [figure('entries', drugs, 'treatment')]
  const entries = places.filter((place) => place.entry && place[level] === id)
  if (level === 'subcategory') return [figure('entries', entries, 'treatment')]
  const subcategories = subcategoriesOf(id).flatMap((one) => places.find((place) => place.id === one) ?? [])
  return [
    subcategories.length > 1 ? figure('kinds', subcategories, 'subcategory') : null,
    subcategories.some((one) => one.id === id) ? figure('entries', entries, 'treatment') : null,
  ]
}

/** The figure in which a page stands beside its siblings: which page has it, and its name there. Null for a category. */
export function toSiblingFigure({
  level,
  category,
  subcategory,
}: TreatmentPlace): { of: string; name: Kin['name'] } | null {
  if (level === 'category' || level === 'drug_class') return null
  if (level === 'subcategory') return { of: category, name: 'kinds' }
  return subcategory === null ? null : { of: subcategory, name: 'entries' }
}
