const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character)

const ELEMENT = 1
const TEXT = 3

/** Coordinates to two decimals: more is noise, and differs between machines. */
const rounded = (value: string) => value.replace(/-?\d+\.\d{3,}(?:e-?\d+)?/g, (number) => String(+(+number).toFixed(2)))
const WORDS = /^(?:href|class|id|role|aria-.*)$/

/** Colours come from the stylesheet, and a policy without inline styles forbids the rest. */
const DROPPED = /^(?:fill|stroke|style|font-.*|xmlns.*)$/

function toAttributes(element: Element): string {
  const isLink = element.localName.toLowerCase() === 'a'
  return [...element.attributes]
    .filter(({ name }) => !DROPPED.test(name) && (name !== 'aria-label' || isLink || element.hasAttribute('role')))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, value }) => ` ${name}="${escaped(WORDS.test(name) ? value : rounded(value))}"`)
    .join('')
}

/**
 * An SVG element as text that is good HTML and good XML alike: everything escaped, coordinates rounded, attributes in
 * the order of their names; without inline styles, colours, and the labels of what is neither a link nor has a role.
 * The DOM's own `outerHTML` leaves `&` and `<` in attributes as they are.
 */
export function toMarkup(node: Node): string {
  if (node.nodeType === TEXT) return escaped(node.textContent ?? '')
  if (node.nodeType !== ELEMENT) return ''
  const element = node as Element
  const name = element.localName
  if (name === 'style') return ''
  const inside = [...element.childNodes].map(toMarkup).join('')
  const tag = `${name}${toAttributes(element)}`
  return inside ? `<${tag}>${inside}</${name}>` : `<${tag}/>`
}
