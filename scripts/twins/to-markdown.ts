import type { Element, Nodes, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { defaultHandlers, type Handle, toMdast } from 'hast-util-to-mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown as printMarkdown } from 'mdast-util-to-markdown'

const isElement = (node: Nodes, name: string): node is Element => node.type === 'element' && node.tagName === name

const hasClass = ({ properties }: Element, name: string): boolean =>
  Array.isArray(properties['className']) && properties['className'].includes(name)

/**
 * What only the eye or a browser can use: drawings, each of which has its table; buttons; the way to the page; the list
 * of its places, which Markdown does not name; what stays hidden until a script shows it.
 */
const isForBrowsers = (node: Nodes): boolean =>
  ['svg', 'button', 'wbr'].some((name) => isElement(node, name)) ||
  (isElement(node, 'nav') && ['crumbs', 'onpage'].some((name) => hasClass(node, name))) ||
  (node.type === 'element' && (node.properties['ariaHidden'] === 'true' || node.properties['hidden'] === true))

/** Without what is for browsers. Nor does Markdown ask where a node stood, and the tree is copied on its way there. */
function leaveOut<Parent extends Root | Element>(parent: Parent): Parent {
  parent.children = parent.children.filter((node) => !isForBrowsers(node))
  for (const node of parent.children) {
    delete node.position
    if (node.type === 'element') leaveOut(node)
  }
  return parent
}

/** A table behind its caption, which says what its rows are and whether they overlap. */
const table: Handle = (state, node) => {
  const caption = node.children.find((child) => isElement(child, 'caption'))
  const own = defaultHandlers.table(state, node)
  return [...(caption ? state.toFlow(state.all(caption)) : []), own]
}

/** A word that leads to the glossary is the word alone: a reader asks there, and a program has the glossary's own twin. */
const a: Handle = (state, node) =>
  String(node.properties['href']).includes('/glossary/#') ? state.all(node) : defaultHandlers.a(state, node)

/** A rate in a cell is its count, named in full: the interval and the tier are drawn, and drawings fall away. */
const span: Handle = (state, node) => {
  if (!hasClass(node, 'ratecell')) return state.all(node)
  const [count] = node.children
    .flatMap((child) => ('children' in child ? child.children : []))
    .filter((child) => isElement(child, 'a'))
  const words = count?.properties['ariaLabel']
  if (!count || typeof words !== 'string') return state.all(node)
  return state.all({ ...node, children: [{ ...count, children: [{ type: 'text', value: words }] }] })
}

/**
 * The main part of a built page as Markdown with tables (GitHub’s), or null where a page has none; above it stands that
 * letters are made up, where they are. Signs of the letters’ words that Markdown would read are escaped.
 */
export function toMarkdown(html: string): string | null {
  const [, main] = /<main\b[^>]*>([\s\S]*)<\/main>/.exec(html) ?? []
  if (main === undefined) return null
  const [, madeUp = ''] = /<p class="site made-up">([\s\S]*?)<\/p>/.exec(html) ?? []
  // Half of a page is drawings: taken out as text they are never parsed. A letter's own words hold no open tag.
  const undrawn = `<p>${madeUp}</p>${main.replaceAll(/<svg\b[\s\S]*?<\/svg>/g, '')}`
  const tree = toMdast(leaveOut(fromHtml(undrawn, { fragment: true })), { handlers: { a, span, table } })
  return printMarkdown(tree, { extensions: [gfmToMarkdown({ tablePipeAlign: false })], bullet: '-' })
}
