import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { listBuilt } from './build-site.ts'

const decode = (text: string) =>
  text
    .replace(/&amp;/g, '&')
    .replace(/&#39;/g, "'")
    .replace(/&quot;/g, '"')

const EDITION = /^editions\/\d[^/]*\//

/**
 * Links and anchors of a built site that lead nowhere, and ids that a page holds twice. What a frozen edition leads to
 * outside itself may be gone by now, so that counts of `new` editions alone.
 */
export function findBroken(folder: string, base: string, editions: 'old' | 'new' = 'old'): string[] {
  const pages = new Map(
    listBuilt(folder)
      .filter((path) => path.endsWith('.html'))
      .map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
  )
  const ids = new Map(
    [...pages].map(([path, html]) => [
      path,
      [...html.matchAll(/\sid="([^"]*)"/g)].map((match) => decode(match[1] as string)),
    ]),
  )
  const broken: string[] = []
  for (const [path, html] of pages) {
    const own = ids.get(path) as string[]
    const twice = own.filter((id, index) => own.indexOf(id) !== index)
    broken.push(...twice.map((id) => `${path}: the id ${id} stands twice`))
    for (const match of html.matchAll(/<(?:a|link|script|img|use)\b[^>]*?\s(?:href|src)="([^"]*)"/g)) {
      const target = decode(match[1] as string)
      if (/^(https?:|mailto:|data:)/.test(target)) continue
      const [whole = '', anchor] = target.split('#')
      // A page reads its query itself.
      const [asWritten = ''] = whole.split('?')
      // Editions have relative addresses.
      const address = asWritten && new URL(asWritten, `http://localhost${base}${path}`).pathname
      if (address && !address.startsWith(base)) {
        broken.push(`${path}: ${target} leaves the base path`)
        continue
      }
      const asked = address ? decodeURIComponent(address.slice(base.length)) : path
      const [edition = ''] = EDITION.exec(path) ?? []
      if (editions === 'old' && !asked.startsWith(edition)) continue
      const isFolder = asked === '' || asked.endsWith('/')
      const file = isFolder ? `${asked}index.html` : asked
      if (!existsSync(join(folder, file)) || statSync(join(folder, file)).isDirectory())
        broken.push(`${path}: ${target}`)
      else if (anchor && !ids.get(file)?.includes(decodeURIComponent(anchor)))
        broken.push(`${path}: ${target} has no such anchor`)
    }
  }
  return broken
}
