import type { Corpus } from '../../../corpus/corpus.ts'
import { LEAST_FOR_RELIABLE } from '../../../rates/tier.ts'
import { type Figure, toFigures } from '../../figures/figure.ts'
import { toMarksFigure, toOutcomeFigure } from '../../figures/figure-outcome.ts'
import { MOST_DRAWN } from '../../figures/figure-rates.ts'
import { outcomeHref } from '../../words/browse-href.ts'
import { exploreHref } from '../../words/explore-href.ts'
import { oncePer } from '../../words/once-per.ts'
import { inSentence } from '../../words/say.ts'
import { toOverallRate } from '../../words/whole-corpus.ts'
import { entriesOf, toShared } from './shared-treatments.ts'
import { toKinFigures, toSiblingFigure } from './sibling-treatments.ts'
import type { TreatmentPlace } from './treatment-place.ts'
import { toSubjectTitle } from './treatment-words.ts'

/** What names a page's figures and its card: `treatment-acupuncture`, `drug-class-opioids`. */
export const toPageName = ({ level, id }: TreatmentPlace): string =>
  `${level === 'drug_class' ? 'drug-class' : 'treatment'}-${id}`

const figuresOf = oncePer((corpus: Corpus) => oncePer((place: TreatmentPlace) => drawFigures(corpus, place)))

/** The figures that one treatment page has of its own, drawn once; none without decisions. */
export const toTreatmentFigures = (corpus: Corpus, place: TreatmentPlace): Figure[] => figuresOf(corpus)(place)

/** A link to the page that a drawing stands on tells so. */
const markHere = (svg: string, href: string): string =>
  svg.replaceAll(`href="${href}"`, `href="${href}" aria-current="page"`)

/** A longer table of siblings stands whole on the page above alone: on that of each sibling it would grow by the square. */
const MOST_SIBLINGS = 2 * MOST_DRAWN

/** The figure of the page above with the rows of its table that are drawn, and this page's own. */
function cutTable(figure: Figure, here: TreatmentPlace, above: TreatmentPlace): Figure {
  const { table, data, id } = figure
  if (table.rows.length <= MOST_SIBLINGS) return figure
  const rows = table.rows.filter((_, at) => at < MOST_DRAWN || data.rows[at]?.[0] === here.id)
  const whole = { rows: table.rows.length, title: above.title, href: `${above.href}#${id}` }
  return { ...figure, table: { ...table, rows, whole } }
}

/** The figure in which a page stands beside its siblings, and the page above, which has it: drawn once for all of them. */
function findShared(corpus: Corpus, place: TreatmentPlace): { above: TreatmentPlace; figure: Figure } | null {
  const sibling = toSiblingFigure(place)
  const above = sibling && toShared(corpus).places.find(({ id }) => id === sibling.of)
  const figure = above && toTreatmentFigures(corpus, above).find(({ name }) => name === sibling.name)
  return figure ? { above, figure } : null
}

/** What a page shows: its own decisions first, then where it stands among its siblings, then what it consists of. */
export function toShownFigures(corpus: Corpus, place: TreatmentPlace): Figure[] {
  const [main, ...kinds] = toTreatmentFigures(corpus, place)
  if (!main) return []
  const shared = findShared(corpus, place)
  const siblings = shared ? [{ ...cutTable(shared.figure, place, shared.above), number: main.number + 1 }] : []
  return [main, ...siblings, ...kinds].map((figure) => ({
    ...figure,
    plots: figure.plots.map((plot) => ({
      ...plot,
      wide: markHere(plot.wide, place.href),
      narrow: markHere(plot.narrow, place.href),
    })),
  }))
}

function drawFigures(corpus: Corpus, place: TreatmentPlace): Figure[] {
  const shared = toShared(corpus)
  const { places, decisionsOf, rateOf } = shared
  const decisions = decisionsOf(place.level, place.id)
  if (decisions.length === 0) return []
  const rate = rateOf(place.level, place.id)
  const subject = inSentence(place.title)
  const subcategoriesOf = (category: string) =>
    corpus.taxonomy.categories.find(({ id }) => id === category)?.subcategories.map(({ id }) => id) ?? []
  const page = { id: toPageName(place), href: place.href, title: toSubjectTitle(place.title, rate) }
  const own =
    decisions.length < LEAST_FOR_RELIABLE
      ? toMarksFigure(decisions, subject, corpus.likeness)
      : toOutcomeFigure(rate, `Disputed requests for ${subject}, by outcome`, (outcome) =>
          outcomeHref(place.level, place.id, outcome, rate.decided),
        )
  const figures = toFigures(corpus, page, [
    own && { ...own, exploreHref: exploreHref([[place.level, place.id]], true) },
    ...toKinFigures(place, places, rateOf, toOverallRate(corpus), subcategoriesOf, entriesOf(shared, place)),
  ])
  // Between the first and the others the page shows the figure that it shares.
  const [main, ...kinds] = figures
  if (!main || !findShared(corpus, place)) return figures
  return [main, ...kinds.map((figure) => ({ ...figure, number: figure.number + 1 }))]
}
