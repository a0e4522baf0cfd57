import { sayPart } from '../../../cite/citation.ts'
import type { Corpus } from '../../../corpus/corpus.ts'
import { formatInterval, formatPart } from '../../../rates/format-rate.ts'
import { groupByValue } from '../../../rates/group-rates.ts'
import { formatTiered } from '../../../rates/say-tier.ts'
import type { ReasonsView } from '../../figures/quoted-reasons.ts'
import { browseHref } from '../../words/browse-href.ts'
import { pageHref } from '../../words/href.ts'
import { nameOf, toNames } from '../../words/names.ts'
import { type ReasonSide, toReasonSide } from '../../words/reason-counts.ts'
import { atStart, sayOverturned, sayShare } from '../../words/say.ts'
import type { DecisionRow, ReadText } from '../../words/shapes.ts'
import { listTreatments, toTreatmentRate } from './shared-treatments.ts'
import { toTreatmentCore } from './treatment.ts'
import { toTreatmentFigures } from './treatment-figures.ts'
import type { TreatmentPlace } from './treatment-place.ts'

/** What fits two printed pages. */
const MOST = { guidelines: 6, reasons: 5, quotes: 3, sections: 6, similar: 6 }

/** The address of a treatment's brief; null for a class of drugs, which has none. */
export const briefHref = ({ level, id }: TreatmentPlace): string | null =>
  level === 'drug_class' ? null : pageHref('treatments', id, 'brief')

/** The treatments that have a brief: those with decisions. */
export const listBriefs = (corpus: Corpus): TreatmentPlace[] =>
  listTreatments(corpus).filter((place) => toTreatmentRate(corpus, place).decided > 0)

/** A quotation with its pinpoint: the paragraph stands in the anchor of its words, `#t14a`. */
function toQuotes(reasons: ReasonsView | null, side: ReasonSide['side']) {
  const voices = reasons?.sides.find((one) => one.side === side)?.voices ?? []
  const quotes = voices.flatMap(({ quote }) => quote ?? [])
  // One sentence can give several reasons: it is quoted once.
  return quotes
    .filter(({ words }, place) => quotes.findIndex((one) => one.words === words) === place)
    .slice(0, MOST.quotes)
    .map(({ words, href, from, decision }) => {
      const paragraph = /#t(\d+)/.exec(href)?.[1]
      // `CM16-0228949, decision 2, paragraph 14`.
      return { words, href, from: `${from}, ${sayPart({ decision, paragraph: Number(paragraph) || undefined })}` }
    })
}

/** A reason of one side: in how many of the side's decisions, as a share, and how well it is read. */
function toReasonLine({ id, label, share, reading }: ReasonSide['reasons'][number]) {
  const { low, high } = share
  const limits = share.share === null || low === null || high === null ? null : { low, high }
  return {
    label,
    href: pageHref('reasons', id),
    given: formatPart(share.count, share.of),
    share:
      limits && share.share !== null
        ? `${formatTiered(share.share, share)} (${formatInterval(limits)})`
        : 'counts only',
    ...reading,
  }
}

/** The sections that reviewers cite in these decisions, the most cited first. */
function toSections(corpus: Corpus, decisions: DecisionRow[]) {
  const names = toNames(corpus.taxonomy)
  return groupByValue(decisions, ({ imrCited }) => imrCited.sections)
    .filter(([section]) => section !== '')
    .sort(([a, one], [b, other]) => other.length - one.length || a.localeCompare(b, 'en-US', { numeric: true }))
    .slice(0, MOST.sections)
    .map(([section, rows]) => {
      const href = browseHref('imr_section', section)
      return {
        label: nameOf(names, 'imr_section', section).title,
        href,
        count: formatPart(rows.filter(({ outcome }) => outcome === 'overturned').length, rows.length),
        countHref: href,
      }
    })
}

const parentOf = ({ level, category, subcategory }: TreatmentPlace): string =>
  level === 'treatment' ? (subcategory ?? category) : level === 'subcategory' ? category : ''

/** Treatments of the same kind that have decisions too, those with the most first. */
function toSimilar(corpus: Corpus, place: TreatmentPlace) {
  return listTreatments(corpus)
    .filter((other) => other.level === place.level && parentOf(other) === parentOf(place) && other.id !== place.id)
    .map((other) => ({ other, rate: toTreatmentRate(corpus, other) }))
    .filter(({ rate }) => rate.decided > 0)
    .sort((a, b) => b.rate.decided - a.rate.decided || a.other.title.localeCompare(b.other.title, 'en-US'))
    .slice(0, MOST.similar)
    .map(({ other, rate }) => ({
      label: other.title,
      href: other.href,
      count: formatPart(rate.overturned, rate.decided),
      countHref: browseHref(other.level, other.id),
    }))
}

/** The brief of a treatment with decisions. `readText` gives the letters' own words for the quotations. */
export function toBrief(corpus: Corpus, place: TreatmentPlace, readText: ReadText) {
  const { decisions, rate, lead, crumbs, guidelines, reasons } = toTreatmentCore(corpus, place, readText)
  const toSide = (side: ReasonSide['side'], means: string) => ({
    side,
    means,
    reasons: toReasonSide(decisions, side, corpus).reasons.slice(0, MOST.reasons).map(toReasonLine),
    quotes: toQuotes(reasons, side),
  })
  return {
    title: `${place.title}, in brief`,
    lead,
    // Its decisions, drawn.
    figure: toTreatmentFigures(corpus, place)[0] ?? null,
    // The whole count and its rate with interval, or that there are too few for one.
    rate: `${atStart(sayOverturned(rate))}: ${sayShare(rate)}.`,
    crumbs: [...crumbs.slice(0, -1), { label: place.title, href: place.href }, { label: 'Brief' }],
    guidelines: guidelines.slice(0, MOST.guidelines),
    sides: [toSide('overturned', 'treatment allowed'), toSide('upheld', 'treatment refused')],
    // In how many decisions a reason was read; null where in none.
    coverage: reasons?.coverage ?? null,
    sections: toSections(corpus, decisions),
    similar: toSimilar(corpus, place),
  }
}
