import { listStretches } from './list-stretches.ts'
import { type TermIndex, toKey } from './term-index.ts'

interface Use {
  start: number
  end: number
  href: string
  aside: boolean
}

/** The first use of each term, in running text where there is one, else in a table or what is folded away. */
function findFirstUses(html: string, { pattern, hrefs }: TermIndex): Use[] {
  const first = new Map<string, Use>()
  for (const { start, end, aside } of listStretches(html)) {
    const text = html.slice(start, end)
    // Not matchAll: it makes the large pattern anew for every stretch.
    pattern.lastIndex = 0
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const href = hrefs.get(toKey(match[0]))
      if (!href) continue
      const known = first.get(href)
      if (known && (!known.aside || aside)) continue
      const at = start + match.index
      first.set(href, { start: at, end: at + match[0].length, href, aside })
    }
  }
  return [...first.values()].sort((a, b) => a.start - b.start)
}

/**
 * A page's main part in which the first use of each term leads to the glossary. Links, headings, code, labels and the
 * words of letters stay as they are, as does a page that leads to a term by itself.
 */
export function linkTerms(html: string, index: TermIndex): string {
  const parts: string[] = []
  let done = 0
  for (const { start, end, href } of findFirstUses(html, index)) {
    if (html.includes(`href="${href}"`)) continue
    parts.push(html.slice(done, start), `<a href="${href}">`, html.slice(start, end), '</a>')
    done = end
  }
  parts.push(html.slice(done))
  return parts.join('')
}
