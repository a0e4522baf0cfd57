import type { Corpus } from '../../../corpus/corpus.ts'
import { groupByValue } from '../../../rates/group-rates.ts'
import { toShare } from '../../../rates/to-share.ts'
import type { ReasonRow } from '../../../tables/reasons.ts'
import { listRead } from '../../words/reason-counts.ts'

/**
 * The rows of `/data/reasons.csv`: each reason over all decisions of its side, then in each treatment category in
 * which a reason of that side was read; reasons that no decision gives included.
 */
export function toReasonRows({ decisions, taxonomy, likeness }: Corpus): ReasonRow[] {
  return (['upheld', 'overturned'] as const).flatMap((side) => {
    const read = listRead(decisions, side, taxonomy)
    const categories = groupByValue(read, ({ category }) => (category === null ? [] : [category]))
    const wholes = [['all', read] as const, ...categories]
    return taxonomy.reasons
      .filter((entry) => entry.side === side)
      .flatMap(({ id }) =>
        wholes.map(([category, rows]) => ({
          reason: id,
          side,
          category,
          share: toShare(rows, ({ reasons }) => reasons.includes(id), likeness),
        })),
      )
  })
}
