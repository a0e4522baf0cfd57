import { findTopics, type Topic } from '../../src/search/topics.ts'
import type { SearchedRow } from './open-site.ts'

/** So many decisions are listed; how many there are is said. */
const MOST = 25

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')

/**
 * Pages of the report that the words name, and decisions whose request has a word that begins like each of them, in the
 * order of the file. Null where none of the signs is a letter or a digit: every request would fit.
 */
export function searchDecisions(
  { rows, topics }: { rows: readonly SearchedRow[]; topics: Topic[] },
  { words, outcome }: { words: string; outcome?: string | undefined },
): object | null {
  const wanted = plain(words).trim()
  if (wanted === '') return null
  const starts = wanted.split(' ').map((word) => ` ${word}`)
  const hasAll = (request: string): boolean => {
    const spaced = ` ${plain(request)}`
    return starts.every((start) => spaced.includes(start))
  }
  const found = rows.filter((row) => (outcome === undefined || row.outcome === outcome) && hasAll(row.request))
  const pages = findTopics(topics, words).map(({ names: _, ...page }) => page)
  return { pages, found: found.length, decisions: found.slice(0, MOST) }
}
