import type { Comparison } from './compare-letters.ts'

/** How often a field was read as labelled. */
export interface FieldAccuracy {
  field: string
  right: number
  of: number
}

/** One row a field, in the order in which the fields first appear. */
export function tallyFields(comparisons: Comparison[]): FieldAccuracy[] {
  const fields = new Map<string, FieldAccuracy>()
  for (const { field, right } of comparisons) {
    const row = fields.get(field) ?? { field, right: 0, of: 0 }
    row.of++
    if (right) row.right++
    fields.set(field, row)
  }
  return [...fields.values()]
}

/** Ids found and missed over decisions with lists of them; precision and recall are null where nothing was found or labelled. */
export interface SetAccuracy {
  id: string
  labelled: number
  found: number
  hits: number
  precision: number | null
  recall: number | null
}

/** One row an id of a list field (`body parts`, `reasons`), most labelled first, and a row `all`. */
export function tallySets(comparisons: Comparison[], field: string): SetAccuracy[] {
  const counts = new Map<string, { labelled: number; found: number; hits: number }>()
  const count = (id: string, key: 'labelled' | 'found' | 'hits') => {
    for (const name of ['all', id]) {
      const row = counts.get(name) ?? { labelled: 0, found: 0, hits: 0 }
      row[key]++
      counts.set(name, row)
    }
  }
  for (const comparison of comparisons) {
    if (comparison.field !== field) continue
    const label = comparison.label as string[]
    const read = comparison.read as string[]
    for (const id of label) count(id, 'labelled')
    for (const id of read) {
      count(id, 'found')
      if (label.includes(id)) count(id, 'hits')
    }
  }
  return [...counts]
    .map(([id, row]) => ({
      id,
      ...row,
      precision: row.found ? row.hits / row.found : null,
      recall: row.labelled ? row.hits / row.labelled : null,
    }))
    .sort((a, b) => b.labelled - a.labelled || (a.id < b.id ? -1 : 1))
}
