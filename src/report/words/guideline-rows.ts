import { toRate } from '../../rates/to-rate.ts'
import { browseHref } from './browse-href.ts'
import { type Side, toCiting } from './guideline-citing.ts'
import { pageHref } from './href.ts'
import { nameOf, toNames } from './names.ts'
import { byCount, type RateRow, type RateRows, toRestCount } from './rate-row.ts'
import type { Counting, DecisionRow } from './shapes.ts'

/** The dimensions in which one side's citations are listed. */
const LISTS = {
  claims: { guideline: 'claims_guideline', family: 'claims_family' },
  reviewer: { guideline: 'imr_guideline', family: 'imr_family' },
} as const

/**
 * The guidelines that one side cites in all decisions of the corpus, the most cited first. That nothing was cited is a
 * row of its own; what could not be read stands apart.
 */
export function toGuidelineRows(
  decisions: DecisionRow[],
  side: Exclude<Side, 'both'>,
  { taxonomy, likeness }: Counting,
): RateRows {
  const names = toNames(taxonomy)
  const citing = toCiting(decisions)
  const { guideline, family } = LISTS[side]
  const ids = new Set(decisions.flatMap((row) => (side === 'claims' ? row.claimsGuidelines : row.imrGuidelines)))
  const rows: RateRow[] = [...ids].map((id) => {
    const { short, title } = nameOf(names, guideline, id)
    const rate = toRate(citing(side, id), likeness)
    return { id, label: short, title, rate, href: pageHref('guidelines', id), countHref: browseHref(guideline, id) }
  })
  const none = citing(side, 'none')
  if (none.length > 0) {
    const label = 'No guideline cited'
    rows.push({ id: 'none', label, rate: toRate(none, likeness), href: null, countHref: browseHref(family, 'none') })
  }
  const unread = citing(side, '').length
  return {
    rows: rows.sort(byCount),
    rest: unread > 0 ? [toRestCount('Citation not read', unread, browseHref(family, ''))] : [],
  }
}
