import type { Letter } from '../letter/letter.ts'
import type { Taxonomy } from '../taxonomy/taxonomy.ts'
import { toMatchers } from './matchers.ts'

/**
 * The names under which the reviewer's specialties and subspecialties are counted: those of the DWC's list, sorted,
 * each once. A specialty that no entry has the words for is counted under its own words.
 */
export function normalizeSpecialties({ reviewer }: Pick<Letter, 'reviewer'>, taxonomy: Taxonomy): string[] {
  const { specialties } = toMatchers(taxonomy)
  const titles = new Map(taxonomy.specialties.map(({ id, title }) => [id, title]))
  const names = [...reviewer.specialties, ...reviewer.subspecialties].flatMap(({ value }) => {
    const found = specialties.findPhrases(value).flatMap(({ id }) => titles.get(id) ?? [])
    return found.length > 0 ? found : [value]
  })
  return [...new Set(names)].sort()
}
