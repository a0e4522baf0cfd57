import { toBrowseId } from '../browse/browse-href.ts'
import { pageHref } from '../href.ts'

/**
 * Two things that decisions are crossed by, the folder of the cells' lists below `/browse/`: a level of treatment and
 * the reviewer's guideline, the guideline of each side, the sources of each side, a reason and the treatment category.
 */
export type Crossing = 'category' | 'subcategory' | 'treatment' | 'guidelines' | 'sources' | 'reason'

/**
 * The address of the list of one cell's decisions: `cellHref('category', 'surgery', 'odg')` →
 * `/browse/category/surgery/odg/`. The empty value stands for not classified or not read, `none` for no guideline
 * cited. A cell without decisions has no page.
 */
export function cellHref(crossing: Crossing, first: string, second: string): string {
  return pageHref('browse', crossing, toBrowseId(first), toBrowseId(second))
}
