import type { Found } from './classified.ts'

/** Each id once, with its first place, sorted by id. */
export function toFirstPlaces(found: Found[]): Found[] {
  const first = new Map<string, Found>()
  for (const { id, span } of found) {
    const known = first.get(id)
    if (!known || span.start < known.span.start) first.set(id, { id, span })
  }
  return [...first.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}
