import { formatInterval, formatPercent } from '../../rates/format-rate.ts'
import type { Share } from '../../rates/to-share.ts'
import type { FigureCell } from './figure.ts'

/** A share and its interval as two cells of a figure's table, or that there are counts only. */
export function toShareCells({ share, low, high, tier }: Share): FigureCell[] {
  if (share === null || low === null || high === null) {
    return [
      { text: 'counts only', numeric: true, none: true },
      { text: '', numeric: true, none: true },
    ]
  }
  return [
    { text: `${formatPercent(share)}${tier === 'few' ? ', few decisions' : ''}`, numeric: true },
    { text: formatInterval({ low, high }), numeric: true },
  ]
}
