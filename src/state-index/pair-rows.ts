import type { PublishedRow } from '../classify/decision-row.ts'
import type { IndexRow } from './index-row.ts'

/** A row of the index and the decision of the letter that it stands beside. */
export interface Pair {
  row: IndexRow
  decision: PublishedRow
  /** The id of the row's category. */
  category: string | null
}

const toSlug = (words: string | null): string =>
  (words ?? '')
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
    .replace(/^-|-$/g, '')

/** Names of the state that this site has under another id: the search form's, and the later press releases'. */
const OTHER_NAMES: Record<string, string> = {
  therapies: 'other-therapies',
  'behavioral-and-mental-health-services': 'psych-services',
}

/** The id of a category in the state's words; the ids are made of the state's names. Null where the cell is empty. */
export function toCategoryId(category: string | null): string | null {
  const slug = toSlug(category)
  return OTHER_NAMES[slug] ?? (slug || null)
}

/** `opioid` and `opioids` are one. */
const isAlike = (a: string, b: string): boolean => a !== '' && b !== '' && (a.startsWith(b) || b.startsWith(a))

const isSameCategory = ({ category, decision }: Pair): boolean => category === decision.category

const isSameKind = (pair: Pair): boolean => {
  const kind = toSlug(pair.row.subcategory)
  const { drugClass, subcategory } = pair.decision
  return isSameCategory(pair) && (isAlike(kind, drugClass ?? '') || isAlike(kind, subcategory ?? ''))
}

/**
 * Sets the rows of one case beside the letter's decisions. The index has no request's words, so pairs are sought by what
 * was asked and never by the outcome: first where category and kind agree, then where the category does, each in order;
 * what is left goes in order where as many rows as decisions are left. The rest has no pair.
 */
export function pairRows(
  rows: IndexRow[],
  decisions: PublishedRow[],
): { pairs: Pair[]; rows: number; decisions: number } {
  const pairs: Pair[] = []
  let left = [...decisions]
  let open = [...rows]
  const take = (fits: (pair: Pair) => boolean): void => {
    open = open.filter((row) => {
      const category = toCategoryId(row.category)
      const decision = left.find((one) => fits({ row, decision: one, category }))
      if (!decision) return true
      pairs.push({ row, decision, category })
      left = left.filter((one) => one !== decision)
      return false
    })
  }
  take(isSameKind)
  take(isSameCategory)
  if (open.length === left.length) take(() => true)
  pairs.sort((a, b) => a.decision.number - b.decision.number)
  return { pairs, rows: open.length, decisions: left.length }
}
