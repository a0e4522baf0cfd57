/** What one side of a decision relies on, so that every decision has one: the empty one could not be read. */
export type CitedSource = 'mtus' | 'mtus-and-others' | 'others' | 'none' | ''

/** In the order of a table: California law puts the MTUS first. */
export const CITED_SOURCES: { id: CitedSource; title: string }[] = [
  { id: 'mtus', title: 'MTUS only' },
  { id: 'mtus-and-others', title: 'MTUS and another source' },
  { id: 'others', title: 'Outside the MTUS only' },
  { id: 'none', title: 'No guideline' },
  { id: '', title: 'Not read' },
]

/** The source of one side, from the families of the guidelines that it cites. */
export function toCitedSource(families: string[]): CitedSource {
  if (families.length === 0) return ''
  const cited = families.filter((family) => family !== 'none')
  if (cited.length === 0) return 'none'
  if (!cited.includes('mtus')) return 'others'
  return cited.length === 1 ? 'mtus' : 'mtus-and-others'
}
