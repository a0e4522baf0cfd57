import type { Corpus } from '../../../corpus/corpus.ts'
import { type DimensionId, dimensionOf } from '../../../dimensions/dimensions.ts'
import { countByValue } from '../../../rates/group-rates.ts'
import type { Topic } from '../../../search/topics.ts'
import { browseHref } from '../../words/browse-href.ts'
import { pageHref } from '../../words/href.ts'
import { sayReadingAccuracy } from '../../words/reading-accuracy.ts'
import type { Taxonomy } from '../../words/shapes.ts'

/** What an entry with phrases is called besides its title. */
type NamesOf = (phrases: Taxonomy['treatments'][number]['phrases']) => string[]

interface Entry {
  id: string
  title: string
  short: string
  phrases?: Taxonomy['treatments'][number]['phrases']
  reading?: string
}

/**
 * The pages that the search offers before letters, each once: treatments at all levels, classes of drugs, guidelines
 * (counted as the reviewer cites them), reasons and specialties. `namesOf` writes out what phrases name.
 */
export function toTopics({ decisions, taxonomy, accuracy }: Corpus, namesOf: NamesOf): Topic[] {
  const topics = new Map<string, Topic>()
  const add = (
    entries: readonly Entry[],
    dimension: DimensionId,
    kind: string,
    hrefOf: (id: string) => string | null,
  ) => {
    const counts = countByValue(decisions, dimensionOf(dimension).valuesOf)
    for (const { id, title, short, phrases = [], reading } of entries) {
      const href = hrefOf(id)
      if (href === null || topics.has(href)) continue
      const names = [...new Set([short.toLowerCase(), ...namesOf(phrases)])].filter(
        (name) => name !== title.toLowerCase(),
      )
      topics.set(href, { title, kind, href, decisions: counts.get(id) ?? 0, names, ...(reading && { reading }) })
    }
  }
  const treatmentHref = (id: string) => pageHref('treatments', id)
  const subcategories = taxonomy.categories.flatMap((category) => category.subcategories)
  add(taxonomy.categories, 'category', 'Treatment category', treatmentHref)
  add(subcategories, 'subcategory', 'Kind of treatment', treatmentHref)
  add(taxonomy.treatments, 'treatment', 'Treatment', treatmentHref)
  add(taxonomy.drugClasses, 'drug_class', 'Drug class', (id) => pageHref('drug-classes', id))
  add(taxonomy.guidelines, 'imr_guideline', 'Guideline', (id) => pageHref('guidelines', id))
  // The phrases of reasons are what reviewers write, not what a reason is called.
  const reasons = taxonomy.reasons.map(({ id, title, short }) => {
    const reading = sayReadingAccuracy(accuracy, id).short
    return { id, title, short, reading }
  })
  add(reasons, 'reason', 'Reason', (id) => pageHref('reasons', id))
  // A specialty has no page of its own, and a list only where a reviewer holds it.
  const held = countByValue(decisions, dimensionOf('specialty').valuesOf)
  const specialties = [...held.keys()].map((title) => ({ id: title, title, short: title }))
  add(specialties, 'specialty', 'Reviewer’s specialty', (id) => browseHref('specialty', id))
  return [...topics.values()]
}
