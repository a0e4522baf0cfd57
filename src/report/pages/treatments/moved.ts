import type { Corpus } from '../../../corpus/corpus.ts'
import { listTreatments } from './treatment.ts'

/** An address that a treatment's page had before, which points on. */
export interface Moved {
  /** The id of before. */
  id: string
  title: string
  href: string
}

/** The addresses of before, in the order of the taxonomy; one that is a page's own today is that page. */
export function listMoved(corpus: Corpus): Moved[] {
  const places = new Map(listTreatments(corpus).map((place) => [place.id, place]))
  const moved = new Map<string, Moved>()
  for (const { id, formerly } of corpus.taxonomy.treatments) {
    const place = places.get(id)
    for (const before of formerly) {
      if (place && !places.has(before)) moved.set(before, { id: before, title: place.title, href: place.href })
    }
  }
  return [...moved.values()]
}
