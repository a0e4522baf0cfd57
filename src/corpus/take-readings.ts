import type { Corpus } from './corpus.ts'

/** What the taxonomy made of one decision. */
export interface Reading {
  letter: string
  decision: number
  request: string
  /** By field: one value, or a sorted list; null where nothing was recognised. */
  fields: Record<string, string | string[] | null>
}

/** What the taxonomy makes of each decision of a corpus, in its order: what one change of it is compared by. */
export function takeReadings({ decisions }: Pick<Corpus, 'decisions'>): Reading[] {
  return decisions.map((row) => ({
    letter: row.caseId,
    decision: row.number,
    request: row.request,
    fields: {
      treatment: row.treatment,
      category: row.category,
      subcategory: row.subcategory,
      drugClass: row.drugClass,
      bodyParts: row.bodyParts,
      claimsGuidelines: row.claimsGuidelines,
      imrGuidelines: row.imrGuidelines,
      reasons: row.reasons,
    },
  }))
}
