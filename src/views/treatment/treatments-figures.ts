import type { Corpus } from '../../corpus/corpus.ts'
import { formatPart } from '../../rates/format-rate.ts'
import { groupByValue } from '../../rates/group-rates.ts'
import { toStandard } from '../../rates/standardise.ts'
import { toRate } from '../../rates/to-rate.ts'
import { type Figure, toFigures } from '../figure/figure.ts'
import { toFunnelFigure } from '../figure/figure-funnel.ts'
import { toRatesFigure } from '../figure/figure-rates.ts'
import { pageHref } from '../href.ts'
import { toNames } from '../names.ts'
import { sayFirmRows } from '../overview/say-firm-rows.ts'
import { byCount, type RateRow, toRateRows } from '../rate-row.ts'
import type { DecisionRow } from '../shapes.ts'

/** Numbers of decisions in a letter that stand together: from the first up to the one below the next. */
const SIZES = [
  { least: 1, label: 'Alone in its letter' },
  { least: 2, label: 'With one or two others' },
  { least: 4, label: 'With three to six others' },
  { least: 8, label: 'With seven others or more' },
]

/** Decisions by how many were asked for in the same letter. */
export function toBundleRows(decisions: DecisionRow[]): RateRow[] {
  const sizes = new Map(groupByValue(decisions, ({ caseId }) => [caseId]).map(([id, rows]) => [id, rows.length]))
  const sizeOf = ({ caseId }: DecisionRow) =>
    SIZES.findLast(({ least }) => (sizes.get(caseId) ?? 1) >= least)?.label ?? ''
  return groupByValue(decisions, (row) => [sizeOf(row)])
    .map(([label, rows]) => ({ id: label, label, rate: toRate(rows), href: null, countHref: null }))
    .sort(byCount)
}

const counted = (row: RateRow): string => formatPart(row.rate.overturned, row.rate.decided)

/** What followed where a request was refused outright, and where it was cut down. */
export function sayUrAction(rows: RateRow[]): string {
  const denied = rows.find(({ id }) => id === 'denied')
  const modified = rows.find(({ id }) => id === 'modified')
  const outright = denied && `refused outright were allowed in ${counted(denied)}`
  const cut = modified && `cut down in ${counted(modified)}`
  if (outright && cut) return `Requests ${outright}, requests ${cut}`
  if (outright) return `Requests ${outright}`
  return modified
    ? `Requests cut down were allowed in ${counted(modified)}`
    : 'No letter says whether a request was refused or cut down'
}

/** How decisions of letters with one request lie beside those of letters with several. */
export function sayBundles(rows: RateRow[]): string {
  const alone = rows.find(({ label }) => label === SIZES[0]?.label)
  const others = rows.filter((row) => row !== alone)
  const together = others.reduce(
    (sum, { rate }) => ({ overturned: sum.overturned + rate.overturned, decided: sum.decided + rate.decided }),
    { overturned: 0, decided: 0 },
  )
  const several = together.decided > 0 ? formatPart(together.overturned, together.decided) : null
  if (alone && several)
    return `Denials were overturned in ${counted(alone)} requests that stand alone, in ${several} that stand with others`
  if (alone) return `Every request stands alone in its letter: ${counted(alone)} overturned`
  return `Every request stands with others in its letter: ${several ?? 0} overturned`
}

/** The figures of the index of treatments: what was asked for, seen in other ways than by treatment. */
export function toTreatmentsFigures(corpus: Corpus): Figure[] {
  const { decisions, taxonomy } = corpus
  const names = toNames(taxonomy)
  const all = toRate(decisions)
  const drugs = toRateRows(decisions, { dimension: 'drug-class', names })
  const parts = toRateRows(decisions, { dimension: 'body-part', names })
  const actions = toRateRows(decisions, { dimension: 'ur-action', names, restLabel: 'The letter does not say' })
  const kinds = toRateRows(decisions, { dimension: 'subcategory', names, restLabel: 'Not classified by treatment' })
  const bundles = toBundleRows(decisions)
  const shared = { overall: all.rate, of: all, note: 'Rows are never ranked by rate.' }
  const page = {
    id: 'treatments',
    href: pageHref('treatments'),
    siteTitle: corpus.site.title,
    letters: corpus.cases.length,
    decisions: decisions.length,
  }
  return toFigures(page, [
    toRatesFigure({
      name: 'drug-class',
      headline: sayFirmRows(drugs.rows, all.rate, 'group of drugs'),
      by: 'by drug class',
      head: 'Drug class',
      ...drugs,
      ...shared,
    }),
    toRatesFigure({
      name: 'body-part',
      headline: sayFirmRows(parts.rows, all.rate, 'part of the body'),
      by: 'by the part of the body that the request names',
      head: 'Part of the body',
      ...parts,
      ...shared,
      overlap: 'A request can name several',
    }),
    toRatesFigure({
      name: 'ur-action',
      headline: sayUrAction(actions.rows),
      by: 'by what the claims administrator did with the request',
      head: 'The denial',
      ...actions,
      ...shared,
      standard: toStandard(decisions),
      note: 'Where a part was authorized, only the disputed rest is counted. The mix of treatments differs between these rows.',
      tiers: false,
    }),
    toRatesFigure({
      name: 'together',
      headline: sayBundles(bundles),
      by: 'by how many decisions stand in the same letter',
      head: 'The request stands',
      rows: bundles,
      ...shared,
      standard: toStandard(decisions),
      note: 'The mix of treatments differs between these rows; the figure describes and does not explain.',
      tiers: false,
    }),
    toFunnelFigure(kinds, all),
  ])
}
