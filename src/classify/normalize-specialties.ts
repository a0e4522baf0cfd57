import type { Letter } from '../letter/letter.ts'
import type { Knowledge } from './knowledge.ts'

/**
 * The names under which the reviewer's specialties and subspecialties are counted: those of the DWC's list, sorted,
 * each once. A specialty that no entry has the words for is counted under its own words.
 */
export function normalizeSpecialties({ reviewer }: Pick<Letter, 'reviewer'>, knowledge: Knowledge): string[] {
  const names = [...reviewer.specialties, ...reviewer.subspecialties].flatMap(({ value }) => {
    const found = knowledge.phrases.specialties
      .findPhrases(value)
      .flatMap(({ id }) => knowledge.specialtyNames.get(id) ?? [])
    return found.length > 0 ? found : [value]
  })
  return [...new Set(names)].sort()
}
