import type { Agreement } from './classified.ts'

/** Ids and families of what both sides cite in one decision. */
export interface BothCited {
  claimsGuidelines: string[]
  claimsFamilies: string[]
  imrGuidelines: string[]
  imrFamilies: string[]
}

/** How the citations of one decision lie to each other, by their guidelines; null where a field could not be read. */
export function toAgreement({
  claimsGuidelines,
  claimsFamilies,
  imrGuidelines,
  imrFamilies,
}: BothCited): Agreement | null {
  if (claimsFamilies.length === 0 || imrFamilies.length === 0) return null
  if (claimsGuidelines.length === 0) return imrGuidelines.length === 0 ? 'neither' : 'claims-none'
  if (imrGuidelines.length === 0) return 'imr-none'
  const shared = claimsGuidelines.filter((id) => imrGuidelines.includes(id)).length
  if (shared === 0) return 'different'
  return shared === claimsGuidelines.length && shared === imrGuidelines.length ? 'same' : 'common'
}
