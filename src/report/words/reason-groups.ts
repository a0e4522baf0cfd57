import { groupByValue } from '../../rates/group-rates.ts'
import { type Share, toShare } from '../../rates/to-share.ts'
import { nameOf, toNames } from './names.ts'
import type { Counting, DecisionRow } from './shapes.ts'

/** One treatment category among the decisions of a side, and how many of them give a reason. */
export interface ReasonGroup {
  /** The category; empty where the treatment is not classified. */
  id: string
  label: string
  /** Of the category's decisions of that side in which a reason was read. */
  share: Share
  /** Those that give the reason, in the order of the corpus. */
  given: DecisionRow[]
}

/** How often a reason is given in each treatment category, the most often first; what is not classified stands last. */
export function toReasonGroups(read: DecisionRow[], reason: string, { taxonomy, likeness }: Counting): ReasonGroup[] {
  const names = toNames(taxonomy)
  const gives = ({ reasons }: DecisionRow) => reasons.includes(reason)
  return groupByValue(read, ({ category }) => (category === null ? [] : [category]))
    .map(([id, rows]) => ({
      id,
      label: id === '' ? 'Not classified by treatment' : nameOf(names, 'category', id).title,
      share: toShare(rows, gives, likeness),
      given: rows.filter(gives),
    }))
    .sort(
      (a, b) =>
        Number(a.id === '') - Number(b.id === '') ||
        b.share.count - a.share.count ||
        b.share.of - a.share.of ||
        a.label.localeCompare(b.label, 'en-US'),
    )
}
