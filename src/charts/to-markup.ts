const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** A text that may stand in an element or between double quotes, of HTML and XML alike. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character)

const ELEMENT = 1
const TEXT = 3

/**
 * An SVG element as text that is good HTML and good XML alike: everything escaped, attributes in the order of their
 * names. The DOM's own `outerHTML` leaves `&` and `<` in attributes as they are.
 */
export function toMarkup(node: Node): string {
  if (node.nodeType === TEXT) return escaped(node.textContent ?? '')
  if (node.nodeType !== ELEMENT) return ''
  const element = node as Element
  const name = element.localName
  const attributes = [...element.attributes]
    .map(({ name, value }) => ` ${name}="${escaped(value)}"`)
    .sort()
    .join('')
  const inside = [...element.childNodes].map(toMarkup).join('')
  return inside ? `<${name}${attributes}>${inside}</${name}>` : `<${name}${attributes}/>`
}
