import type { Standing, TreatmentEntry } from '../taxonomy/taxonomy.ts'
import type { Span } from '../text/span.ts'
import type { TreatmentFound } from './classified.ts'
import type { Knowledge } from './knowledge.ts'
import { nameMisspelled, nameTreatments } from './name-treatments.ts'

interface Named {
  entry: TreatmentEntry
  found: TreatmentFound
}

const RANK: Record<Standing, number> = { leads: 0, level: 1, yields: 2 }

const isNamed = (id: string, { entry }: Named): boolean => [entry.id, entry.subcategory, entry.category].includes(id)

const findNamed = (text: string, span: Span, knowledge: Knowledge, name: NameTreatments): Named[] =>
  name(text, span, knowledge).flatMap((found) => {
    const entry = knowledge.treatments.get(found.id)
    return entry ? [{ entry, found }] : []
  })

/** The first of the named with each of the ids in turn, each behind the one before; null where one is missing. */
function findInOrder(ids: string[], named: Named[]): Named[] | null {
  let from = 0
  const found: Named[] = []
  for (const id of ids) {
    const at = named.findIndex((one, index) => index >= from && isNamed(id, one))
    const one = named[at]
    if (!one) return null
    found.push(one)
    from = at + 1
  }
  return found
}

/** Entries that are meant where several others are named in one request, at the place of the first of them. */
const findTogether = (named: Named[], { together: entries }: Knowledge): Named[] =>
  entries.flatMap((entry) => {
    const first = findInOrder(entry.together, named)?.[0]
    return first ? [{ ...first, entry }] : []
  })

/** A visit yields to a therapy, whose own provider it is with, and not to an injection that it is to speak of. */
function toRank({ entry }: Named, named: Named[]): number {
  const { standing, yieldsTo } = entry
  if (standing !== 'yields' || yieldsTo.length === 0) return RANK[standing]
  const others = named.filter((other) => other.entry !== entry)
  return others.some((other) => yieldsTo.some((id) => isNamed(id, other))) ? RANK.yields : RANK.level
}

/** What names treatments in the words of a span. */
type NameTreatments = typeof nameTreatments

/** The first of the named that has the highest rank; null where none is. */
function findFirst(text: string, spans: Span[], knowledge: Knowledge, name: NameTreatments): Named | null {
  for (const span of spans) {
    const named = findNamed(text, span, knowledge, name)
    const all = [...findTogether(named, knowledge), ...named]
    const ranks = new Map(all.map((one) => [one, toRank(one, named)]))
    // Array.sort is stable: within a rank the order of the request stays.
    const first = all.sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0))[0]
    if (first) return first
  }
  return null
}

/**
 * What a request asks for: of the treatments that its words name, the one that leads, or else the first, or else the
 * first of those that yield. `spans` are looked at in turn until one names anything: the disputed portion, then the
 * whole request. Only where they name nothing, or what yields to anything, a misspelled word may tell. Null where no
 * entry has the words.
 */
export function findTreatment(text: string, spans: Span[], knowledge: Knowledge): TreatmentFound | null {
  const written = findFirst(text, spans, knowledge, nameTreatments)
  const isSure = written !== null && written.entry.standing !== 'yields'
  const meant = isSure ? null : findFirst(text, spans, knowledge, nameMisspelled)
  const first = written !== null && meant?.entry.standing === 'yields' ? written : (meant ?? written)
  if (!first) return null
  const { id, category, subcategory, drugClass } = first.entry
  return { ...first.found, id, category, subcategory, drugClass }
}
