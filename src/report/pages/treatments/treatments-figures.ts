import type { Corpus } from '../../../corpus/corpus.ts'
import { toLetterSize } from '../../../dimensions/letter-sizes.ts'
import { formatCount, formatPart } from '../../../rates/format-rate.ts'
import { groupByValue } from '../../../rates/group-rates.ts'
import { toRate } from '../../../rates/to-rate.ts'
import { type Figure, toFigures } from '../../figures/figure.ts'
import { toFunnelFigure } from '../../figures/figure-funnel.ts'
import { DESCRIBES, toRatesFigure, UNRANKED } from '../../figures/figure-rates.ts'
import { browseHref } from '../../words/browse-href.ts'
import { pageHref } from '../../words/href.ts'
import { type RateRow, toRateRows } from '../../words/rate-row.ts'
import { sayReliableRows } from '../../words/say-reliable-rows.ts'
import type { DecisionRow } from '../../words/shapes.ts'
import { toOverallRate, toOwnStandard } from '../../words/whole-corpus.ts'

const ALONE = '1'
const BESIDE: Record<string, string> = {
  [ALONE]: 'Alone in its letter',
  '2': 'With one other',
  '3': 'With two others',
  '4-5': 'With three or four others',
  '6-8': 'With five to seven others',
  '9-or-more': 'With eight others or more',
}

/** Decisions by how many were asked for in the same letter, the fewest first. */
export function toBundleRows(decisions: DecisionRow[], likeness: number): RateRow[] {
  return groupByValue(decisions, ({ whole }) => [toLetterSize(whole.decisions).id]).map(([id, rows]) => ({
    id,
    label: BESIDE[id] ?? id,
    rate: toRate(rows, likeness),
    href: null,
    countHref: browseHref('letter_size', id),
  }))
}

const counted = (row: RateRow): string => formatPart(row.rate.overturned, row.rate.decided)

/** What followed where a request was refused outright, and where it was cut down; of how many it is not stated. */
export function sayUrAction(rows: RateRow[], unstated = 0): string {
  const rest = unstated > 0 ? `; of ${formatCount(unstated)} it is not stated` : ''
  const denied = rows.find(({ id }) => id === 'denied')
  const modified = rows.find(({ id }) => id === 'modified')
  const outright = denied && `refused outright were allowed in ${counted(denied)}`
  const cut = modified && `cut down in ${counted(modified)}`
  if (outright && cut) return `Requests ${outright}, requests ${cut}${rest}`
  if (outright) return `Requests ${outright}${rest}`
  return modified
    ? `Requests cut down were allowed in ${counted(modified)}${rest}`
    : 'No letter says whether a request was refused or cut down'
}

/** How decisions of letters with one request lie beside those of letters with several. */
export function sayBundles(rows: RateRow[]): string {
  const alone = rows.find(({ id }) => id === ALONE)
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
  const all = toOverallRate(corpus)
  const drugs = toRateRows(corpus, 'drug_class', { hrefOf: (id) => pageHref('drug-classes', id) })
  const parts = toRateRows(corpus, 'body_part')
  const actions = toRateRows(corpus, 'ur_action')
  const kinds = toRateRows(corpus, 'subcategory', { restLabel: 'Not classified by treatment' })
  const bundles = toBundleRows(corpus.decisions, corpus.likeness)
  const shared = { overall: all.rate, of: all, notes: [UNRANKED] }
  const page = { id: 'treatments', href: pageHref('treatments'), title: 'Treatments' }
  return toFigures(corpus, page, [
    toRatesFigure({
      name: 'drug-class',
      headline: sayReliableRows(drugs.rows, all.rate, 'drug class'),
      by: 'by drug class',
      head: 'Drug class',
      ...drugs,
      ...shared,
      shrunken: true,
    }),
    toRatesFigure({
      name: 'body-part',
      headline: sayReliableRows(parts.rows, all.rate, 'part of the body'),
      by: 'by the part of the body that the request names',
      head: 'Part of the body',
      ...parts,
      ...shared,
      overlap: 'A request can name several',
    }),
    toRatesFigure({
      name: 'ur-action',
      headline: sayUrAction(
        actions.rows,
        actions.rest.reduce((sum, { count }) => sum + count, 0),
      ),
      by: 'by what the claims administrator did with the request',
      head: 'The denial',
      ...actions,
      ...shared,
      standard: toOwnStandard(corpus),
      notes: ['Where a part was authorized, only the disputed rest is counted.', DESCRIBES],
      tiers: false,
    }),
    toRatesFigure({
      name: 'together',
      headline: sayBundles(bundles),
      by: 'by how many decisions stand in the same letter',
      head: 'The request stands',
      rows: bundles,
      ...shared,
      order: 'in order of how many stand together',
      standard: toOwnStandard(corpus),
      notes: [DESCRIBES],
      tiers: false,
    }),
    toFunnelFigure(kinds, all),
  ])
}
