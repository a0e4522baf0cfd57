import type { Span } from '../text/span.ts'

/** A place where a text names a letter: by its case number, or by the address of its page. */
export interface NamedCase {
  /** As the corpus knows it, whether it has such a letter or not: `cm16-0228949`. */
  id: string
  /** As it is written, white space left out: `CM16-0228949`. */
  name: string
  /** The decision that an address leads to. */
  decision: number | null
  span: Span
}

/** What may part year and count: programs and people write other signs for the hyphen, and break lines there. */
const PARTED = '\\s*(?:[\\p{Dash}\\p{Pc}/\\\\.:·•~|]\\s*){0,2}'
const NUMBER = new RegExp(`(?<![\\p{L}\\p{N}])CM(?:\\s|\\p{Dash})?(\\d{2})${PARTED}(\\d{5,9})(?![\\p{L}\\p{N}])`, 'giu')
/** Whatever stands before the letter in an address belongs to it: a host, folders, a query in which it stands. */
const BEFORE = '[\\p{L}\\p{N}.:/_~%@?&=+#-]'
const ADDRESS = new RegExp(
  `(?<!${BEFORE})(${BEFORE}*)/cases/([a-z0-9_-]+)(?![a-z0-9_-])(?!(?!/index\\.(?:html|md))[./]?[\\p{L}\\p{N}])(?:/?#decision-(\\d+))?`,
  'gu',
)
const SCHEME = /^.*https?:\/\//iu

/**
 * Tells addresses of this site's letters from those of other sites, which have cases of their own. `listPages` are the
 * addresses of the page that lists the letters, wherever it stands; what is written without a host counts as well.
 */
function toIsOwn(listPages: readonly string[]): (before: string) => boolean {
  const own = new Set([''])
  for (const page of listPages) {
    const { host, pathname } = new URL(page)
    const folder = pathname.replace(/\/cases\/$/, '')
    own.add(folder.toLowerCase())
    own.add((host + folder).toLowerCase())
  }
  return (before) => own.has(before.replace(SCHEME, '').toLowerCase())
}

/**
 * The letters that a text names, in its order: by numbers of the DWC's applications (`CM16-0228949`), and by addresses of
 * this site, whose lists of letters are at `listPages`.
 */
export function findCases(text: string, listPages: readonly string[]): NamedCase[] {
  const isOwn = toIsOwn(listPages)
  const addresses = [...text.matchAll(ADDRESS)]
    .filter(([, before = '']) => isOwn(before))
    .map(({ 0: words, 2: id = '', 3: decision, index }) => ({
      id,
      name: id,
      decision: decision === undefined ? null : Number(decision),
      span: { start: index, end: index + words.length },
    }))
  const numbers = [...text.matchAll(NUMBER)]
    .map(({ 0: words, 1: year = '', 2: count = '', index }) => ({
      id: `cm${year}-${count}`,
      name: `CM${year}-${count}`,
      decision: null,
      span: { start: index, end: index + words.length },
    }))
    .filter(({ span }) => !addresses.some((one) => one.span.start < span.end && span.start < one.span.end))
  return [...addresses, ...numbers].sort((a, b) => a.span.start - b.span.start)
}
