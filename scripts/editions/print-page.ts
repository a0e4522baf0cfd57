/** Elements that have no end tag; https://html.spec.whatwg.org/multipage/syntax.html#void-elements. */
const VOID = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
])

const [ELEMENT, TEXT, COMMENT] = [1, 3, 8]

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\u00a0': '&nbsp;' }
/** A text without signs that HTML would read. */
export const inText = (text: string): string => text.replace(/[&<>\u00a0]/g, (sign) => ESCAPES[sign] ?? sign)
const inValue = (value: string): string => value.replace(/[&<>"\u00a0]/g, (sign) => ESCAPES[sign] ?? sign)

function printElement(element: Element, inDrawing: boolean): string {
  const name = element.localName
  const isDrawn = inDrawing || name === 'svg'
  const attributes = [...element.attributes].map(({ name: key, value }) =>
    value === '' ? ` ${key}` : ` ${key}="${inValue(value)}"`,
  )
  const begin = `<${name}${attributes.join('')}`
  if (isDrawn && element.childNodes.length === 0) return `${begin}/>`
  if (VOID.has(name)) return `${begin}>`
  return `${begin}>${[...element.childNodes].map((child) => printNode(child, isDrawn)).join('')}</${name}>`
}

function printNode(node: Node, inDrawing: boolean): string {
  if (node.nodeType === ELEMENT) return printElement(node as Element, inDrawing)
  if (node.nodeType === TEXT) return inText(node.nodeValue ?? '')
  return node.nodeType === COMMENT ? `<!--${node.nodeValue ?? ''}-->` : ''
}

/**
 * A page without scripts and inline styles as HTML. What linkedom prints is no page of a letter's words: the text of a
 * title is not escaped there, nor are the signs `&` of attributes.
 */
export const printPage = (document: Document): string =>
  `<!DOCTYPE html>${printNode(document.documentElement, false)}\n`
