import type { PhraseFound } from '../taxonomy/phrase-matcher.ts'
import type { Standing, Taxonomy, TreatmentEntry } from '../taxonomy/taxonomy.ts'
import type { Span } from '../text/span.ts'
import type { TreatmentFound } from './classified.ts'
import { toMatchers } from './matchers.ts'

interface Named {
  entry: TreatmentEntry
  span: Span
}

const RANK: Record<Standing, number> = { leads: 0, level: 1, yields: 2 }

const isNamed = (id: string, { entry }: Named): boolean => [entry.id, entry.subcategory, entry.category].includes(id)

const toNamed = (found: PhraseFound[], { treatments }: Taxonomy): Named[] =>
  found.flatMap(({ id, span }) => {
    const entry = treatments.find((one) => one.id === id)
    return entry ? [{ entry, span }] : []
  })

/** Entries that are meant where several others are named in one request, at the place of the first of them. */
const findTogether = (named: Named[], { treatments }: Taxonomy): Named[] =>
  treatments
    .filter(({ together }) => together.length > 0 && together.every((id) => named.some((one) => isNamed(id, one))))
    .flatMap((entry) => {
      const first = named.find((one) => entry.together.some((id) => isNamed(id, one)))
      return first ? [{ entry, span: first.span }] : []
    })

/**
 * What a request asks for: of the treatments that its words name, the one that leads, or else the first, or else the
 * first of those that yield. `spans` are looked at in turn until one names anything: the disputed portion, then the
 * whole request. Null where no entry has the words.
 */
export function findTreatment(text: string, spans: Span[], taxonomy: Taxonomy): TreatmentFound | null {
  const { treatments } = toMatchers(taxonomy)
  for (const span of spans) {
    const named = toNamed(treatments.findPhrases(text, span), taxonomy)
    const all = [...findTogether(named, taxonomy), ...named]
    // Array.sort is stable: within a rank the order of the request stays.
    const first = all.sort((a, b) => RANK[a.entry.standing] - RANK[b.entry.standing])[0]
    if (!first) continue
    const { id, category, subcategory, drugClass } = first.entry
    return { id, span: first.span, category, subcategory, drugClass }
  }
  return null
}
