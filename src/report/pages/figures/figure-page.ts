import { escaped } from '../../../charts/to-markup.ts'
import { formatNumberOf } from '../../../rates/format-rate.ts'
import type { Figure } from '../../figures/figure.ts'
import { pageHref } from '../../words/href.ts'

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

/** The frame to paste into a page of another site. Where the address of this one is not known, a browser completes it. */
export function toEmbedCode(figure: Figure, title: string, site: URL | undefined): string {
  const path = embedHref(figure.id)
  const address = site ? new URL(path, site).href : path
  return [
    `<iframe src="${escaped(address)}" title="${escaped(title)}"`,
    ` width="100%" height="${toEmbedHeight(figure)}" style="border: 0" loading="lazy"></iframe>`,
  ].join('')
}

/** The page without chrome that holds one figure, for frames in other people's pages. */
const embedHref = (id: string): string => pageHref('embed', id)

/** Text inside a drawing is escaped, so that this is a tag wherever it stands. */
const leadOut = (svg: string): string => svg.replaceAll('<a ', '<a target="_top" ')

/** A figure whose drawn links lead out of a frame: browsers heed a page's `<base target>` in HTML, and not in SVG. */
export function toFramed(figure: Figure): Figure {
  const plots = figure.plots.map((plot) => ({ ...plot, wide: leadOut(plot.wide), narrow: leadOut(plot.narrow) }))
  return { ...figure, plots }
}

/** What a figure says: its headline, or that of its page, where that says it. */
const sayFigure = ({ headline, pageTitle }: Pick<Figure, 'headline' | 'pageTitle'>): string => headline ?? pageTitle

/** The page `/figures/<id>/`. `site` is the address under which the site is published. */
export function toFigurePage(figure: Figure, site: URL | undefined) {
  const { id, name, pageTitle, address, number, ownHref, table } = figure
  const heading = sayFigure(figure)
  return {
    figure,
    // No other page has it.
    title: `${heading} (figure ${id})`,
    heading,
    description: `Figure ${id}: ${heading}. With its numbers as a table, as CSV and SVG, and code to embed it.`,
    crumbs: [{ label: pageTitle, href: address.slice(0, address.indexOf('#')) }, { label: `Figure ${number}` }],
    // Absolute where the site's address is known.
    address: site ? new URL(ownHref, site).href : ownHref,
    context: { href: address, label: `Figure ${number} of “${pageTitle}”` },
    rows: formatNumberOf(table.rows.length, 'row'),
    // The card of the page in which the figure stands; not every page has one.
    card: id.slice(0, -name.length - 1),
    embedHref: embedHref(id),
    // HTML for other people's pages; its address has no host where the site's is not known.
    embedCode: toEmbedCode(figure, heading, site),
  }
}
