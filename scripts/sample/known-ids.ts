import type { KnownIds } from '../../src/accuracy/sample/labels.ts'
import type { Taxonomy } from '../../src/taxonomy/taxonomy.ts'

const pick = (entries: { id: string; title: string }[]) => entries.map(({ id, title }) => ({ id, title }))

/** Every id that a label can have, with its title. Specialties are counted by their names, which are their ids here. */
export const listKnownIds = (taxonomy: Taxonomy): KnownIds => ({
  category: pick(taxonomy.categories),
  subcategory: pick(taxonomy.categories.flatMap(({ subcategories }) => subcategories)),
  'drug class': pick(taxonomy.drugClasses),
  'body part': pick(taxonomy.bodyParts),
  guideline: pick(taxonomy.guidelines),
  reason: pick(taxonomy.reasons),
  specialty: taxonomy.specialties.map(({ title }) => ({ id: title, title })),
})
