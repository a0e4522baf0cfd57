import type { OwnedPhrase } from '../taxonomy/phrase-graph.ts'
import { type PhraseMatcher, toPhraseMatcher } from '../taxonomy/phrase-matcher.ts'
import type { GuidelineFamily, PhrasedEntry, ReasonEntry, Taxonomy, TreatmentEntry } from '../taxonomy/taxonomy.ts'

/** A taxonomy made ready for reading letters: its phrases compiled, its entries at hand by id. */
export interface Knowledge {
  /** `mtus` is for citations of the MTUS, `nonMtus` for citations outside it; ODG is looked for in both. Reasons go by outcome. */
  phrases: Record<
    'treatments' | 'mtus' | 'nonMtus' | 'upheld' | 'overturned' | 'bodyParts' | 'specialties',
    PhraseMatcher
  >
  treatments: Map<string, TreatmentEntry>
  /** Treatments that are meant where others are named side by side. */
  together: TreatmentEntry[]
  families: Map<string, GuidelineFamily>
  reasons: Map<string, ReasonEntry>
  specialtyNames: Map<string, string>
}

const toMatcher = (entries: PhrasedEntry[]): PhraseMatcher =>
  toPhraseMatcher(entries.flatMap(({ id, phrases }): OwnedPhrase[] => phrases.map(({ words }) => ({ id, words }))))

/** To be made once for a taxonomy: compiling takes longer than reading a letter. */
export const toKnowledge = (taxonomy: Taxonomy): Knowledge => ({
  phrases: {
    treatments: toMatcher(taxonomy.treatments),
    mtus: toMatcher(taxonomy.guidelines.filter(({ family }) => family === 'mtus' || family === 'odg')),
    nonMtus: toMatcher(taxonomy.guidelines.filter(({ family }) => family !== 'mtus')),
    upheld: toMatcher(taxonomy.reasons.filter(({ side }) => side === 'upheld')),
    overturned: toMatcher(taxonomy.reasons.filter(({ side }) => side === 'overturned')),
    bodyParts: toMatcher(taxonomy.bodyParts),
    specialties: toMatcher(taxonomy.specialties),
  },
  treatments: new Map(taxonomy.treatments.map((entry) => [entry.id, entry])),
  together: taxonomy.treatments.filter(({ together }) => together.length > 0),
  families: new Map(taxonomy.guidelines.map(({ id, family }) => [id, family])),
  reasons: new Map(taxonomy.reasons.map((entry) => [entry.id, entry])),
  specialtyNames: new Map(taxonomy.specialties.map(({ id, title }) => [id, title])),
})
