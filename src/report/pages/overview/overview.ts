import type { Corpus } from '../../../corpus/corpus.ts'
import { formatCount, formatPercent } from '../../../rates/format-rate.ts'
import { countLetterOutcomes } from '../../../rates/letter-outcomes.ts'
import type { Rate } from '../../../rates/rate.ts'
import { type Figure, toFigures } from '../../figures/figure.ts'
import { toBenchmarksFigure } from '../../figures/figure-benchmarks.ts'
import { sayClaimsHeadline, sayMostCited } from '../../figures/figure-headlines.ts'
import { toLettersFigure } from '../../figures/figure-letters.ts'
import { toOutcomeFigure } from '../../figures/figure-outcome.ts'
import { DESCRIBES, toRatesFigure, UNRANKED } from '../../figures/figure-rates.ts'
import { toReasonsFigure } from '../../figures/figure-reasons.ts'
import { type LedgerLine, toLedger } from '../../figures/ledger.ts'
import { toGuidelineRows } from '../../words/guideline-citing.ts'
import { pageHref } from '../../words/href.ts'
import { toRateRows } from '../../words/rate-row.ts'
import { toReasonSide } from '../../words/reason-counts.ts'
import { inSentence, sayNumber, sayOverturned } from '../../words/say.ts'
import { sayReliableRows } from '../../words/say-reliable-rows.ts'
import { toOverallRate, toOwnStandard } from '../../words/whole-corpus.ts'
import { type BesideState, toBesideState } from './beside-state.ts'
import { toKeySentences } from './key-sentences.ts'
import { type AboutCorpus, toAboutCorpus } from './overview-corpus.ts'

/** How far a share may lie from one in k to be said so. */
const NEAR = 0.005

/** A reliable share as a headline says it: `one denial in ten was overturned`, else in whole percent. */
function sayReliableShare(share: number): string {
  const k = Math.round(1 / share)
  if (k >= 2 && k <= 20 && Math.abs(share - 1 / k) <= NEAR)
    return `one denial in ${inSentence(sayNumber(k))} was overturned`
  return `${formatPercent(share, share < 0.1 ? 1 : 0)} of denials were overturned`
}

/**
 * The overview's title. One denial in so many only where the rate is reliable; counts where it is not; a plain word where
 * there is none, and where all went one way.
 */
export function toOverviewTitle(all: Rate): string {
  if (all.decided === 0) return 'No decision has been read yet'
  if (all.decided === 1) return `In the one letter read so far, ${sayOverturned(all)}`
  const where = all.letters === 1 ? 'In this letter' : 'In these letters'
  const oneWay = all.overturned === 0 || all.overturned === all.decided
  if (all.tier !== 'reliable' || all.rate === null || oneWay) return `${where}, ${sayOverturned(all)}`
  return `${where}, ${sayReliableShare(all.rate)}`
}

/** The overview: what the letters say as a whole. */
interface Overview {
  title: string
  empty: boolean
  /** In the page's order: by outcome first. */
  figures: Partial<Record<'outcome' | 'category' | 'claims' | 'imr' | 'reasons' | 'letters' | 'benchmarks', Figure>>
  sentences: LedgerLine[]
  /** How many letters have all their denials upheld, all overturned, or some of both. */
  letterOutcomes: { upheld: string; overturned: string; mixed: string }
  about: AboutCorpus
  beside: BesideState | null
}

/** The page `/` of a corpus. */
export function toOverview(corpus: Corpus): Overview {
  const { decisions, likeness } = corpus
  const all = toOverallRate(corpus)
  const overall = all.rate
  const categories = toRateRows(corpus, 'category', {
    hrefOf: (id) => pageHref('treatments', id),
    restLabel: 'Not classified by treatment',
  })
  const claims = toRateRows(corpus, 'claims_family', { restLabel: 'Citation not read' })
  const imr = toGuidelineRows(corpus)
  const upheld = toReasonSide(decisions, 'upheld', corpus)
  const overturned = toReasonSide(decisions, 'overturned', corpus)
  const standard = toOwnStandard(corpus)
  const title = toOverviewTitle(all)
  const figures = toFigures(corpus, { id: 'overview', href: pageHref(), title }, [
    toOutcomeFigure(all),
    toRatesFigure({
      name: 'category',
      headline: sayReliableRows(categories.rows, overall, 'kind of treatment'),
      by: 'by treatment category',
      head: 'Treatment category',
      ...categories,
      overall,
      of: all,
      notes: [UNRANKED],
      shrunken: true,
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
      notes: [DESCRIBES],
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
      notes: [DESCRIBES],
      standard,
    }),
    toReasonsFigure(upheld, overturned),
    toLettersFigure(decisions, likeness),
    toBenchmarksFigure(all, corpus.benchmarks),
  ])
  const outcomes = countLetterOutcomes(decisions)
  return {
    title,
    empty: decisions.length === 0,
    figures: Object.fromEntries(figures.map((figure) => [figure.name, figure])),
    sentences: toLedger(toKeySentences(decisions, categories.rows, corpus), figures, overall),
    letterOutcomes: {
      upheld: formatCount(outcomes.upheld),
      overturned: formatCount(outcomes.overturned),
      mixed: formatCount(outcomes.mixed),
    },
    about: toAboutCorpus(corpus),
    beside: toBesideState(corpus, all),
  }
}
