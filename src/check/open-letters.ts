import { shardFile, shardOf } from './case-shards.ts'
import type { CheckedLetter } from './checked-letter.ts'
import { readCasePage } from './read-case-page.ts'

/** Where the corpus lies, as the page says. */
export interface CorpusPlaces {
  /** Of the letters' pages, with a slash at the end. */
  cases: string
  /** Of the lists of ids, with a slash at the end. */
  ids: string
  /** What the ids of each list begin with. */
  prefixes: string[]
}

async function fetchText(address: string): Promise<string> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${address} answers ${answer.status}`)
  return answer.text()
}

/**
 * The letters of the corpus among these ids. A list of ids that begin alike tells whether there is one; only then its
 * page is fetched. That is all that a host comes to know.
 */
export async function openLetters(ids: string[], places: CorpusPlaces): Promise<Map<string, CheckedLetter>> {
  const shards = new Map<string, Promise<ReadonlySet<string>>>()
  const isThere = async (id: string): Promise<boolean> => {
    const prefix = shardOf(id, places.prefixes)
    if (prefix === null) return false
    const list =
      shards.get(prefix) ??
      fetchText(places.ids + encodeURIComponent(shardFile(prefix))).then(
        (text) => new Set(JSON.parse(text) as string[]),
      )
    shards.set(prefix, list)
    return (await list).has(id)
  }
  const letters = new Map<string, CheckedLetter>()
  // One after the other: a text that names a hundred letters asks no host for all at once.
  for (const id of ids) {
    if (!(await isThere(id))) continue
    const address = `${places.cases}${encodeURIComponent(id)}/`
    const letter = readCasePage(new DOMParser().parseFromString(await fetchText(address), 'text/html'))
    // Some hosts answer with a page of their own. That a letter of the list is not there may not be said.
    if (!letter) throw new Error(`${address} holds no letter`)
    letters.set(id, letter)
  }
  return letters
}
