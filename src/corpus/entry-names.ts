import { listForms } from '../taxonomy/phrase-forms.ts'
import type { Phrase } from '../taxonomy/taxonomy.ts'

/** A phrase can stand for hundreds of texts; so many are enough to find its entry by. */
const FORMS = 12

/**
 * What else an entry is called: the texts of its phrases, brands and abbreviations among them, each once. What only adds
 * words to one of them (`norco tablets`) is left out: whoever types it has typed the other first.
 */
export function listEntryNames(phrases: readonly Pick<Phrase, 'words'>[]): string[] {
  const names: string[] = []
  const forms = new Set(phrases.flatMap(({ words }) => listForms(words, FORMS)))
  for (const name of [...forms].sort()) {
    const before = names.at(-1)
    if (before === undefined || !name.startsWith(`${before} `)) names.push(name)
  }
  return names
}
