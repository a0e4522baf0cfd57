import type { Standing, TreatmentEntry } from '../taxonomy/taxonomy.ts'
import type { Span } from '../text/span.ts'
import type { TreatmentFound } from './classified.ts'
import type { Knowledge } from './knowledge.ts'

interface Named {
  entry: TreatmentEntry
  span: Span
  phrase: string
}

const RANK: Record<Standing, number> = { leads: 0, level: 1, yields: 2 }

const isNamed = (id: string, { entry }: Named): boolean => [entry.id, entry.subcategory, entry.category].includes(id)

const findNamed = (text: string, span: Span, { phrases, treatments }: Knowledge): Named[] =>
  phrases.treatments.findPhrases(text, span).flatMap((found) => {
    const entry = treatments.get(found.id)
    return entry ? [{ entry, span: found.span, phrase: found.phrase }] : []
  })

/** Entries that are meant where several others are named in one request, at the place of the first of them. */
const findTogether = (named: Named[], { together: entries }: Knowledge): Named[] =>
  entries
    .filter(({ together }) => together.every((id) => named.some((one) => isNamed(id, one))))
    .flatMap((entry) => {
      const first = named.find((one) => entry.together.some((id) => isNamed(id, one)))
      return first ? [{ ...first, entry }] : []
    })

/**
 * What a request asks for: of the treatments that its words name, the one that leads, or else the first, or else the
 * first of those that yield. `spans` are looked at in turn until one names anything: the disputed portion, then the
 * whole request. Null where no entry has the words.
 */
export function findTreatment(text: string, spans: Span[], knowledge: Knowledge): TreatmentFound | null {
  for (const span of spans) {
    const named = findNamed(text, span, knowledge)
    const all = [...findTogether(named, knowledge), ...named]
    // Array.sort is stable: within a rank the order of the request stays.
    const first = all.sort((a, b) => RANK[a.entry.standing] - RANK[b.entry.standing])[0]
    if (!first) continue
    const { id, category, subcategory, drugClass } = first.entry
    return { id, span: first.span, phrase: first.phrase, category, subcategory, drugClass }
  }
  return null
}
