import { inSentence } from '../../words/say.ts'
import type { Taxonomy } from '../../words/shapes.ts'
import type { TreatmentPlace } from './treatment-place.ts'

/** The prose of a treatment page: whose it is, under which heading. */
export interface TreatmentAbout {
  heading: string
  /** What the prose speaks of, where that is less than the page. */
  note: string | null
  /** The entries of `content/` whose bodies stand here, in order. */
  bodies: { kind: 'categories' | 'treatments'; id: string }[]
}

/**
 * The prose of a page, the broader first. The general entry of a subcategory shares its page; where the two have
 * different names, its prose stands under its own, for it does not speak of the whole.
 */
export function toTreatmentAbout(place: TreatmentPlace, { treatments }: Taxonomy): TreatmentAbout[] {
  const { id, title, level } = place
  const entry = treatments.find((one) => one.id === id)
  const own: TreatmentAbout = { heading: `About ${inSentence(title)}`, note: null, bodies: [] }
  if (level === 'category') own.bodies.push({ kind: 'categories', id })
  if (!entry) return own.bodies.length > 0 ? [own] : []
  const body = { kind: 'treatments' as const, id }
  if (entry.title === title) return [{ ...own, bodies: [...own.bodies, body] }]
  const general: TreatmentAbout = {
    heading: `About ${inSentence(entry.title)}`,
    note: `This is the entry for requests that name no finer treatment among ${inSentence(title)}.`,
    bodies: [body],
  }
  return own.bodies.length > 0 ? [own, general] : [general]
}
