import type { Corpus } from '../../../corpus/corpus.ts'
import { formatCount, formatPart } from '../../../rates/format-rate.ts'
import type { Rate } from '../../../rates/rate.ts'
import { toRate } from '../../../rates/to-rate.ts'
import { toFigures } from '../../figures/figure.ts'
import { toDifferencesFigure } from '../../figures/figure-differences.ts'
import { DESCRIBES, toRatesFigure } from '../../figures/figure-rates.ts'
import { toTimeFigure } from '../../figures/figure-time.ts'
import { toScaleEnd } from '../../figures/ledger.ts'
import { browseHref } from '../../words/browse-href.ts'
import { cellHref } from '../../words/cell-href.ts'
import { toCiting } from '../../words/guideline-citing.ts'
import { pageHref } from '../../words/href.ts'
import { nameOf, toNames } from '../../words/names.ts'
import { toRateCell } from '../../words/rate-cell.ts'
import { type RateRow, toRateRows } from '../../words/rate-row.ts'
import { inSentence } from '../../words/say.ts'
import type { Agreement } from '../../words/say-reliable-rows.ts'
import { toOverallRate, toOwnStandard } from '../../words/whole-corpus.ts'

/** The MTUS first: California law puts it first. */
const FAMILIES = ['mtus', 'odg', 'acoem-non-mtus', 'other-non-mtus'] as const

/** What followed where both sides cited different guidelines, and where they cited the same. */
function sayAgreementHeadline(rows: RateRow[]): string {
  const part = (rate: Rate) => `${formatPart(rate.overturned, rate.decided)} overturned`
  const rateOf = (agreement: Agreement) => rows.find(({ id }) => id === agreement)?.rate
  const different = rateOf('different')
  const same = rateOf('same')
  if (different && same) return `Different guidelines: ${part(different)}. The same: ${part(same)}`
  if (different) return `Different guidelines: ${part(different)}`
  return same ? `The same guidelines: ${part(same)}` : 'No decision has guidelines from both sides'
}

/** Whether claims administrator and reviewer cited the same guidelines; null without decisions. */
function toAgreementFigure(corpus: Corpus) {
  const { rows, rest } = toRateRows(corpus, 'agreement')
  const all = toOverallRate(corpus)
  return toRatesFigure({
    name: 'agreement',
    headline: sayAgreementHeadline(rows),
    by: 'by whether claims administrator and reviewer cited the same guidelines',
    head: 'Guidelines cited',
    rows,
    rest,
    overall: all.rate,
    of: all,
    tiers: false,
    standard: toOwnStandard(corpus),
    notes: [DESCRIBES],
  })
}

/** Decisions under different guidelines against those under the same. */
function toAgreementDifference({ decisions, taxonomy, likeness }: Corpus) {
  const names = toNames(taxonomy)
  const groupOf = (id: Agreement) => ({
    label: nameOf(names, 'agreement', id).title,
    rate: toRate(
      decisions.filter(({ agreement }) => agreement === id),
      likeness,
    ),
    href: browseHref('agreement', id),
  })
  const same = groupOf('same')
  return toDifferencesFigure('by whether both sides cited the same guidelines', [
    { a: groupOf('different'), b: { ...same, label: inSentence(same.label) } },
  ])
}

/** The index of guidelines: by family, those first that reviewers cite most; those never cited as well. */
export function toGuidelines(corpus: Corpus) {
  const { decisions, taxonomy, likeness } = corpus
  const names = toNames(taxonomy)
  const overall = toOverallRate(corpus).rate
  const citing = toCiting(decisions)
  const counted = taxonomy.guidelines.map((entry) => ({
    entry,
    claims: toRate(citing('claims', entry.id), likeness),
    reviewer: toRate(citing('reviewer', entry.id), likeness),
    both: citing('both', entry.id).length,
  }))
  const standard = toOwnStandard(corpus)
  const max = toScaleEnd(counted.flatMap(({ claims, reviewer }) => [claims.high, reviewer.high]))
  const cells = (claims: Rate, reviewer: Rate, lists: { claims: string; reviewer: string }) => ({
    claims: toRateCell(claims, lists.claims, max, overall, standard),
    reviewer: toRateCell(reviewer, lists.reviewer, max, overall, standard),
  })
  const familyIds = FAMILIES.filter((id) => counted.some(({ entry }) => entry.family === id))
  const cited = counted.filter(({ claims, reviewer }) => claims.decided + reviewer.decided > 0).length
  const families = familyIds.map((id) => ({
    id,
    title: nameOf(names, 'imr_family', id).title,
    lines: counted
      .filter(({ entry }) => entry.family === id)
      .sort(
        (a, b) =>
          b.reviewer.decided - a.reviewer.decided ||
          b.claims.decided - a.claims.decided ||
          a.entry.title.localeCompare(b.entry.title, 'en-US', { numeric: true }),
      )
      .map(({ entry, claims, reviewer, both }) => ({
        title: entry.title,
        href: pageHref('guidelines', entry.id),
        both: formatCount(both),
        bothHref: both > 0 ? cellHref('guidelines', entry.id, entry.id) : null,
        ...cells(claims, reviewer, {
          claims: browseHref('claims_guideline', entry.id),
          reviewer: browseHref('imr_guideline', entry.id),
        }),
      })),
  }))
  const without = [
    { id: 'none', label: 'No guideline cited' },
    { id: '', label: 'Citation not read' },
  ].map(({ id, label }) => ({
    label,
    ...cells(toRate(citing('claims', id), likeness), toRate(citing('reviewer', id), likeness), {
      claims: browseHref('claims_family', id),
      reviewer: browseHref('imr_family', id),
    }),
  }))
  const known = formatCount(counted.length)
  const held =
    decisions.length === 0
      ? `No decision has been read yet, so none of the ${known} guidelines that this site knows is cited.`
      : `These letters cite ${formatCount(cited)} of the ${known} guidelines that this site knows.`
  const page = { id: 'guidelines', href: pageHref('guidelines'), title: 'Guidelines' }
  return {
    title: page.title,
    lead: `Each decision names the guideline that the claims administrator relied on and the one that the reviewer relied on, or says that none was cited. ${held}`,
    families,
    // What was cited by nobody, and what could not be read.
    without: without.filter(({ claims, reviewer }) => claims.count !== null || reviewer.count !== null),
    figures: toFigures(corpus, page, [
      toAgreementFigure(corpus),
      toAgreementDifference(corpus),
      toTimeFigure(decisions, likeness),
    ]),
  }
}
