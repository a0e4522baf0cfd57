import type { Rate } from '../rates/rate.ts'
import { toRate } from '../rates/to-rate.ts'
import type { DecisionRow } from './shapes.ts'

/** Whether claims administrator and reviewer cited the same guidelines. */
export type Agreement = 'same' | 'common' | 'different' | 'claims-none' | 'imr-none' | 'neither'

type Cited = Pick<DecisionRow, 'claimsGuidelines' | 'claimsFamilies' | 'imrGuidelines' | 'imrFamilies'>

/** How the citations of one decision lie to each other; null where one of the two fields could not be read. */
export function toAgreement({ claimsGuidelines, claimsFamilies, imrGuidelines, imrFamilies }: Cited): Agreement | null {
  if (claimsFamilies.length === 0 || imrFamilies.length === 0) return null
  if (claimsGuidelines.length === 0) return imrGuidelines.length === 0 ? 'neither' : 'claims-none'
  if (imrGuidelines.length === 0) return 'imr-none'
  const shared = claimsGuidelines.filter((id) => imrGuidelines.includes(id)).length
  if (shared === 0) return 'different'
  return shared === claimsGuidelines.length && shared === imrGuidelines.length ? 'same' : 'common'
}

/** The rate of each kind of agreement; kinds without decisions, and citations not read, are left out. */
export function toAgreementRates(decisions: DecisionRow[]): Map<Agreement, Rate> {
  const groups = Map.groupBy(decisions, toAgreement)
  return new Map([...groups].flatMap(([agreement, group]) => (agreement === null ? [] : [[agreement, toRate(group)]])))
}
