import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hasTwin, TWIN } from '../../src/report/site/twins.ts'
import { listPages } from '../build/list-pages.ts'
import { toMarkdown } from './to-markdown.ts'

/** Writes the Markdown twin of every page of the report beside it; `tell` hears how far it is. */
export function writeTwins(site: string, tell: (done: number, total: number) => void): void {
  const pages = listPages(site).filter(hasTwin)
  for (const [done, page] of pages.entries()) {
    tell(done, pages.length)
    const markdown = toMarkdown(readFileSync(join(site, page, 'index.html'), 'utf8'))
    if (markdown !== null) writeFileSync(join(site, page, TWIN), markdown)
  }
}
