import { formatCount } from '../../../rates/format-rate.ts'
import type { DecisionsOf, TreatmentPlace } from './treatment-place.ts'

/** A single treatment, and how many decisions it has. */
export interface EntryLink {
  title: string
  href: string
  /** Null without decisions. */
  count: string | null
}

/** The entries of a subcategory but its general one: those with the most decisions first, then by name. */
export function toEntryLinks(places: TreatmentPlace[], subcategory: string, decisionsOf: DecisionsOf): EntryLink[] {
  return places
    .filter(({ level, ...place }) => level === 'treatment' && place.subcategory === subcategory)
    .map(({ id, title, href }) => ({ title, href, decided: decisionsOf('treatment', id).length }))
    .sort((a, b) => b.decided - a.decided || a.title.localeCompare(b.title, 'en-US'))
    .map(({ title, href, decided }) => ({ title, href, count: decided > 0 ? formatCount(decided) : null }))
}
