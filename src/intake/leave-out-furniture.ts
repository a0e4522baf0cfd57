import type { PageLine } from './place-lines.ts'

/** The lines of a page from top to bottom, and the page's height in points. */
export interface LinedPage {
  height: number
  lines: PageLine[]
}

type Edge = 'top' | 'bottom'

/** Furniture stands in this share of the page's height, at its upper and lower edge. */
const MARGIN = 0.12
/** A running line stands at one height on all pages, within so many points. */
const SAME_HEIGHT = 2
/** A page number stands off from the text by so many times its size; lines of a text by 1.2. */
const STANDS_OFF = 1.8
/** A page number alone on its line: `3`, `- 3 -`, `Page 3`, `Page 3 of 5`, `3/5`. */
const PAGE_NUMBER = /^(?:[-–—]\s*)?(?:page\s*)?(\d{1,3})(?:\s*(?:of|\/)\s*\d{1,3})?(?:\s*[-–—])?$/i

/**
 * Leaves out page numbers, and the lines that run along the upper or lower edge of the pages, where there is no doubt:
 * in the margin, at one height, with the same words but for the page's number, on all pages or on all but the first.
 * Running words stay once, since they may be the only place that names the case.
 */
export function leaveOutFurniture(pages: LinedPage[]): LinedPage[] {
  return leaveOutNumbers(leaveOutRunning(leaveOutRunning(pages, 'top'), 'bottom'))
}

/** The line at a depth from an edge, 0 being the outermost; null where it stands outside the margin. */
function lineAt({ height, lines }: LinedPage, edge: Edge, depth: number): PageLine | null {
  const line = lines[edge === 'top' ? depth : lines.length - 1 - depth]
  if (!line) return null
  const inMargin = edge === 'top' ? line.y < MARGIN * height : line.y > (1 - MARGIN) * height
  return inMargin ? line : null
}

function leaveOutRunning(pages: LinedPage[], edge: Edge): LinedPage[] {
  for (const first of [0, 1]) {
    if (pages.length - first < 2) break
    let depth = 0
    while (runs(pages, first, edge, depth)) depth++
    if (depth === 0) continue
    return pages.map((page, index) => {
      if (index < first) return page
      const kept = index > first ? [] : page.lines.filter((line) => isKept(page, line, edge, depth))
      const body = edge === 'top' ? page.lines.slice(depth) : page.lines.slice(0, page.lines.length - depth)
      return { ...page, lines: edge === 'top' ? [...kept, ...body] : [...body, ...kept] }
    })
  }
  return pages
}

/** On the first page of the run: the running lines that say more than the page's number. */
function isKept({ lines }: LinedPage, line: PageLine, edge: Edge, depth: number): boolean {
  const place = lines.indexOf(line)
  const isRunning = edge === 'top' ? place < depth : place >= lines.length - depth
  return isRunning && !PAGE_NUMBER.test(line.words)
}

/** Whether the lines at a depth are one running line, from the page with index `first` on. */
function runs(pages: LinedPage[], first: number, edge: Edge, depth: number): boolean {
  const templates = TEMPLATES.map(() => new Set<string>())
  let y = Number.NaN
  for (const [index, page] of pages.entries()) {
    if (index < first) continue
    const line = lineAt(page, edge, depth)
    if (!line || Math.abs(line.y - y) > SAME_HEIGHT) return false
    y = line.y
    for (const [kind, toTemplate] of TEMPLATES.entries()) templates[kind]?.add(toTemplate(line.words, index + 1))
  }
  return templates.some(({ size }) => size === 1)
}

/** A line's words without the number of its page, which stands first or last among equal numbers. */
const TEMPLATES = [
  (words: string, page: number) => words.replace(new RegExp(`(?<!\\d)${page}(?!\\d)`), '#'),
  (words: string, page: number) => words.replace(new RegExp(`(?<!\\d)${page}(?!\\d)(?!.*(?<!\\d)${page}(?!\\d))`), '#'),
]

/** A number that stands on one page only, as in a letter of two pages whose first has none. */
function leaveOutNumbers(pages: LinedPage[]): LinedPage[] {
  return pages.map((page, index) => ({
    ...page,
    lines: page.lines.filter((line, place) => {
      const edge = place === 0 ? 'top' : 'bottom'
      const isEdge = page.lines.length > 1 && lineAt(page, edge, 0) === line
      if (!isEdge || Number(PAGE_NUMBER.exec(line.words)?.[1]) !== index + 1) return true
      const neighbor = page.lines[edge === 'top' ? place + 1 : place - 1] as PageLine
      return Math.abs(neighbor.y - line.y) < STANDS_OFF * Math.max(line.size, neighbor.size)
    }),
  }))
}
