import { distance } from '../text/distance.ts'

/** A page of the report as the search offers it: what it is about, and everything that is called. */
export interface Topic {
  title: string
  /** `Treatment`, `Guideline`, … */
  kind: string
  href: string
  /** Decisions that the page counts. */
  decisions: number
  /** Other names, in small letters: short titles, brands, abbreviations. */
  names: string[]
  /** How well a reason is read; absent where that is not told. */
  reading?: string
}

/** How many are offered at most. */
const MOST = 6
/** Shorter words are not mended: too many others are near them. */
const LEAST_TO_MEND = 4
/** Nor are shorter beginnings. */
const LEAST_BEGINNING = 6

const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** How well a name fits what was typed, 0 the best; null where it does not. */
function rankName(name: string, typed: string): number | null {
  if (name === typed) return 0
  if (name.startsWith(typed)) return 1
  const words = name.split(' ')
  return typed.split(' ').every((part) => words.some((word) => word.startsWith(part))) ? 2 : null
}

/**
 * Whether words that stand in for each other are alike, or long enough to be mended: `xr knee` is no slip of `MRI
 * knee`.
 */
function keepsShortWords(name: string, typed: string): boolean {
  const [names, all] = [name.split(' '), typed.split(' ')]
  return (
    names.length !== all.length ||
    all.every((word, at) => word === names[at] || Math.min(word.length, names[at]?.length ?? 0) >= LEAST_TO_MEND)
  )
}

/** Whether a name is what was typed but for a slip: one letter, in long words two. */
function isNear(name: string, typed: string): boolean {
  const most = typed.length >= 8 ? 2 : 1
  return Math.abs(name.length - typed.length) <= most && distance(name, typed) <= most && keepsShortWords(name, typed)
}

/** How near a name is to what was typed with a slip: 3 the whole name, 4 its beginning, for whoever is still typing. */
const rankNear = (name: string, typed: string): number | null =>
  isNear(name, typed) ? 3 : typed.length >= LEAST_BEGINNING && isNear(name.slice(0, typed.length), typed) ? 4 : null

/**
 * The pages that what was typed names, the best fit first: the name itself, names that begin so, names whose words do;
 * where there is none, names that are spelled nearly so. Among equals those with more decisions come first.
 */
export function findTopics(topics: Topic[], query: string): Topic[] {
  const typed = plain(query)
  if (typed.length < 2) return []
  const named = topics.map((topic) => ({ topic, names: [plain(topic.title), ...topic.names.map(plain)] }))
  const rank = (rankOf: (name: string) => number | null) =>
    named.flatMap(({ topic, names }) => {
      const ranks = names.flatMap((name) => rankOf(name) ?? [])
      return ranks.length > 0 ? [{ topic, rank: Math.min(...ranks) }] : []
    })
  const fitting = rank((name) => rankName(name, typed))
  const found = fitting.length > 0 || typed.length < LEAST_TO_MEND ? fitting : rank((name) => rankNear(name, typed))
  return found
    .sort(
      (a, b) => a.rank - b.rank || b.topic.decisions - a.topic.decisions || (a.topic.title < b.topic.title ? -1 : 1),
    )
    .slice(0, MOST)
    .map(({ topic }) => topic)
}
