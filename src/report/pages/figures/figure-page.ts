import { formatNumberOf } from '../../../rates/format-rate.ts'
import type { Figure } from '../../figures/figure.ts'
import { toEmbedCode } from './embed-code.ts'
import { embedHref } from './embed-href.ts'

/** The page of one figure: what it is cited by, and taken from. */
export interface FigureOwnPage {
  figure: Figure
  /** No other page has it. */
  title: string
  heading: string
  description: string
  crumbs: { label: string; href?: string }[]
  /** Absolute where the site's address is known. */
  address: string
  /** The page in which the figure stands among others. */
  context: { href: string; label: string }
  rows: string
  embedHref: string
  /** The card of the page in which the figure stands; not every page has one. */
  card: string
  /** HTML for other people's pages; null where the site's address is not known. */
  embedCode: string | null
}

/** What a figure says: its headline, or that of its page, where that says it. */
export const sayFigure = ({ headline, pageTitle }: Pick<Figure, 'headline' | 'pageTitle'>): string =>
  headline ?? pageTitle

/** The page `/figures/<id>/`. `site` is the address under which the site is published. */
export function toFigurePage(figure: Figure, site: URL | undefined): FigureOwnPage {
  const { id, name, pageTitle, address, number, ownHref, table } = figure
  const heading = sayFigure(figure)
  return {
    figure,
    title: `${heading} (figure ${id})`,
    heading,
    description: `Figure ${id}: ${heading}. With its numbers as a table, as CSV and SVG, and code to embed it.`,
    crumbs: [{ label: pageTitle, href: address.slice(0, address.indexOf('#')) }, { label: `Figure ${number}` }],
    address: site ? new URL(ownHref, site).href : ownHref,
    context: { href: address, label: `Figure ${number} of “${pageTitle}”` },
    rows: formatNumberOf(table.rows.length, 'row'),
    card: id.slice(0, -name.length - 1),
    embedHref: embedHref(id),
    embedCode: toEmbedCode(figure, heading, site),
  }
}
