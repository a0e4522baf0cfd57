import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { reducePage } from './reduce-page.ts'

/** The body of a page as an edition has it. */
function reduce(body: string, head = ''): string {
  const { document } = parseHTML(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`)
  reducePage(document, 'treatments/acupuncture/')
  return document.head.innerHTML + document.body.innerHTML
}

test('what holds letters’ words goes, and so does its place in “On this page”', () => {
  const places = '<nav class="onpage"><ul><li><a href="#a">A</a></li><li><a href="#b">B</a></li></ul></nav>'
  const parts = '<h2 id="a">A</h2><section data-of-letters><h2 id="b">B</h2><q class="letters-words">It</q></section>'
  expect(reduce(places + parts)).toBe('<nav class="onpage"><ul><li><a href="#a">A</a></li></ul></nav><h2 id="a">A</h2>')
  expect(reduce('<nav class="onpage"><ul><li><a href="#b">B</a></li></ul></nav>')).toBe('')
})

test('words of letters that nobody has marked are a fault of the page; prose may quote', () => {
  expect(() => reduce('<p><q>It</q></p>')).toThrow('/treatments/acupuncture/ shows a letter')
  expect(() => reduce('<ol class="caselist quoting"><li>It</li></ol>')).toThrow(
    '/treatments/acupuncture/ shows a letter',
  )
  expect(reduce('<div class="prose"><blockquote>It</blockquote></div>')).toContain('It')
})

test('scripts go, and what they would show or need', () => {
  expect(
    reduce(
      '<p hidden>Later</p><p class="fig-links" data-figure="a"><a href="/figures/a.csv">CSV</a><a href="/figures/a.svg">SVG</a><a href="/figures/a/">Cite</a></p><script src="/a.js"></script>',
      '<link rel="alternate" href="/index.md"><link rel="canonical" href="/"><meta property="og:title" content="A">',
    ),
  ).toBe('<p class="fig-links"><a href="/figures/a.csv">CSV</a><a href="/figures/a.svg">SVG</a></p>')
})

test('what the foot says of the latest release goes', () => {
  expect(reduce('<p>About</p><p class="rest released">Latest data release: November 21, 2026.</p>')).toBe(
    '<p>About</p>',
  )
})

test('a mark of one decision is named by its letter, without the words of its request', () => {
  const mark =
    '<a aria-label="Needles: upheld" href="/cases/cm-1/#decision-2"><title>Needles</title><path d="M0 0" /></a>'
  expect(reduce(`<svg class="plot marks">${mark}</svg>`)).toBe(
    '<svg class="plot marks"><a aria-label="cm-1, decision 2" href="/cases/cm-1/#decision-2"><path d="M0 0" /></a></svg>',
  )
})
