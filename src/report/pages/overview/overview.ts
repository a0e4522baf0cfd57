import type { Corpus } from '../../../corpus/corpus.ts'
import { countLetterOutcomes } from '../../../rates/letter-outcomes.ts'
import { toStandard } from '../../../rates/standardise.ts'
import { toRate } from '../../../rates/to-rate.ts'
import { type Figure, toFigures } from '../../figures/figure.ts'
import { toBenchmarksFigure } from '../../figures/figure-benchmarks.ts'
import { sayClaimsHeadline, sayMostCited } from '../../figures/figure-headlines.ts'
import { toLettersFigure } from '../../figures/figure-letters.ts'
import { toOutcomeFigure } from '../../figures/figure-outcome.ts'
import { toRatesFigure } from '../../figures/figure-rates.ts'
import { toReasonsFigure } from '../../figures/figure-reasons.ts'
import { type LedgerLine, toLedger } from '../../figures/ledger.ts'
import { toGuidelineRows } from '../../words/guideline-rows.ts'
import { pageHref } from '../../words/href.ts'
import { toNames } from '../../words/names.ts'
import { toRateRows } from '../../words/rate-row.ts'
import { toReasonSide } from '../../words/reason-counts.ts'
import { sayReliableRows } from '../../words/say-reliable-rows.ts'
import { toKeySentences } from './key-sentences.ts'
import { type AboutCorpus, toAboutCorpus } from './overview-corpus.ts'
import { toOverviewTitle } from './overview-title.ts'

/** The overview: what the letters say as a whole. */
export interface Overview {
  title: string
  empty: boolean
  /** In the page's order: by outcome first. */
  figures: Partial<Record<'outcome' | 'category' | 'claims' | 'imr' | 'reasons' | 'letters' | 'benchmarks', Figure>>
  sentences: LedgerLine[]
  letterOutcomes: { upheld: number; overturned: number; mixed: number }
  about: AboutCorpus
}

/** The page `/` of a corpus. */
export function toOverview(corpus: Corpus): Overview {
  const { decisions, taxonomy, likeness } = corpus
  const names = toNames(taxonomy)
  const all = toRate(decisions, likeness)
  const overall = all.rate
  const categories = toRateRows(decisions, {
    dimension: 'category',
    likeness,
    names,
    hrefOf: (id) => pageHref('treatments', id),
    restLabel: 'Not classified by treatment',
  })
  const claims = toRateRows(decisions, { dimension: 'claims_family', names, restLabel: 'Citation not read', likeness })
  const imr = toGuidelineRows(decisions, 'reviewer', corpus)
  const upheld = toReasonSide(decisions, 'upheld', corpus)
  const overturned = toReasonSide(decisions, 'overturned', corpus)
  const standard = toStandard(decisions)
  const title = toOverviewTitle(all)
  const mix = 'The mix of treatments differs between these rows; the figures describe and do not explain.'
  const figures = toFigures(
    {
      id: 'overview',
      href: pageHref(),
      title,
      siteTitle: corpus.site.title,
      letters: corpus.cases.length,
      decisions: decisions.length,
    },
    [
      toOutcomeFigure(all),
      toRatesFigure({
        name: 'category',
        headline: sayReliableRows(categories.rows, overall, 'kind of treatment'),
        by: 'by treatment category',
        head: 'Treatment category',
        ...categories,
        overall,
        of: all,
        note: 'Rows are never ranked by rate.',
      }),
      toRatesFigure({
        name: 'claims',
        headline: sayClaimsHeadline(claims.rows),
        by: 'by the source that the claims administrator cited',
        head: 'Claims administrator cited',
        ...claims,
        overall,
        of: all,
        overlap: 'A denial can cite several',
        note: mix,
        standard,
      }),
      toRatesFigure({
        name: 'imr',
        headline: sayMostCited(imr.rows, 'Reviewers'),
        by: 'by the guideline that the reviewer cited',
        head: 'Reviewer cited',
        ...imr,
        // The guidelines' own page draws them all.
        most: 5,
        overall,
        of: all,
        overlap: 'A decision can cite several',
        note: mix,
        standard,
      }),
      toReasonsFigure(upheld, overturned),
      toLettersFigure(decisions, likeness),
      toBenchmarksFigure(all, corpus.benchmarks),
    ],
  )
  return {
    title,
    empty: decisions.length === 0,
    figures: Object.fromEntries(figures.map((figure) => [figure.name, figure])),
    sentences: toLedger(toKeySentences(decisions, categories.rows, corpus), figures, overall),
    letterOutcomes: countLetterOutcomes(decisions),
    about: toAboutCorpus(corpus),
  }
}
