import { defineCollection } from 'astro:content'
import { z } from 'astro/zod'
import type { CaseRecord } from './corpus/corpus.ts'
import {
  benchmarksLoader,
  entriesLoader,
  glossaryLoader,
  notesLoader,
  releasesLoader,
} from './corpus/entries-loader.ts'
import { lettersLoader } from './corpus/letters-loader.ts'
import type { Benchmark } from './taxonomy/read-benchmark.ts'
import type { Release } from './taxonomy/read-release.ts'
import type { Term } from './taxonomy/read-terms.ts'
import type {
  CategoryEntry,
  Entry,
  GuidelineEntry,
  PhrasedEntry,
  ReasonEntry,
  TreatmentEntry,
} from './taxonomy/taxonomy.ts'

// The loaders check what they read, with places and advice; the schemas only name the shapes.
export const collections = {
  letters: defineCollection({ loader: lettersLoader(), schema: z.custom<CaseRecord>() }),
  categories: defineCollection({ loader: entriesLoader('categories'), schema: z.custom<CategoryEntry>() }),
  treatments: defineCollection({ loader: entriesLoader('treatments'), schema: z.custom<TreatmentEntry>() }),
  guidelines: defineCollection({ loader: entriesLoader('guidelines'), schema: z.custom<GuidelineEntry>() }),
  reasons: defineCollection({ loader: entriesLoader('reasons'), schema: z.custom<ReasonEntry>() }),
  drugClasses: defineCollection({ loader: entriesLoader('drugClasses'), schema: z.custom<Entry>() }),
  bodyParts: defineCollection({ loader: entriesLoader('bodyParts'), schema: z.custom<PhrasedEntry>() }),
  specialties: defineCollection({ loader: entriesLoader('specialties'), schema: z.custom<PhrasedEntry>() }),
  benchmarks: defineCollection({ loader: benchmarksLoader(), schema: z.custom<Benchmark>() }),
  releases: defineCollection({ loader: releasesLoader(), schema: z.custom<Release>() }),
  glossary: defineCollection({ loader: glossaryLoader(), schema: z.custom<Term>() }),
  notes: defineCollection({ loader: notesLoader('notes'), schema: z.custom<{ title: string }>() }),
}
