import type { Card } from '../../cards/card-rules.ts'
import type { Corpus } from '../../corpus/corpus.ts'
import { dimensionOf } from '../../dimensions/dimensions.ts'
import { sayRate } from '../../rates/say-rate.ts'
import { toCitedRates } from '../pages/guidelines/guideline.ts'
import { toOverviewTitle } from '../pages/overview/overview.ts'
import { listDrugClasses, listTreatments, toTreatmentRate } from '../pages/treatments/shared-treatments.ts'
import { toPageName } from '../pages/treatments/treatment-figures.ts'
import { fileHref } from '../words/href.ts'
import { oncePer } from '../words/once-per.ts'
import { toOverallRate } from '../words/whole-corpus.ts'
import type { CardLink } from './page-head.ts'

/**
 * The cards of the site by the name of their file: the overview's, and one for each treatment's and guideline's page
 * that has decisions. A guideline's card is of the decisions in which the reviewer cites it; where none does, of those
 * in which the claims administrator does. Made once for each corpus; the overview's alone where the publisher does
 * without.
 */
export const toCards = oncePer((corpus: Corpus): Map<string, Card> => {
  const siteTitle = corpus.site.title
  const all = toOverallRate(corpus)
  const cards = new Map<string, Card>([['overview', { siteTitle, kind: null, title: toOverviewTitle(all), rate: all }]])
  if (corpus.site.leaveOut.includes('cards')) return cards
  for (const place of [...listTreatments(corpus), ...listDrugClasses(corpus)]) {
    const rate = toTreatmentRate(corpus, place)
    if (rate.decided > 0) {
      cards.set(toPageName(place), { siteTitle, kind: dimensionOf(place.level).label, title: place.title, rate })
    }
  }
  for (const place of corpus.taxonomy.guidelines) {
    const { claims, reviewer } = toCitedRates(corpus, place)
    const [rate, kind] =
      reviewer.decided > 0 ? [reviewer, 'Cited by the reviewer'] : [claims, 'Cited by the claims administrator']
    if (rate.decided > 0) cards.set(`guideline-${place.id}`, { siteTitle, kind, title: place.title, rate })
  }
  return cards
})

/** The picture that stands for a page where it is shared; null where it has none of its own. */
export function toCardLink(corpus: Corpus, name: string): CardLink | null {
  const card = toCards(corpus).get(name)
  if (!card) return null
  const { title, rate } = card
  return { href: fileHref(`cards/${name}.png`), alt: rate.decided === 0 ? title : `${title}: ${sayRate(rate)}.` }
}
