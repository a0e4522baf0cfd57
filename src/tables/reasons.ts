import type { Share } from '../rates/to-share.ts'
import { type Column, integer, SLUG, share, type Table, text } from './table.ts'

/** How often one reason is given on its side, in one treatment category or in all of them together. */
export interface ReasonRow {
  reason: string
  side: 'upheld' | 'overturned'
  /** As in decisions.csv; empty for not classified, `all` for all decisions of the side. */
  category: string
  share: Share
}

const columns: Column<ReasonRow>[] = [
  text('reason', 'The reason, as in decisions.csv.', (row) => row.reason, { required: true, pattern: SLUG }),
  text(
    'side',
    'upheld or overturned: the outcome of the decisions counted; a reason that may support either has rows for both.',
    (row) => row.side,
    { required: true, values: ['upheld', 'overturned'] },
  ),
  text(
    'category',
    'The treatment category, as in decisions.csv; all for all of them, empty for not classified.',
    (row) => row.category,
  ),
  integer(
    'decisions',
    'Number of decisions with this outcome, in this category, in which at least one reason was read.',
    ({ share }) => share.of,
    { required: true, minimum: 0 },
  ),
  integer('with_reason', 'Number of those decisions that give this reason.', ({ share }) => share.count, {
    required: true,
    minimum: 0,
  }),
  share(
    'share',
    'with_reason / decisions; empty where there are too few decisions for a share. Not an overturn rate.',
    ({ share }) => share.share,
  ),
  share('low', 'Lower limit of Wilson’s 95% interval on the effective number of decisions.', ({ share }) => share.low),
  share(
    'high',
    'Upper limit of Wilson’s 95% interval on the effective number of decisions.',
    ({ share }) => share.high,
  ),
]

/** `/data/reasons.csv`, one row a reason and treatment category. The order and the names are fixed; further columns at the end. */
export const REASONS: Table<ReasonRow> = {
  name: 'reasons',
  title: 'Reasons',
  holds: 'Each reason’s share of its side, by treatment category',
  description:
    'How often each reason is given among the decisions of its side in which a reason was read. Shares of one side, never overturn rates.',
  columns,
  key: ['reason', 'side', 'category'],
  refersTo: [],
}
