import { listForms } from '../taxonomy/phrase-forms.ts'
import type { Phrase } from '../taxonomy/taxonomy.ts'

/** A phrase can stand for hundreds of texts; so many are enough to find its entry by. */
const FORMS = 12

/** What else an entry is called: the texts of its phrases, brands and abbreviations among them, each once. */
export const listEntryNames = (phrases: readonly Phrase[]): string[] => [
  ...new Set(phrases.flatMap(({ words }) => listForms(words, FORMS))),
]
