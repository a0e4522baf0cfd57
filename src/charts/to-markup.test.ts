import { expect, test } from 'vitest'
import { document } from './document.ts'
import { tidy } from './tidy.ts'
import { toMarkup } from './to-markup.ts'

const SVG = 'http://www.w3.org/2000/svg'

function made(name: string, attributes: Record<string, string>, ...children: (Element | string)[]): Element {
  const element = document.createElementNS(SVG, name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
  element.append(...children)
  return element
}

const tidied = (...children: Element[]) => {
  const svg = made('svg', {}, ...children)
  tidy(svg)
  return [...svg.children].map(toMarkup).join('')
}

test('texts and attributes are escaped', () => {
  const markup = toMarkup(
    made('a', { href: '/?a=1&b="2"', 'aria-label': '<b> & "c"' }, made('text', {}, '1 < 2 & 3 > 2')),
  )
  expect(markup).toBe(
    '<a aria-label="&lt;b&gt; &amp; &quot;c&quot;" href="/?a=1&amp;b=&quot;2&quot;"><text>1 &lt; 2 &amp; 3 &gt; 2</text></a>',
  )
})

test('coordinates are rounded, addresses and words are not', () => {
  const path = made('path', { d: 'M1.23456,7L1e-7,2.5', transform: 'translate(0.04999,3.25)' })
  expect(tidied(path)).toBe('<path d="M1.2,7L1e-7,2.5" transform="translate(0,3.3)"/>')
  expect(tidied(made('a', { href: '/v1.2345/' }, '1.23456'))).toBe('<a href="/v1.2345/">1.23456</a>')
  expect(tidied(made('text', { y: '0.41142em' }, 'a'))).toBe('<text y="0.41em">a</text>')
})

test('colors, styles, fonts and the names of marks are left to the page', () => {
  const rect = made('rect', { width: '3', fill: 'red', stroke: 'var(--x)', style: 'color:red', 'aria-label': 'rect' })
  expect(tidied(rect)).toBe('<rect width="3"/>')
  expect(tidied(made('style', {}, 'x{}'))).toBe('')
})

test('the label of what is linked becomes the link’s own', () => {
  const link = made('a', { 'xlink:href': '/a/' }, made('text', { 'aria-label': 'A: 3 of 4' }, '3 of 4'))
  expect(tidied(link)).toBe('<a aria-label="A: 3 of 4" href="/a/"><text>3 of 4</text></a>')
})

test('a mark of straight lines stands in its place, and any other is moved there', () => {
  const turned = made('path', { d: 'M0,-7L7,0L0,7L-7,0Z', transform: 'translate(390.04,223)' })
  expect(tidied(turned)).toBe('<path d="M390,216L397,223L390,230L383,223Z"/>')
  const square = made('path', { d: 'M-5.5,-5.5h11v11h-11Z', transform: 'translate(8,12)' })
  expect(tidied(square)).toBe('<path d="M-5.5,-5.5h11v11h-11Z" transform="translate(8,12)"/>')
})

test('a line of words stands in its place, by coordinates of its own', () => {
  expect(tidied(made('text', { transform: 'translate(736.04,43)', y: '0.32em' }, 'a'))).toBe(
    '<text dy="0.32em" x="736" y="43">a</text>',
  )
  const turned = made('text', { transform: 'translate(7,43) rotate(-90)', y: '0.32em' }, 'a')
  expect(tidied(turned)).toBe('<text transform="translate(7,43) rotate(-90)" y="0.32em">a</text>')
})

test('the lines of a text stay apart when it is copied', () => {
  const text = made('text', {}, made('tspan', {}, 'Equipment and'), made('tspan', {}, 'supplies'))
  expect(tidied(text)).toBe('<text><tspan>Equipment and</tspan><tspan> </tspan><tspan>supplies</tspan></text>')
})

test('straight lines of a group become one path', () => {
  const lines = [
    made('line', { x1: '1', x2: '1', y1: '0', y2: '9' }),
    made('line', { x1: '2', x2: '5', y1: '3', y2: '3' }),
  ]
  expect(tidied(made('g', { class: 'grid' }, ...lines))).toBe('<g class="grid"><path d="M1,0V9M2,3H5"/></g>')
})
