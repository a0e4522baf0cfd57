import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DOMParser } from 'linkedom'

/** Where the published sites of tests stand: an address, in a folder of its host. */
export const HOST = 'https://example.org'
export const HOME = `${HOST}/imr/`

const locationsOf = (folder: string, name: string): string[] =>
  [
    ...new DOMParser().parseFromString(readFileSync(join(folder, name), 'utf8'), 'text/xml').querySelectorAll('loc'),
  ].map((loc) => loc.textContent ?? '')

/** The addresses that the sitemap names, through its index. */
export const readSitemap = (folder: string): string[] =>
  locationsOf(folder, 'sitemap-index.xml').flatMap((address) => locationsOf(folder, address.slice(HOME.length)))

/** The file behind an absolute address. */
export const fileOf = (folder: string, address: string): string =>
  join(folder, address.slice(HOME.length), address.endsWith('/') ? 'index.html' : '')
