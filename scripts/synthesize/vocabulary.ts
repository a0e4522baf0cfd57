import type { Outcome } from '../../src/letter/letter.ts'

/** Words that ask for one treatment, and what they ask for. */
export interface RequestWords {
  words: string
  treatment: { id: string; category: string; subcategory: string; drugClass: string | null }
  /** Ids of the parts of the body that the words name, sorted. */
  bodyParts: string[]
}

/** A sentence that gives a reason. */
export interface ReasonWords {
  id: string
  side: Outcome
  sentence: string
  /** Whether it may tell what a guideline says: what stands behind such a sentence may be taken as told as well. */
  tells: boolean
  /** Ids of treatments, subcategories and categories that are never decided for it. */
  notFor: string[]
}

/** What letters are about, passed in as data: this room knows how a letter is written, and no treatment. */
export interface Vocabulary {
  /** By category. */
  requests: Map<string, RequestWords[]>
  reasons: ReasonWords[]
}

export const toVocabulary = (requests: RequestWords[], reasons: ReasonWords[]): Vocabulary => ({
  requests: Map.groupBy(requests, ({ treatment }) => treatment.category),
  reasons,
})
