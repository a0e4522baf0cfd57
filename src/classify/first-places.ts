import type { Found } from './classified.ts'

/** Each id once, with its first place, sorted by id. */
export function toFirstPlaces(found: Found[]): Found[] {
  const first = new Map<string, Found>()
  for (const one of found) {
    const known = first.get(one.id)
    if (!known || one.span.start < known.span.start) first.set(one.id, one)
  }
  return [...first.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}
