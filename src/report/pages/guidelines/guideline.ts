import type { Corpus } from '../../../corpus/corpus.ts'
import { formatNumberOf, formatPart } from '../../../rates/format-rate.ts'
import type { Rate } from '../../../rates/rate.ts'
import { toRate } from '../../../rates/to-rate.ts'
import { type Figure, toFigures } from '../../figures/figure.ts'
import { toRatesFigure, UNRANKED } from '../../figures/figure-rates.ts'
import { toReasonsView } from '../../figures/quoted-reasons.ts'
import { browseHref } from '../../words/browse-href.ts'
import { toListView } from '../../words/case-rows.ts'
import { cellHref } from '../../words/cell-href.ts'
import { exploreByHref, exploreHref } from '../../words/explore-href.ts'
import { type Citing, toCiting } from '../../words/guideline-citing.ts'
import { pageHref } from '../../words/href.ts'
import { oncePer } from '../../words/once-per.ts'
import { type RateRow, toRateRows } from '../../words/rate-row.ts'
import { type Run, toRuns } from '../../words/runs.ts'
import { sayOverturned, sayShare } from '../../words/say.ts'
import { sayReliableRows } from '../../words/say-reliable-rows.ts'
import type { DecisionRow, ReadText } from '../../words/shapes.ts'
import { toOverallRate, toOwnStandard } from '../../words/whole-corpus.ts'
import { type GuidelinePlace, toGuidelineParts } from './guideline-parts.ts'

/** What was decided where each side cites a guideline, with intervals; that nobody cites it, where nobody does. */
export function toGuidelineLead(claims: Rate, reviewer: Rate): Run[] {
  if (claims.decided + reviewer.decided === 0) {
    return toRuns(`**No letter in this corpus cites it.** The page stays, so that its address does not change.`)
  }
  const say = (who: string, rate: Rate) =>
    rate.decided === 0
      ? `The ${who} never cites it.`
      : `Where the ${who} cites it, ${sayOverturned(rate, '**')}, ${sayShare(rate)}.`
  return toRuns(`${say('reviewer', reviewer)} ${say('claims administrator', claims)}`)
}

/** The counts of a guideline's page in one line. */
export function sayCitedHeadline(claims: Rate, reviewer: Rate): string {
  const say = (who: string, rate: Rate) =>
    rate.decided === 0 ? `${who}: never` : `${who}: ${formatPart(rate.overturned, rate.decided)} overturned`
  return `${say('Cited by the claims administrator', claims)}. ${say('By the reviewer', reviewer)}`
}

const citingOf = oncePer(toCiting)

/** The rows of the figure of who cites a guideline; rows overlap. */
function toCitedRows(citing: Citing, id: string, likeness: number): RateRow[] {
  const rows: [label: string, decisions: DecisionRow[], list: string][] = [
    ['By the claims administrator', citing('claims', id), browseHref('claims_guideline', id)],
    ['By the reviewer', citing('reviewer', id), browseHref('imr_guideline', id)],
    ['By both', citing('both', id), cellHref('guidelines', id, id)],
  ]
  return rows
    .filter(([, decisions]) => decisions.length > 0)
    .map(([label, decisions, countHref]) => ({
      id: label,
      label,
      rate: toRate(decisions, likeness),
      href: null,
      countHref,
    }))
}

/** The rates of one guideline's page: where each side cites it. */
export function toCitedRates(corpus: Corpus, { id }: GuidelinePlace): { claims: Rate; reviewer: Rate } {
  const { likeness } = corpus
  const citing = citingOf(corpus.decisions)
  return { claims: toRate(citing('claims', id), likeness), reviewer: toRate(citing('reviewer', id), likeness) }
}

export function toGuidelineFigures(corpus: Corpus, { id, title }: GuidelinePlace): Figure[] {
  const { likeness } = corpus
  const citing = citingOf(corpus.decisions)
  const overall = toOverallRate(corpus).rate
  const reviewer = citing('reviewer', id)
  const either = new Set([...citing('claims', id), ...reviewer])
  const treatments = toRateRows(corpus, 'category', {
    decisions: reviewer,
    hrefOf: (category) => pageHref('treatments', category),
    restLabel: 'Not classified by treatment',
    listOf: (category) => cellHref('category', category, id),
  })
  const page = { id: `guideline-${id}`, href: pageHref('guidelines', id), title }
  return toFigures(corpus, page, [
    toRatesFigure({
      name: 'cited',
      headline: sayCitedHeadline(toRate(citing('claims', id), likeness), toRate(reviewer, likeness)),
      by: `by who cites ${title}`,
      head: 'Cited',
      rows: toCitedRows(citing, id, likeness),
      overall,
      of: toRate([...either], likeness),
      overlap: 'Both sides can cite it in one decision',
      tiers: false,
      standard: toOwnStandard(corpus),
    }),
    toRatesFigure({
      name: 'treatments',
      headline: sayReliableRows(treatments.rows, overall, 'kind of treatment under it'),
      by: `by treatment category, where the reviewer cites ${title}`,
      head: 'Treatment category',
      ...treatments,
      exploreHref: exploreByHref('category', [['imr_guideline', id]]),
      overall,
      of: toRate(reviewer, likeness),
      notes: [UNRANKED],
    }),
  ])
}

/** The page of one guideline. `readText` gives the letters' own words for the quotations. */
export function toGuideline(corpus: Corpus, place: GuidelinePlace, readText: ReadText) {
  const { id, title } = place
  const citing = citingOf(corpus.decisions)
  const claims = citing('claims', id)
  const reviewer = citing('reviewer', id)
  return {
    title,
    lead: toGuidelineLead(toRate(claims, corpus.likeness), toRate(reviewer, corpus.likeness)),
    crumbs: [{ label: 'Guidelines', href: pageHref('guidelines') }, { label: title }],
    empty: claims.length + reviewer.length === 0,
    exploreHref: reviewer.length > 0 ? exploreHref([['imr_guideline', id]]) : null,
    figures: toGuidelineFigures(corpus, place),
    parts: toGuidelineParts(corpus, place),
    reasons: toReasonsView(corpus, reviewer, { chosen: [['imr_guideline', id]], readText }),
    // The decisions in which the reviewer cites it.
    list: toListView(reviewer, browseHref('imr_guideline', id)),
    // The decisions in which the claims administrator cites it.
    claims:
      claims.length > 0
        ? {
            href: browseHref('claims_guideline', id),
            label: `${formatNumberOf(claims.length, 'decision')} in which the claims administrator cites it`,
          }
        : null,
  }
}
