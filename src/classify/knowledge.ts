import type { Outcome } from '../letter/letter.ts'
import type { OwnedPhrase } from '../taxonomy/phrase-graph.ts'
import { type PhraseMatcher, toPhraseMatcher } from '../taxonomy/phrase-matcher.ts'
import type {
  GuidelineEntry,
  GuidelineFamily,
  PhrasedEntry,
  ReasonEntry,
  Taxonomy,
  TreatmentEntry,
} from '../taxonomy/taxonomy.ts'
import { type SectionNames, toSectionNames } from './section-names.ts'

/** A taxonomy made ready for reading letters: its phrases compiled, its entries at hand by id. */
export interface Knowledge {
  /** `mtus` is for citations of the MTUS, `nonMtus` for citations outside it; ODG is looked for in both. Reasons go by outcome. */
  phrases: Record<
    'treatments' | 'guidelines' | 'mtus' | 'nonMtus' | 'upheld' | 'overturned' | 'bodyParts' | 'specialties',
    PhraseMatcher
  >
  treatments: Map<string, TreatmentEntry>
  /** Treatments that are meant where others are named side by side. */
  together: TreatmentEntry[]
  /** Ids of the categories whose treatments are counted in visits. */
  inSessions: Set<string>
  guidelines: Map<string, GuidelineEntry>
  /** By guideline; a guideline without known sections has none. */
  sections: Map<string, SectionNames>
  /** The source that a phrase names, by `<guideline>/<words of the phrase>`. */
  sources: Map<string, string>
  /** Phrases that name a section as well, by `<guideline>/<words of the phrase>`. */
  ambiguous: Set<string>
  /** The parts of the body that a phrase names other than its entry, by `<part>/<words of the phrase>`. */
  partsNamed: Map<string, string[]>
  families: Map<string, GuidelineFamily>
  reasons: Map<string, ReasonEntry>
  /** Phrases that count only where a sentence echoes a guideline, by `<reason>/<words of the phrase>`. */
  echoing: Set<string>
  /** Phrases that count only where nothing is said of the case, by `<reason>/<words of the phrase>`. */
  alone: Set<string>
  /** Phrases that count only where no other reason is given, by `<reason>/<words of the phrase>`. */
  summing: Set<string>
  /** Ids of the reasons that tell of a guideline recited: others name them under `recited`. */
  recitedAs: Set<string>
  /** The reason of an outcome that has `recited`; null where none has. */
  recitable: Record<Outcome, string | null>
  /** Phrases of reasons that speak of requests of one treatment, subcategory or category alone, by its id. */
  reasonsOf: Map<string, Record<Outcome, PhraseMatcher>>
  specialtyNames: Map<string, string>
}

const toMatcher = (entries: PhrasedEntry[]): PhraseMatcher =>
  toPhraseMatcher(
    entries.flatMap(({ id, phrases }): OwnedPhrase[] => phrases.map(({ words, pattern }) => ({ id, words, pattern }))),
  )

/**
 * The phrases of one side's reasons that speak of such requests, or, with null, of any. One sentence may give several, in
 * words they share.
 */
const toReasonMatcher = ({ reasons }: Taxonomy, outcome: Outcome, requests: string | null): PhraseMatcher => {
  const isMeant = (of: string[]) => (requests === null ? of.length === 0 : of.includes(requests))
  return toPhraseMatcher(
    reasons
      .filter(({ side }) => side === outcome || side === 'either')
      .flatMap(({ id, phrases }) =>
        phrases.flatMap(({ words, pattern, of }) => (isMeant(of) ? [{ id, words, pattern }] : [])),
      ),
    'overlapping',
  )
}

const toReasonMatchers = (taxonomy: Taxonomy, requests: string | null): Record<Outcome, PhraseMatcher> => ({
  upheld: toReasonMatcher(taxonomy, 'upheld', requests),
  overturned: toReasonMatcher(taxonomy, 'overturned', requests),
})

const findRecitable = ({ reasons }: Taxonomy, outcome: Outcome): string | null =>
  reasons.find(({ side, recited }) => side === outcome && recited !== null)?.id ?? null

/** The phrases of reasons that have a mark, by `<reason>/<words of the phrase>`. */
const toMarked = ({ reasons }: Taxonomy, mark: 'echoes' | 'alone' | 'sumsUp'): Set<string> =>
  new Set(reasons.flatMap(({ id, phrases }) => phrases.filter((one) => one[mark]).map(({ words }) => `${id}/${words}`)))

/** To be made once for a taxonomy: compiling takes longer than reading a letter. */
export const toKnowledge = (taxonomy: Taxonomy): Knowledge => ({
  phrases: {
    treatments: toMatcher(taxonomy.treatments),
    guidelines: toMatcher(taxonomy.guidelines),
    mtus: toMatcher(taxonomy.guidelines.filter(({ family }) => family === 'mtus' || family === 'odg')),
    nonMtus: toMatcher(taxonomy.guidelines.filter(({ family }) => family !== 'mtus')),
    ...toReasonMatchers(taxonomy, null),
    bodyParts: toMatcher(taxonomy.bodyParts),
    specialties: toMatcher(taxonomy.specialties),
  },
  treatments: new Map(taxonomy.treatments.map((entry) => [entry.id, entry])),
  together: taxonomy.treatments.filter(({ together }) => together.length > 0),
  inSessions: new Set(taxonomy.categories.flatMap(({ id, countedIn }) => (countedIn === 'sessions' ? [id] : []))),
  guidelines: new Map(taxonomy.guidelines.map((entry) => [entry.id, entry])),
  sections: new Map(
    taxonomy.guidelines.flatMap(({ id, sections }) => (sections.length > 0 ? [[id, toSectionNames(sections)]] : [])),
  ),
  sources: new Map(
    taxonomy.guidelines.flatMap(({ id, phrases }) =>
      phrases.flatMap(({ words, source }) => (source ? [[`${id}/${words}`, source]] : [])),
    ),
  ),
  ambiguous: new Set(
    taxonomy.guidelines.flatMap(({ id, phrases }) =>
      phrases.flatMap(({ words, ambiguous }) => (ambiguous ? [`${id}/${words}`] : [])),
    ),
  ),
  partsNamed: new Map(
    taxonomy.bodyParts.flatMap(({ id, phrases }) =>
      phrases.flatMap(({ words, names }) => (names ? [[`${id}/${words}`, names] as const] : [])),
    ),
  ),
  families: new Map(taxonomy.guidelines.map(({ id, family }) => [id, family])),
  reasons: new Map(taxonomy.reasons.map((entry) => [entry.id, entry])),
  echoing: toMarked(taxonomy, 'echoes'),
  alone: toMarked(taxonomy, 'alone'),
  summing: toMarked(taxonomy, 'sumsUp'),
  recitable: { upheld: findRecitable(taxonomy, 'upheld'), overturned: findRecitable(taxonomy, 'overturned') },
  recitedAs: new Set(taxonomy.reasons.flatMap(({ recited }) => recited ?? [])),
  reasonsOf: new Map(
    [...new Set(taxonomy.reasons.flatMap(({ phrases }) => phrases.flatMap(({ of }) => of)))].map(
      (of) => [of, toReasonMatchers(taxonomy, of)] as const,
    ),
  ),
  specialtyNames: new Map(taxonomy.specialties.map(({ id, title }) => [id, title])),
})
