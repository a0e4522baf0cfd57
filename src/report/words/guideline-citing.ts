import type { DecisionRow } from './shapes.ts'

/** Who cites: the claims administrator, the reviewer, or both in one decision. */
export type Side = 'claims' | 'reviewer' | 'both'

/** The decisions that cite a guideline; `none` where nothing was cited, empty where the field could not be read. */
export type Citing = (side: Side, id: string) => DecisionRow[]

/** What one side cites: ids of guidelines, `none` where it cites nothing, empty where the field could not be read. */
export const citedBy = (guidelines: string[], families: string[]): string[] => {
  if (families.length === 0) return ['']
  return guidelines.length === 0 && families.includes('none') ? ['none'] : guidelines
}

/** Groups decisions once by what each side cites. */
export function toCiting(decisions: DecisionRow[]): Citing {
  const groups = new Map<string, DecisionRow[]>()
  const add = (key: string, row: DecisionRow) => {
    const group = groups.get(key)
    if (group) group.push(row)
    else groups.set(key, [row])
  }
  for (const row of decisions) {
    const claims = citedBy(row.claimsGuidelines, row.claimsFamilies)
    const reviewer = citedBy(row.imrGuidelines, row.imrFamilies)
    for (const id of claims) add(`claims/${id}`, row)
    for (const id of reviewer) {
      add(`reviewer/${id}`, row)
      if (claims.includes(id)) add(`both/${id}`, row)
    }
  }
  return (side, id) => groups.get(`${side}/${id}`) ?? []
}
