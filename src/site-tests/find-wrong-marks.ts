import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import { listBuilt } from './build-site.ts'

/** The decisions that a list, or its part of one outcome, holds on all its pages, their letters, and how many of them were overturned. */
interface Listed {
  decisions: number
  letters: number
  overturned: number
}

const count = (words: string): number => Number(words.replaceAll(',', ''))

function readList(folder: string, href: string): Listed | null {
  const [path = '', outcome] = href.split('#')
  const items = outcome ? `#${outcome} + .quoting ul > li` : '.quoting ul > li'
  const seen = new Set<string>()
  const letters = new Set<string>()
  let overturned = 0
  for (let page = 1; ; page++) {
    const file = join(folder, path, page === 1 ? '' : String(page), 'index.html')
    if (!existsSync(file)) return page === 1 ? null : { decisions: seen.size, letters: letters.size, overturned }
    const { document } = parseHTML(readFileSync(file, 'utf8'))
    for (const item of document.querySelectorAll(items)) {
      const link = item.querySelector('a[href*="#decision-"]')?.getAttribute('href')
      if (!link || seen.has(link)) continue
      seen.add(link)
      letters.add(link.replace(/#.*/, ''))
      if (item.closest('.over')) overturned++
    }
  }
}

/** What a mark's words promise of its list; null where they hold no count. */
function readPromise(words: string, href: string): Partial<Listed> | null {
  const rate = /([\d,]+) of ([\d,]+)(?: decisions?)? overturned|^(?:[\d.]+% ?)?([\d,]+)(?:\/| of )+([\d,]+)/.exec(words)
  if (rate) return { overturned: count(rate[1] ?? rate[3] ?? ''), decisions: count(rate[2] ?? rate[4] ?? '') }
  // A part of some letters, alone or with its decisions.
  const letters = /([\d,]+)(?: of [\d,]+)? letters?(?:, ([\d,]+) decisions?)?$/.exec(words)
  if (letters) {
    const held = { letters: count(letters[1] ?? '') }
    return letters[2] ? { ...held, decisions: count(letters[2]) } : held
  }
  // A reason, or a part of one side: the first number is the list's, the second what it is a share of.
  const part = /([\d,]+) of [\d,]+(?: \w+)? decisions?/.exec(words)
  if (part) return { decisions: count(part[1] ?? '') }
  // What no rate counts: `Not stated: 6 decisions`.
  const apart = /: ([\d,]+) decisions?$/.exec(words)
  if (apart) return { decisions: count(apart[1] ?? '') }
  const outcome = /^([\d,]+) (overturned|upheld)/i.exec(words) ?? /^(?:Overturned|Upheld)\D*([\d,]+)/.exec(words)
  if (outcome)
    return { decisions: count(outcome[1] ?? ''), overturned: /over/.test(href) ? count(outcome[1] ?? '') : 0 }
  return null
}

/**
 * Marks of figures, drawn or in cells, that lead to a list of other decisions than they count. `checked` counts the
 * marks that were compared.
 */
export function findWrongMarks(folder: string): { checked: number; wrong: string[] } {
  const lists = new Map<string, Listed | null>()
  const listOf = (href: string) => {
    if (!lists.has(href)) lists.set(href, readList(folder, href))
    return lists.get(href) ?? null
  }
  const wrong: string[] = []
  let checked = 0
  for (const path of listBuilt(folder).filter((name) => name.endsWith('.html'))) {
    const html = readFileSync(join(folder, path), 'utf8')
    if (!html.includes('<figure')) continue
    for (const figure of parseHTML(html).document.querySelectorAll('figure.fig')) {
      const links = [...figure.querySelectorAll('svg.plot a, .fig-plot td a')]
      for (const link of links) {
        const href = link.getAttribute('href') ?? ''
        if (!href.startsWith('/browse/')) continue
        const words = (link.getAttribute('aria-label') ?? link.textContent ?? '').replace(/\s+/g, ' ').trim()
        const promise = readPromise(words, href)
        const list = listOf(href)
        checked++
        if (!promise || !list)
          wrong.push(`${path} #${figure.id}: “${words}” ${promise ? `has no list ${href}` : 'tells no count'}`)
        else if (
          (['decisions', 'letters', 'overturned'] as const).some((key) => (promise[key] ?? list[key]) !== list[key])
        ) {
          const { decisions, letters, overturned } = list
          wrong.push(
            `${path} #${figure.id}: “${words}”, but ${href} lists ${decisions} in ${letters} letters, ${overturned} overturned`,
          )
        }
      }
    }
  }
  return { checked, wrong }
}
