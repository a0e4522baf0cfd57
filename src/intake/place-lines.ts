import type { Page, PageItem } from './level-items.ts'

/** A line of a page: its words, the baseline in points from the page's upper edge, and its largest size of type. */
export interface PageLine {
  words: string
  y: number
  size: number
}

/** Items whose baselines differ by less than this share of the larger one's size stand on one line: a raised ® too. */
const SAME_LINE = 0.4
/** Equal words that begin within this share of the size are painted over each other. */
const OVERPRINT = 0.1
/** A gap wider than this share of the size is a blank. The narrowest blanks have 0.2, kerning stays under 0.1. */
const BLANK = 0.12

/**
 * Puts the items of a page on lines by their baselines, from top to bottom, and on a line from left to right: so a
 * label and its value stand on one line, however the file orders them. Words painted twice on one spot, as makers of
 * PDFs embolden them, stand once. Blanks come from the gaps: those that the reader reports are as wide as the way to
 * whatever was painted next. What does not stand level is put behind the rest, a line each.
 */
export function placeLines({ items }: Page): PageLine[] {
  const painted = items.filter(({ words }) => words.trim() !== '')
  const level = painted.filter((item) => item.level).sort((a, b) => a.y - b.y)
  const groups: PageItem[][] = []
  let tallest: PageItem | null = null
  for (const item of level) {
    const near = tallest && item.y - tallest.y <= SAME_LINE * Math.max(item.size, tallest.size)
    if (near) groups.at(-1)?.push(item)
    else groups.push([item])
    if (!near || item.size > (tallest?.size ?? 0)) tallest = item
  }
  const onEnd = painted.filter((item) => !item.level).map((item) => [item])
  return [...groups, ...onEnd].map(toLine)
}

function toLine(items: PageItem[]): PageLine {
  let words = ''
  let end = Number.NEGATIVE_INFINITY
  let before: PageItem | null = null
  for (const item of items.sort((a, b) => a.x - b.x)) {
    if (before && item.words === before.words && item.x - before.x < OVERPRINT * item.size) continue
    before = item
    const parted = words === '' || /\s$/.test(words) || /^\s/.test(item.words)
    if (!parted && item.x - end > BLANK * item.size) words += ' '
    words += item.words
    end = item.x + item.width
  }
  const largest = items.reduce((a, b) => (a.size >= b.size ? a : b))
  return { words: words.trim(), y: largest.y, size: largest.size }
}
