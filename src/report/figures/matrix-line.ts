import { countByValue } from '../../rates/group-rates.ts'
import { browseHref } from '../words/browse-href.ts'
import type { NESTED } from '../words/cell-href.ts'
import { citedBy } from '../words/guideline-citing.ts'
import { pageHref } from '../words/href.ts'
import { type Names, nameOf } from '../words/names.ts'
import type { DecisionRow, Taxonomy } from '../words/shapes.ts'

/** A row or a column of a matrix, and where it leads. */
export interface MatrixLine {
  /** The value, `none` for no guideline cited, empty for not read or not classified. */
  id: string
  /** As it stands in the matrix: short. */
  label: string
  title: string
  href: string | null
  /** The list of all its decisions. */
  listHref: string
  /** The group of lines in which it stands; null outside any. */
  group: string | null
}

/** The group of lines that California law puts first. */
export const MTUS = 'MTUS'
const OUTSIDE = 'Outside the MTUS'

const byName = (a: string, b: string) => a.localeCompare(b, 'en-US', { numeric: true })

/**
 * The guidelines that one side cites, the MTUS first and in it the most cited first; then that nothing was cited, and
 * what could not be read. What no decision has is no line.
 */
export function toCitedLines(
  decisions: DecisionRow[],
  side: 'claims' | 'imr',
  valuesOf: (row: DecisionRow) => string[],
  taxonomy: Taxonomy,
  names: Names,
): MatrixLine[] {
  const counts = countByValue(decisions, valuesOf)
  const families = new Map(taxonomy.guidelines.map(({ id, family }) => [id, family]))
  const cited = [...counts]
    .filter(([id]) => id !== '' && id !== 'none')
    .map(([id, count]): MatrixLine & { count: number } => {
      const { short, title } = nameOf(names, 'imr_guideline', id)
      const group = families.get(id) === 'mtus' ? MTUS : OUTSIDE
      const listHref = browseHref(`${side}_guideline`, id)
      return { id, label: short, title, href: pageHref('guidelines', id), listHref, group, count }
    })
    .sort((a, b) => byName(a.group ?? '', b.group ?? '') || b.count - a.count || byName(a.label, b.label))
    .map(({ count: _, ...line }) => line)
  const rest = [
    { id: 'none', label: 'None cited', title: 'No guideline cited' },
    { id: '', label: 'Not read', title: 'Citation not read' },
  ]
  return [
    ...cited,
    ...rest
      .filter(({ id }) => counts.has(id))
      .map((line) => ({ ...line, href: null, listHref: browseHref(`${side}_family`, line.id), group: null })),
  ]
}

/** The lines of single treatments have so many cells in all: a page of many more is slow to open on a phone. */
const MOST_CELLS = 600

/**
 * The single treatments that have a line, of how many with decisions: those with the most, as far as the guidelines that
 * their reviewers cited make no more cells than that.
 */
export function takeEntries(decisions: DecisionRow[], treatments: Taxonomy['treatments']) {
  const byTreatment = Map.groupBy(decisions, ({ treatment }) => treatment ?? '')
  const decided = ({ id }: { id: string }): DecisionRow[] => byTreatment.get(id) ?? []
  const byDecisions = treatments
    .filter((entry) => decided(entry).length > 0)
    .sort((a, b) => decided(b).length - decided(a).length || byName(a.title, b.title))
  const taken: typeof byDecisions = []
  let cells = 0
  for (const entry of byDecisions) {
    cells += new Set(decided(entry).flatMap((row) => citedBy(row.imrGuidelines, row.imrFamilies))).size
    if (cells > MOST_CELLS) break
    taken.push(entry)
  }
  return { taken, of: byDecisions.length }
}

/**
 * The categories, kinds or single `treatments` that decisions have, and what is not classified; what lies below a
 * category stands under its name.
 */
export function toTreatmentLines(
  decisions: DecisionRow[],
  level: (typeof NESTED)[number],
  { categories }: Taxonomy,
  treatments: Taxonomy['treatments'],
): MatrixLine[] {
  const counts = countByValue(decisions, (row) => [row[level] ?? ''])
  const categoryCounts = countByValue(decisions, (row) => [row.category ?? ''])
  const byCount = (of: Map<string, number>) => (a: { id: string; title: string }, b: { id: string; title: string }) =>
    (of.get(b.id) ?? 0) - (of.get(a.id) ?? 0) || byName(a.title, b.title)
  const toLine = ({ id, title }: { id: string; title: string }, group: string | null): MatrixLine => ({
    id,
    label: title,
    title,
    href: pageHref('treatments', id),
    listHref: browseHref(level, id),
    group,
  })
  const below = ({ id, subcategories }: Taxonomy['categories'][number]) =>
    level === 'subcategory' ? subcategories : treatments.filter(({ category }) => category === id)
  const ordered = [...categories].sort(byCount(categoryCounts))
  const lines =
    level === 'category'
      ? ordered.map((category) => toLine(category, null))
      : ordered.flatMap((category) =>
          [...below(category)].sort(byCount(counts)).map((one) => toLine(one, category.title)),
        )
  const unclassified = {
    id: '',
    label: 'Not classified',
    title: 'Not classified',
    href: null,
    listHref: browseHref(level, ''),
    group: level === 'category' ? null : 'Not classified',
  }
  return [...lines, unclassified].filter(({ id }) => counts.has(id))
}
