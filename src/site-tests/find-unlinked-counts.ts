import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import { isFrozen, listBuilt } from './build-site.ts'

/** Heads of the columns that count decisions of this corpus. */
const COUNTED = /^(?:Decisions|By the administrator|By the reviewer|By both|Cited by both|Overturned)$/
/** What is counted where the same row leads to it, or where no list can be: see ARCHITECTURE.md, “Lists of cells”. */
const SHOWN = /^(?:matrix|timing)-/
const WITHOUT_LIST = 'Other words'

/** Counts of decisions in tables of the report’s pages that lead nowhere; zero has nothing to lead to. */
export function findUnlinkedCounts(folder: string): { checked: number; unlinked: string[] } {
  const unlinked: string[] = []
  let checked = 0
  for (const path of listBuilt(folder)) {
    if (isFrozen(path)) continue
    if (!path.endsWith('.html') || /^(?:browse|cases|embed|figures|data|releases|quality)\//.test(path)) continue
    const { document } = parseHTML(readFileSync(join(folder, path), 'utf8'))
    for (const table of document.querySelectorAll('main table.data')) {
      const figure = table.closest('figure')?.id ?? ''
      const heads = [...table.querySelectorAll('thead tr:last-child th')].map((head) => (head.textContent ?? '').trim())
      if (SHOWN.test(figure) || heads[0] === WITHOUT_LIST) continue
      for (const row of table.querySelectorAll('tbody tr')) {
        // In a figure the row’s decisions lead to their list, in which those overturned are one choice away.
        const cells = [...row.children].filter((_, place) => COUNTED.test(heads[place] ?? ''))
        for (const cell of figure ? cells.slice(0, 1) : cells) {
          const words = (cell.textContent ?? '').trim()
          if (!/^[1-9][\d,]*(?: of [\d,]+)?$/.test(words)) continue
          checked++
          if (!cell.querySelector('a[href]')) unlinked.push(`${path} ${figure}: ${row.textContent?.trim()}`)
        }
      }
    }
  }
  return { checked, unlinked }
}
