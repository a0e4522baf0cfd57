const SVG = 'http://www.w3.org/2000/svg'

/** Attributes of an element; those without a value are left out. */
export type Attributes = Record<string, string | number | null | undefined>

/** Where and how words stand: `y` is the base line of the first of the lines. */
export interface Lettering {
  x: number
  y: number
  class?: string
  anchor?: 'start' | 'middle' | 'end'
  lineHeight?: number
}

/** Makes SVG elements in one document. */
export interface Pen {
  element: (name: string, attributes?: Attributes, ...children: (Element | string)[]) => SVGElement
  text: (words: string | string[], lettering: Lettering) => SVGElement
  /** A link around elements; where there is no address, a plain group. The label replaces its words for a reader. */
  link: (href: string | null | undefined, label: string | null, ...children: Element[]) => SVGElement
}

/** A pen for a document: the browser's or the server's. */
export function toPen(document: Document): Pen {
  const element: Pen['element'] = (name, attributes = {}, ...children) => {
    const made = document.createElementNS(SVG, name) as SVGElement
    for (const [key, value] of Object.entries(attributes)) if (value != null) made.setAttribute(key, String(value))
    made.append(...children)
    return made
  }
  const text: Pen['text'] = (words, { x, y, anchor = 'start', lineHeight = 18, ...rest }) => {
    const lines = typeof words === 'string' ? [words] : words
    const attributes = { x, y, ...rest, 'text-anchor': anchor }
    if (lines.length < 2) return element('text', attributes, lines[0] ?? '')
    // A space follows each line but the last, so that words stay apart when they are read or copied.
    const spans = lines.map((line, index) =>
      element('tspan', { x, y: y + index * lineHeight }, index < lines.length - 1 ? `${line} ` : line),
    )
    return element('text', attributes, ...spans)
  }
  const link: Pen['link'] = (href, label, ...children) =>
    href == null ? element('g', {}, ...children) : element('a', { href, 'aria-label': label }, ...children)
  return { element, text, link }
}
