import { namesLetter } from '../../src/corpus/editions.ts'

/** Stands in every page of an edition where it says which of its letters were withdrawn; nobody sees it until then. */
export const WITHDRAWN_HERE = '<!--withdrawn letters-->'

/** What an edition says and leaves out once letters of it were withdrawn. */
export interface TakenBack {
  /** The letters' ids. */
  ids: string[]
  /** How many they are, in a sentence. */
  words: string
  /** Whether a link of the page still leads somewhere: lists went with the letters. */
  isThere: (href: string) => boolean
}

/** A link with its address and its words; a label may hold the sign that ends a tag. */
const LINK = /<a\s(?:[^>"]|"[^"]*")*?href="([^"]*)"(?:[^>"]|"[^"]*")*?>([\s\S]*?)<\/a>/g

/**
 * A page of an edition without the letters that were withdrawn since: of a link to them, or to a list that went with
 * them, the words stay, without the label that names a letter; the page says how many there are. Its numbers stay, for
 * they were published so.
 */
export function takeBack(html: string, { ids, words, isThere }: TakenBack): string {
  return html
    .replace(WITHDRAWN_HERE, () => `<p><b>${words}</b></p>`)
    .replace(LINK, (link, href: string, label: string) =>
      ids.some((id) => namesLetter(href, id)) || !isThere(href) ? label : link,
    )
}
