import { expect, test } from 'vitest'
import { document } from './document.ts'
import { toPen } from './pen.ts'
import { toMarkup } from './to-markup.ts'

const pen = toPen(document)

test('texts and attributes are escaped', () => {
  const link = pen.link('/?a=1&b="2"', '<b> & "c"', pen.text('1 < 2 & 3 > 2', { x: 0, y: 0 }))
  expect(toMarkup(link)).toMatch(/href="\/\?a=1&amp;b=&quot;2&quot;"/)
  expect(toMarkup(link)).toContain('aria-label="&lt;b&gt; &amp; &quot;c&quot;"')
  expect(toMarkup(link)).toContain('>1 &lt; 2 &amp; 3 &gt; 2</text>')
})

test('coordinates are rounded, addresses and words are not', () => {
  const path = pen.element('path', { d: 'M1.23456,7L1e-7,2.5', 'aria-label': 'dropped' })
  expect(toMarkup(path)).toBe('<path d="M1.23,7L1e-7,2.5"/>')
  expect(toMarkup(pen.link('/v1.2345/', null))).toBe('<a href="/v1.2345/"/>')
})

test('colours, styles and fonts are left to the stylesheet', () => {
  const rect = pen.element('rect', { width: 3, fill: 'red', stroke: 'var(--x)', style: 'color:red', 'stroke-width': 4 })
  expect(toMarkup(rect)).not.toMatch(/red|var|style/)
  expect(toMarkup(rect)).toContain('stroke-width="4"')
  expect(toMarkup(pen.element('g', {}, pen.element('style', {}, 'x{}')))).toBe('<g/>')
})
