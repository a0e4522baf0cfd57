/** Stands in every page of an edition where it says which of its letters were withdrawn; nobody sees it until then. */
export const WITHDRAWN_HERE = '<!--withdrawn letters-->'

/** What an edition says and leaves out once letters of it were withdrawn. */
export interface TakenBack {
  /** The letters' ids. */
  ids: string[]
  /** How many they are, in a sentence. */
  words: string
}

/** Attributes of a tag; a label may hold the sign that ends it. */
const ATTRIBUTES = '(?:[^>"]|"[^"]*")*?'

/** Whether a page of an edition leads to a letter. */
export const namesLetter = (html: string, id: string): boolean => html.includes(`/cases/${id}/`)

/**
 * A page of an edition without the letters that were withdrawn since: no link leads to them, and with its link goes the
 * label that names a letter; the page says how many there are. Its numbers stay, for they were published so.
 */
export function takeBack(html: string, { ids, words }: TakenBack): string {
  const said = html.replace(WITHDRAWN_HERE, () => `<p><b>${words}</b></p>`)
  const linkTo = (id: string) =>
    new RegExp(`<a\\s${ATTRIBUTES}href="[^"]*/cases/${id}/[^"]*"${ATTRIBUTES}>([\\s\\S]*?)</a>`, 'g')
  return ids.reduce((page, id) => page.replace(linkTo(id), '$1'), said)
}

/**
 * A page of an edition whose links lead to what is there: of a link to a page that went with the letters, the words stay.
 */
export const unlinkMissing = (html: string, isThere: (href: string) => boolean): string =>
  html.replace(
    new RegExp(`<a\\s${ATTRIBUTES}href="([^"]*)"${ATTRIBUTES}>([\\s\\S]*?)</a>`, 'g'),
    (link, href: string, words: string) => (isThere(href) ? link : words),
  )
