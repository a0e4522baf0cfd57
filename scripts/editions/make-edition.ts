import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseHTML } from 'linkedom'
import { listPages } from '../build/list-pages.ts'
import { type Places, toEditionAddress } from './edition-address.ts'
import { type EditionFacts, framePage } from './frame-page.ts'
import { printPage } from './print-page.ts'
import { reducePage } from './reduce-page.ts'

/** A file of an edition, by its path below it. */
export type EditionFiles = Map<string, string | Uint8Array>

/** The frozen rates, at the top of an edition as at the top of a release. */
const RATES = 'rates.csv'

/** Where an edition keeps a file that its pages need; null for a file that stays the living site's. */
function fileOf(path: string): string | null {
  if (/^_astro\/[^/]+\.(?:css|woff2)$/.test(path)) return `style/${basename(path)}`
  if (path === `data/${RATES}`) return RATES
  return path === 'favicon.svg' || /^figures\/[^/]+\.(?:csv|svg)$/.test(path) ? path : null
}

/** A style sheet beside its typefaces. They are not preloaded, so they are used when they come, and not only if at once. */
const toStyle = (css: string): string =>
  css.replace(/url\(\/_astro\/([^)]+)\)/g, 'url($1)').replace(/font-display:\s*optional/g, 'font-display:swap')

/** The paths of the site's files that a style sheet names. */
const typefacesOf = (css: string): string[] =>
  [...css.matchAll(/url\(\/(_astro\/[^)]+)\)/g)].map(([, path = '']) => path)

/** Links that the edition keeps, each to a place that is there: places of letters' words are the living page's. */
function linkPage(document: Document, page: string, places: Places, ids: Map<string, Set<string>>): void {
  for (const [selector, name] of [
    ['[href]', 'href'],
    ['[src]', 'src'],
  ] as const) {
    for (const element of document.querySelectorAll(selector)) {
      const address = element.getAttribute(name) ?? ''
      const [, path = page, id] = /^(?:\/([^?#]*))?#(.+)$/.exec(address) ?? []
      const isLeftOut = id !== undefined && places.isPage(path) && !ids.get(path)?.has(decodeURIComponent(id))
      const living: Places = { isPage: () => false, fileOf: () => null }
      element.setAttribute(
        name,
        isLeftOut ? toEditionAddress(`/${path}#${id}`, page, living) : toEditionAddress(address, page, places),
      )
    }
  }
}

/**
 * The files of an edition, out of a site built for the root of a host: the pages that `belongs` names, each without
 * letters' words and scripts and framed as `facts` say, and the files that these pages need.
 */
export function makeEdition(site: string, belongs: (path: string) => boolean, facts: EditionFacts): EditionFiles {
  const pages = new Map(
    listPages(site)
      .filter(belongs)
      .map((page) => [page, parseHTML(readFileSync(join(site, page, 'index.html'), 'utf8')).document as Document]),
  )
  for (const [page, document] of pages) reducePage(document, page)
  const ids = new Map(
    [...pages].map(([page, document]) => [page, new Set([...document.querySelectorAll('[id]')].map(({ id }) => id))]),
  )
  const needed = new Set([`data/${RATES}`])
  const places: Places = {
    isPage: (path) => pages.has(path),
    fileOf: (path) => {
      const file = fileOf(path)
      if (file) needed.add(path)
      return file
    },
  }
  const files: EditionFiles = new Map()
  for (const [page, document] of pages) {
    linkPage(document, page, places, ids)
    framePage(document, page, facts)
    files.set(`${page}index.html`, printPage(document))
  }
  for (const path of needed) {
    const bytes = readFileSync(join(site, path))
    const isStyle = path.endsWith('.css')
    if (isStyle) for (const typeface of typefacesOf(bytes.toString('utf8'))) needed.add(typeface)
    files.set(fileOf(path) ?? path, isStyle ? toStyle(bytes.toString('utf8')) : bytes)
  }
  return files
}
