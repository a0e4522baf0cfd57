import { STANDALONE_RULES } from './standalone-rules.ts'

const LINK = /(<a [^>]*?)href="([^"]*)"/g

/** The address that a link of a downloaded figure leads to; none where it would lead nowhere. */
function toAbsolute(href: string, site: string | null): string | null {
  if (site === null) return null
  try {
    return new URL(href.replaceAll('&amp;', '&').replaceAll('&quot;', '"'), site).href
  } catch {
    return null
  }
}

const escaped = (address: string) => address.replaceAll('&', '&amp;').replaceAll('"', '&quot;')

/** White around the figure, in pixels. */
const MARGIN = 16

/** The opening tag with room for the margin: the figure keeps its coordinates, the frame grows around it. */
function widened(tag: string): string {
  const grown = (_: string, name: string, size: string) => ` ${name}="${Number(size) + 2 * MARGIN}"`
  return tag
    .replace(/ (width|height)="([\d.]+)"/g, grown)
    .replace(/viewBox="0 0 ([\d.]+) ([\d.]+)"/, (_, width: string, height: string) => {
      return `viewBox="${-MARGIN} ${-MARGIN} ${Number(width) + 2 * MARGIN} ${Number(height) + 2 * MARGIN}"`
    })
}

/**
 * A drawn figure as a file of its own: namespace, light rules and white paper inside. `site` is the address of the
 * published site, to which links are made absolute; without it the words stay and the links go, for a file that was
 * downloaded stands below no site.
 */
export function toStandaloneSvg(svg: string, site: string | null = null): string {
  const linked = svg.replace(LINK, (_, before: string, href: string) => {
    const address = toAbsolute(href, site)
    return address === null ? before.trimEnd() : `${before}href="${escaped(address)}"`
  })
  const end = linked.indexOf('>')
  const empty = linked[end - 1] === '/'
  const head = widened(linked.slice(0, empty ? end - 1 : end)).replace(
    '<svg',
    '<svg xmlns="http://www.w3.org/2000/svg"',
  )
  const paper = `<rect class="paper" x="${-MARGIN}" y="${-MARGIN}" width="100%" height="100%"/>`
  const rest = empty ? '</svg>' : linked.slice(end + 1)
  return `${head}><style>${STANDALONE_RULES}</style>${paper}${rest}\n`
}
