import { dimensionOf } from '../../src/dimensions/dimensions.ts'
import type { ShownRate } from '../../src/explorer/answer.ts'
import { EXPLORED_DIMENSIONS } from '../../src/explorer/explored-dimensions.ts'
import { FIRST_STATE, GROUPING_IDS } from '../../src/explorer/explorer-state.ts'
import type { SideShares } from '../../src/explorer/reason-shares.ts'
import type { OpenedSite } from './open-site.ts'

/** What is asked: values by dimension, any of which will do, and the dimension that divides what they leave. */
export interface RatesQuery {
  filters: Record<string, string[]>
  by: string
}

const HIDDEN = { under: 'fewer than 11', withheld: 'withheld, for it would give away a number under 11' }

/** A rate as the site may show it: numbers that the cell rule hides are words. */
function toRate({ decided, letters, rate }: ShownRate) {
  const tell = (count: ShownRate['decided']) => (typeof count === 'number' ? count : HIDDEN[count])
  return {
    decided: tell(decided),
    letters: tell(letters),
    overturned: rate?.overturned ?? null,
    rate: rate?.rate ?? null,
    low: rate?.low ?? null,
    high: rate?.high ?? null,
    tier: rate?.tier ?? null,
  }
}

const KNOWN: string[] = EXPLORED_DIMENSIONS.map(({ id }) => id)

/**
 * The rate of the decisions that filters leave, and of its groups by one dimension, as the site's explorer shows them:
 * 95% intervals, tiers, and cell suppression where age, sex, body part and year are combined; reasons with how well each
 * is read. Words where it is refused.
 */
export async function findRates(
  { explorer, readingOf }: Pick<OpenedSite, 'explorer' | 'readingOf'>,
  query: RatesQuery,
): Promise<object | string> {
  const unknown = Object.keys(query.filters).filter((id) => !KNOWN.includes(id))
  if (unknown.length > 0) return `No dimension is called ${unknown.join(', ')}. There are: ${KNOWN.join(', ')}.`
  const by = GROUPING_IDS.find((id) => id === query.by)
  if (!by) return `Decisions cannot be divided by ${query.by}. They can be by: ${GROUPING_IDS.join(', ')}.`
  const state = { ...FIRST_STATE, filters: new Map(Object.entries(query.filters)), by }
  await explorer.prepare(state, [], () => {})
  const { overall, groups, reasons, sided, messages } = explorer.look(state, [])
  // A value that no decision has would be left out, and the answer be that of a broader question.
  if (messages.length > 0) return `${messages.join(' ')} Ask for rates by that dimension to see its values.`
  const { overlap } = dimensionOf(by)
  // Called as in reasons.csv: of a share of those upheld nothing is overturned.
  const withReadings = ({ shares, ...side }: SideShares) => ({
    ...side,
    shares: shares.map(({ value, share: { overturned, decided, rate, low, high, tier } }) => ({
      value,
      with_reason: overturned,
      decisions: decided,
      share: rate,
      low,
      high,
      tier,
      reading: readingOf(value),
    })),
  })
  return {
    selection: toRate(overall),
    by,
    groups: groups.map(({ value, ...rate }) => ({ value, ...toRate(rate) })),
    ...(reasons ? { reasons: reasons.map(withReadings) } : {}),
    ...(overlap ? { overlap } : {}),
    ...(sided ? { sided: 'The filters choose by what stands on one side of the outcome: no share is given.' } : {}),
  }
}
