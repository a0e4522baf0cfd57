const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character)

const ELEMENT = 1
const TEXT = 3

/** Coordinates to two decimals: more is noise, and differs between machines. */
const rounded = (value: string) => value.replace(/-?\d+\.\d{3,}(?:e-?\d+)?/g, (number) => String(+(+number).toFixed(2)))
const WORDS = /^(?:href|class|id|role|aria-.*)$/

/** Colours come from the stylesheet, and a policy without inline styles forbids the rest. */
const DROPPED = /^(?:fill|stroke|style|text-anchor|font-.*|xmlns.*)$/

/** Where the words of an element are anchored, if all of them are anchored alike; null where it has none, or not alike. */
function findAnchor(element: Element): string | null {
  const texts = element.localName === 'text' ? [element] : [...element.querySelectorAll('text')]
  const anchors = new Set(texts.map((text) => text.getAttribute('text-anchor') ?? 'start'))
  return anchors.size === 1 ? ([...anchors][0] as string) : null
}

function toAttributes(element: Element, anchor: string | null): string {
  const isLink = element.localName.toLowerCase() === 'a'
  const anchored: [string, string][] = anchor === null ? [] : [['text-anchor', anchor]]
  return [...element.attributes]
    .filter(({ name }) => !DROPPED.test(name) && (name !== 'aria-label' || isLink || element.hasAttribute('role')))
    .map(({ name, value }): [string, string] => [name, value])
    .concat(anchored)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => ` ${name}="${escaped(WORDS.test(name) ? value : rounded(value))}"`)
    .join('')
}

/**
 * An SVG element as text that is good HTML and good XML alike: everything escaped, coordinates rounded, attributes in
 * the order of their names; without inline styles, colours, and the labels of what is neither a link nor has a role.
 * An anchor that all words of a group share stands once, on the group: `inherited` is what holds already.
 * The DOM's own `outerHTML` leaves `&` and `<` in attributes as they are.
 */
export function toMarkup(node: Node, inherited = 'start'): string {
  if (node.nodeType === TEXT) return escaped(node.textContent ?? '')
  if (node.nodeType !== ELEMENT) return ''
  const element = node as Element
  const name = element.localName
  if (name === 'style') return ''
  const anchor = findAnchor(element)
  const inside = [...element.childNodes].map((child) => toMarkup(child, anchor ?? inherited)).join('')
  const tag = `${name}${toAttributes(element, anchor === inherited ? null : anchor)}`
  return inside ? `<${tag}>${inside}</${name}>` : `<${tag}/>`
}
