import type { Figure } from '../../figures/figure.ts'
import { embedHref } from './embed-href.ts'

/** What stands in a frame besides the drawing: headline, measure, notes, table's line and source; in pixels. */
const WORDS = 380
/** A matrix is a table of cells, whose height the reader's browser finds. */
const OF_MATRIX = 600

const heightOf = (svg: string): number => Number(/height="([\d.]+)"/.exec(svg)?.[1] ?? 0)

/** A frame's height in pixels in which a figure stands whole where the frame is as wide as a column of text. */
export function toEmbedHeight({ plots, matrix }: Pick<Figure, 'plots' | 'matrix'>): number {
  const drawn = matrix
    ? OF_MATRIX
    : plots.reduce((sum, { wide, heading }) => sum + heightOf(wide) + (heading ? 60 : 0), 0)
  return Math.ceil((drawn + WORDS) / 20) * 20
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character)

/** The frame to paste into a page of another site; null where the address of this one is not known. */
export function toEmbedCode(figure: Figure, title: string, site: URL | undefined): string | null {
  if (!site) return null
  const address = new URL(embedHref(figure.id), site).href
  return [
    `<iframe src="${escaped(address)}" title="${escaped(title)}"`,
    ` width="100%" height="${toEmbedHeight(figure)}" style="border: 0" loading="lazy"></iframe>`,
  ].join('')
}
