import type { Share } from '../rates/to-share.ts'
import { type Column, SLUG, type Table } from './table.ts'

/** How often one reason is given on its side, in one treatment category or in all of them together. */
export interface ReasonRow {
  reason: string
  side: 'upheld' | 'overturned'
  /** As in decisions.csv; empty for not classified, `all` for all decisions of the side. */
  category: string
  share: Share
}

const columns: Column<ReasonRow>[] = [
  {
    name: 'reason',
    type: 'text',
    description: 'The reason, as in decisions.csv.',
    required: true,
    pattern: SLUG,
    cellOf: (row) => row.reason,
  },
  {
    name: 'side',
    type: 'text',
    description:
      'upheld or overturned: the outcome of the decisions counted; a reason that may support either has rows for both.',
    required: true,
    values: ['upheld', 'overturned'],
    cellOf: (row) => row.side,
  },
  {
    name: 'category',
    type: 'text',
    description: 'The treatment category, as in decisions.csv; all for all of them, empty for not classified.',
    cellOf: (row) => row.category,
  },
  {
    name: 'decisions',
    type: 'integer',
    description: 'Number of decisions with this outcome, in this category, in which at least one reason was read.',
    required: true,
    minimum: 0,
    cellOf: ({ share }) => share.of,
  },
  {
    name: 'with_reason',
    type: 'integer',
    description: 'Number of those decisions that give this reason.',
    required: true,
    minimum: 0,
    cellOf: ({ share }) => share.count,
  },
  {
    name: 'share',
    type: 'share',
    description: 'with_reason / decisions; empty where there are too few decisions for a share. Not an overturn rate.',
    cellOf: ({ share }) => share.share,
  },
  {
    name: 'low',
    type: 'share',
    description: 'Lower limit of Wilson’s 95% interval on the effective number of decisions.',
    cellOf: ({ share }) => share.low,
  },
  {
    name: 'high',
    type: 'share',
    description: 'Upper limit of Wilson’s 95% interval on the effective number of decisions.',
    cellOf: ({ share }) => share.high,
  },
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
