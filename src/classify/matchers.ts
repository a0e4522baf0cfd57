import { type OwnedPhrase, type PhraseMatcher, toPhraseMatcher } from '../taxonomy/phrase-matcher.ts'
import type { PhrasedEntry, Taxonomy } from '../taxonomy/taxonomy.ts'

/** The phrases of each kind of entry, ready to be looked for. */
export interface Matchers {
  treatments: PhraseMatcher
  guidelines: PhraseMatcher
  reasons: PhraseMatcher
  bodyParts: PhraseMatcher
  specialties: PhraseMatcher
}

const compiled = new WeakMap<Taxonomy, Matchers>()

const toMatcher = (entries: PhrasedEntry[]): PhraseMatcher =>
  toPhraseMatcher(entries.flatMap(({ id, phrases }): OwnedPhrase[] => phrases.map(({ words }) => ({ id, words }))))

/** The matchers of a taxonomy, made once for each. */
export function toMatchers(taxonomy: Taxonomy): Matchers {
  const known = compiled.get(taxonomy)
  if (known) return known
  const matchers = {
    treatments: toMatcher(taxonomy.treatments),
    guidelines: toMatcher(taxonomy.guidelines),
    reasons: toMatcher(taxonomy.reasons),
    bodyParts: toMatcher(taxonomy.bodyParts),
    specialties: toMatcher(taxonomy.specialties),
  }
  compiled.set(taxonomy, matchers)
  return matchers
}
