/** A frozen edition of the report, or a page of it, as it is cited. */
export interface CitedEdition {
  site: string
  /** The page's title; null for the edition as a whole. */
  page: string | null
  /** The day of the edition, as it is said. */
  day: string
  /** The number of its data release. */
  version: string
}

/** `Frozen edition of February 1, 2027 (data release 2)`. */
export const sayEdition = ({ day, version }: Pick<CitedEdition, 'day' | 'version'>): string =>
  `Frozen edition of ${day} (data release ${version})`

/** An edition's citation in words, without the address that ends it. */
export function sayEditionCitation({ site, page, day, version }: CitedEdition): string {
  const edition = sayEdition({ day, version })
  return page ? `“${page}”, in: ${site}. ${edition}.` : `${site}. ${edition}.`
}
