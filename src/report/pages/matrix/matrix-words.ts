import { formatCount } from '../../../rates/format-rate.ts'
import { inText } from '../../figures/figure-headlines.ts'
import { isPair, type PlacedCell } from '../../figures/figure-matrix.ts'
import { byCount, type RateRow } from '../../words/rate-row.ts'
import { type Run, toRuns } from '../../words/runs.ts'
import { sayNumber, sayOverturned } from '../../words/say.ts'
import type { DecisionRow } from '../../words/shapes.ts'

/** So many of the guidelines that are cited most are named. */
const NAMED = 2

/**
 * What a reader may make of the matrix of treatments and guidelines: how many pairs occur and how many have a reliable
 * rate, and the sums of the guidelines that reviewers cite most. `cited` are those guidelines, `none` among them.
 */
export function toMatrixLead(cells: PlacedCell[], cited: RateRow[], decisions: DecisionRow[]): Run[] {
  if (decisions.length === 0)
    return toRuns('**No decision has been read yet**, so no treatment meets a guideline here.')
  const pairs = cells.filter(isPair)
  const reliable = pairs.filter(({ rate }) => rate.tier === 'reliable').length
  const occur =
    pairs.length === 1
      ? `**One pair** of treatment category and reviewer’s guideline occurs${reliable === 1 ? ', and it has a reliable rate' : ', without a reliable rate'}.`
      : `**${sayNumber(pairs.length)} pairs** of treatment category and reviewer’s guideline occur; ${reliable === 0 ? 'none has' : reliable === 1 ? 'one has' : `${formatCount(reliable)} have`} a reliable rate.`
  const most = cited
    .filter(({ id }) => id !== 'none')
    .sort(byCount)
    .slice(0, NAMED)
  const sums = most.map((row) => `under ${inText(row)} ${sayOverturned(row.rate, '**')}`)
  const read = sums.length > 0 ? ` So read the sums: ${sums.join('; ')}.` : ''
  return toRuns(
    pairs.length === 0
      ? `No decision that is classified cites a guideline. ${formatCount(decisions.length)} stand outside.`
      : `${occur}${read}`,
  )
}
