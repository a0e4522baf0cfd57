/** Colors and fonts come from the stylesheet, and a policy without inline styles forbids the rest. */
const DROPPED = new Set([
  'fill',
  'stroke',
  'style',
  'font-family',
  'font-size',
  'font-variant',
  'font-weight',
  'stroke-miterlimit',
])
/** Attributes that hold coordinates. */
const PLACED = new Set(['d', 'transform', 'x', 'y', 'dy', 'x1', 'x2', 'y1', 'y2', 'width', 'height'])

/** Coordinates to a tenth of a pixel, and shares of an em to a hundredth: more is noise, and differs between machines. */
const rounded = (value: string): string =>
  value.replace(/-?\d+\.\d{2,}(?:e-?\d+)?(?=(em)?)/g, (number, em) => String(+(+number).toFixed(em ? 2 : 1)))

/** Plot links by the old attribute of XLink, and labels what is linked instead of the link. */
function tidyLink(link: Element): void {
  const address = link.getAttribute('xlink:href')
  if (address !== null) {
    link.removeAttribute('xlink:href')
    link.setAttribute('href', address)
  }
  const labeled = [...link.children].find((child) => child.hasAttribute('aria-label'))
  if (labeled) link.setAttribute('aria-label', labeled.getAttribute('aria-label') ?? '')
}

/** Words on several lines stay apart when they are read or copied; the blank is no part of a line, which may be underlined. */
function partLines(text: Element): void {
  const lines = [...text.children].filter(({ localName }) => localName === 'tspan')
  for (const line of lines.slice(0, -1)) {
    const blank = text.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'tspan')
    blank.textContent = ' '
    line.after(blank)
  }
}

/** Where Plot has moved something to, and nothing more. */
const MOVED = /^translate\(([^,]+),([^)]+)\)$/

/** A mark of straight lines that Plot has drawn around zero and moved: its corners are where they are seen, in fewer bytes. */
function placeMark(path: Element): void {
  const [, x, y] = MOVED.exec(path.getAttribute('transform') ?? '') ?? []
  const corners = path.getAttribute('d') ?? ''
  if (!x || !y || !/^[ML\d.,-]+Z$/.test(corners)) return
  path.removeAttribute('transform')
  path.setAttribute(
    'd',
    corners.replace(/([-\d.]+),([-\d.]+)/g, (_, cornerX, cornerY) => `${+cornerX + +x},${+cornerY + +y}`),
  )
}

/** A line of words that Plot has moved to its place stands there by itself: the same, in fewer bytes. */
function placeLine(text: Element): void {
  const [, x, y] = MOVED.exec(text.getAttribute('transform') ?? '') ?? []
  if (!x || !y || text.children.length > 0 || text.hasAttribute('x') || text.hasAttribute('dy')) return
  const shift = text.getAttribute('y')
  text.removeAttribute('transform')
  text.setAttribute('x', x)
  text.setAttribute('y', y)
  if (shift) text.setAttribute('dy', shift)
}

function tidyElement(element: Element): void {
  const isLink = element.localName === 'a'
  if (isLink) tidyLink(element)
  if (element.localName === 'path') placeMark(element)
  if (element.localName === 'text') {
    partLines(element)
    placeLine(element)
  }
  for (const { name, value } of [...element.attributes]) {
    // A label is heard where it names a link or what has a role; anywhere else it is Plot's name for a mark.
    const isUnheard = name === 'aria-label' && !isLink && !element.hasAttribute('role')
    // Plot gives every dot this width; those that have a stroke have their own of the stylesheet.
    const isOfDots = name === 'stroke-width' && value === '1.5'
    if (DROPPED.has(name) || isUnheard || isOfDots) element.removeAttribute(name)
    else if (PLACED.has(name)) element.setAttribute(name, rounded(value))
  }
}

/** Makes one path of a group of straight lines without links: what is drawn is the same, in a third of the bytes. */
function joinLines(group: Element): void {
  const lines = [...group.children]
  if (lines.length === 0 || lines.some(({ localName }) => localName !== 'line')) return
  const parts = lines.map((line) => {
    const [x1, y1, x2, y2] = ['x1', 'y1', 'x2', 'y2'].map((name) => line.getAttribute(name) ?? '0')
    return x1 === x2 ? `M${x1},${y1}V${y2}` : `M${x1},${y1}${y1 === y2 ? `H${x2}` : `L${x2},${y2}`}`
  })
  const path = group.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'path')
  path.setAttribute('d', parts.join(''))
  group.replaceChildren(path)
}

/**
 * Readies what Plot has drawn for a page, in its own DOM: without styles, colors and the names of marks; links with
 * plain addresses and their labels; coordinates rounded.
 */
export function tidy(svg: Element): void {
  for (const style of [...svg.querySelectorAll('style')]) style.remove()
  for (const element of [svg, ...svg.querySelectorAll('*')]) tidyElement(element)
  for (const group of svg.querySelectorAll('g')) joinLines(group)
}
