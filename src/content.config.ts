import { defineCollection } from 'astro:content'
import { entriesLoader, proseLoader } from './corpus/entries-loader.ts'
import { SCHEMAS } from './taxonomy/schemas.ts'

// Each key is documented in taxonomy/schemas.ts. The loaders tell faults with places and advice before Astro does, and
// check what entries say of one another. Astro renders their prose here; what is counted is read from the files by
// `pages/_report`, as letters are: Astro's store is one string, and a year of letters is larger than a string can be.
export const collections = {
  categories: defineCollection({ loader: entriesLoader('categories'), schema: SCHEMAS.categories }),
  treatments: defineCollection({ loader: entriesLoader('treatments'), schema: SCHEMAS.treatments }),
  guidelines: defineCollection({ loader: entriesLoader('guidelines'), schema: SCHEMAS.guidelines }),
  reasons: defineCollection({ loader: entriesLoader('reasons'), schema: SCHEMAS.reasons }),
  drugClasses: defineCollection({ loader: entriesLoader('drugClasses'), schema: SCHEMAS['drug-classes'] }),
  bodyParts: defineCollection({ loader: entriesLoader('bodyParts'), schema: SCHEMAS['body-parts'] }),
  specialties: defineCollection({ loader: entriesLoader('specialties'), schema: SCHEMAS.specialties }),
  releases: defineCollection({ loader: proseLoader('releases'), schema: SCHEMAS.releases }),
  glossary: defineCollection({ loader: proseLoader('glossary'), schema: SCHEMAS.glossary }),
  notes: defineCollection({ loader: proseLoader('notes'), schema: SCHEMAS.notes }),
}
