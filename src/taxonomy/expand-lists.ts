import { findNearest } from './nearest.ts'
import type { WordList } from './taxonomy.ts'

const NAME = /<([^<>]*)>/g

/**
 * A phrase with its lists written out: `<none> red flags` becomes `{no|lack of|…} red flags`. A fault is one clause
 * that goes on from "phrase … "; `unread` are the names of lists that have faults of their own, which are told already.
 */
export function expandLists(
  words: string,
  lists: WordList[],
  unread: string[] = [],
): { pattern: string } | { fault: string } | { unread: true } {
  if ([...words.matchAll(NAME)].some(([, name]) => name !== undefined && unread.includes(name))) return { unread: true }
  const faults: string[] = []
  const pattern = words.replace(NAME, (found, name: string) => {
    const list = lists.find(({ id }) => id === name)
    if (list) return list.words.length === 1 ? (list.words[0] ?? '') : `{${list.words.join('|')}}`
    const known = lists.map(({ id }) => id)
    const near = findNearest(name, known)
    const advice = near ? `write \`<${near}>\`` : `write one of ${known.map((id) => `<${id}>`).join(', ') || 'no list'}`
    faults.push(`names the list \`${found}\`, which is not in content/word-lists: ${advice}`)
    return found
  })
  const [fault] = faults
  return fault ? { fault } : { pattern }
}
