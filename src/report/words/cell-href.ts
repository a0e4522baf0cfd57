import { type DimensionId, dimensionOf, toUrlName } from '../../dimensions/dimensions.ts'
import { toBrowseId } from './browse-href.ts'
import { decisionHref, pageHref } from './href.ts'
import type { DecisionRow } from './shapes.ts'

/** The levels of treatment whose pages share one folder, and so an id; the broader first. */
export const NESTED = ['category', 'subcategory', 'treatment'] as const
/** All levels: beside those the class of a drug, whose pages have a folder of their own. */
export const LEVELS = [...NESTED, 'drug_class'] as const
export type Level = (typeof LEVELS)[number]

/** What a decision is on at one level; null where it was not classified, or is on no drug. */
export const levelOf = (row: DecisionRow, level: Level): string | null => dimensionOf(level).valuesOf(row)[0] ?? null

/** What the pages of treatments count beside the reviewer's guideline. */
export type Aspect = 'claims' | 'both' | DimensionId

/**
 * Two things that decisions are crossed by, the folder of the cells' lists below `/browse/`: a level of treatment and
 * the reviewer's guideline, the guideline of each side, the sources of each side, a reason and the treatment category;
 * `category-specialty` and the like: a level of treatment and something else.
 */
export type Crossing = Level | `${Level}-${Aspect}` | 'guidelines' | 'sources' | 'reason'

/**
 * The address of the list of one cell's decisions: `cellHref('category', 'surgery', 'odg')` →
 * `/browse/category/surgery/odg/`. The empty value stands for not classified or not read, `none` for no guideline
 * cited. A cell without decisions has no page.
 */
export function cellHref(crossing: Crossing, first: string, second: string): string {
  return pageHref('browse', toUrlName(crossing), toBrowseId(first), toBrowseId(second))
}

/** Where a count of decisions leads that has a list from two on: the list of its cell, or the only decision itself. */
export function cellOrDecisionHref(crossing: Crossing, first: string, second: string, cell: DecisionRow[]): string {
  const [only, ...others] = cell
  return only && others.length === 0 ? decisionHref(only.caseId, only.number) : cellHref(crossing, first, second)
}
