import { type DimensionId, dimensionOf, toUrlName } from '../../dimensions/dimensions.ts'
import { browseHref, toBrowseId } from './browse-href.ts'
import { decisionHref, pageHref } from './href.ts'
import { PAGE_SIZE } from './list-pages.ts'
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

/** Where the decisions that share a value of an aspect stand on the list of a treatment: `specialty-neurology`. */
export const toAspectId = (aspect: Aspect, value: string): string => `${toUrlName(aspect)}-${toBrowseId(value)}`

/**
 * Where a count on the page of a treatment leads whose list has `of` decisions: to the only decision itself; to their
 * group on the treatment's list where that is one page; or else to the list of the cell.
 */
export function aspectHref(level: Level, id: string, aspect: Aspect, value: string, cell: DecisionRow[], of: number) {
  const [only, ...others] = cell
  if (only && others.length === 0) return decisionHref(only.caseId, only.number)
  return of > PAGE_SIZE
    ? cellHref(`${level}-${aspect}`, id, value)
    : `${browseHref(level, id)}#${toAspectId(aspect, value)}`
}
