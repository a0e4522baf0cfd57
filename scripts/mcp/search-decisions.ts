import { findTopics, type Topic } from '../../src/search/topics.ts'
import type { SearchedRow } from './open-site.ts'

/** So many decisions are listed; how many there are is said. */
const MOST = 25

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')

/** Pages of the report that the words name, and decisions whose request has all of them, in the order of the file. */
export function searchDecisions(
  { rows, topics }: { rows: readonly SearchedRow[]; topics: Topic[] },
  { words, outcome }: { words: string; outcome?: string | undefined },
): object {
  const wanted = plain(words).trim().split(' ')
  const found = rows.filter(
    (row) =>
      (outcome === undefined || row.outcome === outcome) && wanted.every((word) => plain(row.request).includes(word)),
  )
  return { pages: findTopics(topics, words), found: found.length, decisions: found.slice(0, MOST) }
}
