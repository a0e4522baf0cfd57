import { expect, test } from 'vitest'
import { document } from './document.ts'
import { GALLERY } from './fixtures/gallery.ts'
import { STANDALONE_RULES } from './standalone-rules.ts'
import { toStandaloneSvg } from './to-standalone-svg.ts'

const [{ draw }] = GALLERY as [(typeof GALLERY)[number]]
const svg = draw({ document, size: 'wide', title: 'Rates' })

test('a file of its own has its namespace, its rules and white paper', () => {
  const file = toStandaloneSvg(svg)
  expect(file).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" [^>]*class="plot wide intervals"[^>]*><style>/)
  expect(file).toContain('<rect class="paper"')
  expect(file.trimEnd()).toMatch(/<\/svg>$/)
  expect(file).not.toMatch(/var\(|light-dark/)
})

test('the paper leaves a margin around the figure', () => {
  const file = toStandaloneSvg('<svg class="x" height="100" viewBox="0 0 736 100" width="736"><path d="M0,0"/></svg>')
  expect(file).toContain('height="132" viewBox="-16 -16 768 132" width="768"')
  expect(file).toContain('<path d="M0,0"/>')
})

test('without a site the words stay and the links go', () => {
  const file = toStandaloneSvg(svg)
  expect(file).not.toContain('href=')
  expect(file).toContain('Diagnostic testing')
})

test('with a site links are absolute', () => {
  const file = toStandaloneSvg('<svg class="x"><a href="/imr/a/?b=1&amp;c=2">w</a></svg>', 'https://example.org/imr/')
  expect(file).toContain('href="https://example.org/imr/a/?b=1&amp;c=2"')
})

test('every class that a chart gives has its rule', () => {
  const neutral = new Set([
    'plot',
    'wide',
    'narrow',
    'intervals',
    'diff',
    'funnel',
    'histogram',
    'timeline',
    'bench',
    'split',
    'bars',
    'columns',
    'marks',
    'reliable',
    'units',
  ])
  const used = GALLERY.flatMap(({ draw }) =>
    (['wide', 'narrow'] as const).flatMap((size) => [
      ...draw({ document, size, title: '' }).matchAll(/class="([^"]*)"/g),
    ]),
  ).flatMap(([, names = '']) => names.split(' '))
  const without = [...new Set(used)].filter((name) => !neutral.has(name) && !STANDALONE_RULES.includes(`.${name}`))
  expect(without).toEqual([])
})
