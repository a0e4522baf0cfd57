import type { PublishedRow } from '../classify/decision-row.ts'
import { toSlug } from '../text/slug.ts'

/** What letters state in words of their own, by which decisions are counted and have lists with addresses. */
const NAMES = ['specialties', 'states'] as const

/** How often each spelling stands, by the slug that several of them may share. */
function countSpellings(rows: PublishedRow[], key: (typeof NAMES)[number]): Map<string, Map<string, number>> {
  const counts = new Map<string, Map<string, number>>()
  for (const name of rows.flatMap((row) => row[key])) {
    const slug = toSlug(name)
    const spellings = counts.get(slug) ?? new Map<string, number>()
    counts.set(slug, spellings.set(name, (spellings.get(name) ?? 0) + 1))
  }
  return counts
}

/** Spellings that are not the usual one of their name, each with that: the most frequent, else the first by its signs. */
function findOthers(rows: PublishedRow[], key: (typeof NAMES)[number]): Map<string, string> {
  const others = new Map<string, string>()
  for (const spellings of countSpellings(rows, key).values()) {
    const [usual, ...rest] = [...spellings].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
    for (const [spelling] of rest) others.set(spelling, usual?.[0] ?? spelling)
  }
  return others
}

/**
 * The rows with one spelling of each specialty and state: `Pain Medicine` and `PAIN  MEDICINE` would be two groups at
 * one address. The letters' own spellings stay in their records.
 */
export function mergeSpellings(rows: PublishedRow[]): PublishedRow[] {
  return NAMES.reduce((merged, key) => {
    const others = findOthers(merged, key)
    if (others.size === 0) return merged
    return merged.map((row) =>
      row[key].some((name) => others.has(name))
        ? { ...row, [key]: [...new Set(row[key].map((name) => others.get(name) ?? name))].sort() }
        : row,
    )
  }, rows)
}
