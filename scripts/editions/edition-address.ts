/** Where the pages and files of an edition are, seen from one of its pages. */
export interface Places {
  /** Whether a page of the report, by its path below the base, stands in the edition. */
  isPage: (path: string) => boolean
  /** The place in the edition of a file of the site; null where the edition does not have it. */
  fileOf: (path: string) => string | null
}

/** So many folders up: `../../`. */
const up = (levels: number): string => '../'.repeat(levels)

/** How many folders a page lies below the edition's own: two for `treatments/acupuncture/`. */
const depthOf = (page: string): number => page.split('/').length - 1

/** The living site's root from a page of an edition, which lies in `editions/<date>/`. */
const toRoot = (page: string): string => up(depthOf(page) + 2)

/** The page of the living site that a page of an edition was once. */
export const toLivingPage = (page: string): string => toRoot(page) + page

/** The list of all editions. */
export const toEditionsList = (page: string): string => up(depthOf(page) + 1)

/**
 * A root-relative address of a site at the root of its host, as a page of an edition has it: what the edition holds is
 * led to there, by the names of files, so that its folder can be read from a disk too; all else is the living site's.
 * Addresses of other hosts, and places on the page itself, stay as they are.
 */
export function toEditionAddress(address: string, page: string, { isPage, fileOf }: Places): string {
  if (!/^\/(?!\/)/.test(address)) return address
  const [, path = '', rest = ''] = /^\/([^?#]*)(.*)$/s.exec(address) ?? []
  const file = rest.startsWith('?') ? null : isPage(path) ? `${path}index.html` : fileOf(path)
  return file === null ? toRoot(page) + path + rest : up(depthOf(page)) + file + rest
}
