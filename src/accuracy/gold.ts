/** A hand-labeled letter: the record of docs/record.md with the differences that docs/labels.md states. */
export interface GoldLetter {
  id: string
  source: string
  layout: string
  caseNumber: string | null
  priority: string | null
  dates: Record<'assigned' | 'injury' | 'decision' | 'urDenial' | 'applicationReceived', string | null>
  reviewer: { specialties: string[]; subspecialties: string[]; states: string[] }
  patient: { age: number | null; sex: string | null; injuryDate: string | null }
  decisions: GoldDecision[]
}

export interface GoldDecision {
  number: number
  request: string
  disputedPortion: string | null
  modified: boolean
  outcome: string
  claimsGuideline: string | null
  imrGuideline: string | null
  /** The first and last 80 characters; null where not labeled. */
  rationaleStart: string | null
  rationaleEnd: string | null
  treatment: { category: string; subcategory: string; drugClass: string | null }
  /** False where the heading alone can't tell the category. */
  headingAlone: boolean
  bodyParts: string[]
  claimsGuidelines: string[]
  claimsFamilies: string[]
  imrGuidelines: string[]
  imrFamilies: string[]
  /** Null where not labeled. */
  reasons: string[] | null
}
