import type { Corpus } from '../../corpus/corpus.ts'
import { groupByValue } from '../../rates/group-rates.ts'
import { toRate } from '../../rates/to-rate.ts'
import { browseHref } from './browse-href.ts'
import { exploreByHref } from './explore-href.ts'
import { pageHref } from './href.ts'
import { nameOf, toNames } from './names.ts'
import { byCount, type RateRow, type RateRows, toRestCount } from './rate-row.ts'
import type { DecisionRow } from './shapes.ts'

/** Who cites: the claims administrator, the reviewer, or both in one decision. */
type Side = 'claims' | 'reviewer' | 'both'

/** The decisions that cite a guideline; `none` where nothing was cited, empty where the field could not be read. */
export type Citing = (side: Side, id: string) => DecisionRow[]

/** What one side cites: ids of guidelines, `none` where it cites nothing, empty where the field could not be read. */
export const citedBy = (guidelines: string[], families: string[]): string[] => {
  if (families.length === 0) return ['']
  return guidelines.length === 0 && families.includes('none') ? ['none'] : guidelines
}

/** Groups decisions once by what each side cites. */
export function toCiting(decisions: DecisionRow[]): Citing {
  const keysOf = (row: DecisionRow): string[] => {
    const claims = citedBy(row.claimsGuidelines, row.claimsFamilies)
    const reviewer = citedBy(row.imrGuidelines, row.imrFamilies)
    const both = reviewer.filter((id) => claims.includes(id))
    return Object.entries({ claims, reviewer, both }).flatMap(([side, ids]) => ids.map((id) => `${side}/${id}`))
  }
  const groups = new Map(groupByValue(decisions, keysOf))
  return (side, id) => groups.get(`${side}/${id}`) ?? []
}

/** What one side of a decision relies on, so that every decision has one: the empty one could not be read. */
type CitedSource = 'mtus' | 'mtus-and-others' | 'others' | 'none' | ''

/** In the order of a table: California law puts the MTUS first. */
export const CITED_SOURCES: { id: CitedSource; title: string }[] = [
  { id: 'mtus', title: 'MTUS only' },
  { id: 'mtus-and-others', title: 'MTUS and another source' },
  { id: 'others', title: 'Outside the MTUS only' },
  { id: 'none', title: 'No guideline' },
  { id: '', title: 'Not read' },
]

/** The source of one side, from the families of the guidelines that it cites. */
export function toCitedSource(families: string[]): CitedSource {
  if (families.length === 0) return ''
  const cited = families.filter((family) => family !== 'none')
  if (cited.length === 0) return 'none'
  if (!cited.includes('mtus')) return 'others'
  return cited.length === 1 ? 'mtus' : 'mtus-and-others'
}

/**
 * The guidelines that reviewers cite in all decisions of the corpus, the most cited first. That nothing was cited is a
 * row of its own; what could not be read stands apart.
 */
export function toGuidelineRows({ decisions, taxonomy, likeness }: Corpus): RateRows {
  const names = toNames(taxonomy)
  const citing = toCiting(decisions)
  const rows: RateRow[] = [...new Set(decisions.flatMap(({ imrGuidelines }) => imrGuidelines))].map((id) => {
    const { short, title } = nameOf(names, 'imr_guideline', id)
    const lists = { href: pageHref('guidelines', id), countHref: browseHref('imr_guideline', id) }
    return { id, label: short, title, rate: toRate(citing('reviewer', id), likeness), ...lists }
  })
  const none = citing('reviewer', 'none')
  if (none.length > 0) {
    const lists = { href: null, countHref: browseHref('imr_family', 'none') }
    rows.push({ id: 'none', label: 'No guideline cited', rate: toRate(none, likeness), ...lists })
  }
  const unread = citing('reviewer', '').length
  return {
    rows: rows.sort(byCount),
    rest: unread > 0 ? [toRestCount('Citation not read', unread, browseHref('imr_family', ''))] : [],
    exploreHref: exploreByHref('imr_guideline'),
  }
}
