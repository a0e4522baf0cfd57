import { expect, test } from 'vitest'
import { linkTerms } from './link-terms.ts'
import { toTermIndex } from './term-index.ts'

const INDEX = toTermIndex(
  [
    { id: 'rate', words: ['rate', 'rates'], nearMisses: ['first rate'] },
    { id: 'reliable', words: ['reliable rate'], nearMisses: [] },
    { id: 'mtus', words: ['MTUS'], nearMisses: [] },
    { id: 'share', words: ['share', 'share (of all)'], nearMisses: ['share a'] },
  ],
  (id) => `/g/#${id}`,
)
const link = (html: string) => linkTerms(html, INDEX)
/** The terms that a page is led to, in their order, with the words that lead there. */
const uses = (html: string) =>
  [...link(html).matchAll(/<a href="\/g\/#(\w+)">([^<]*)<\/a>/g)].map(([, id, words]) => `${id}: ${words}`)

test('the first use of a term is a link, later ones are not', () => {
  expect(link('<p>A rate, two rates.</p><p>Rate.</p>')).toBe(
    '<p>A <a href="/g/#rate">rate</a>, two rates.</p><p>Rate.</p>',
  )
})

test('whole words only, and the longest of those that begin alike', () => {
  expect(uses('<p>accurate, rated, rate-setting, pre-rate</p>')).toEqual([])
  expect(uses('<p>A reliable rate, and the reviewer’s share (of all).</p>')).toEqual([
    'reliable: reliable rate',
    'share: share (of all)',
  ])
  expect(uses('<p>a reliable\n  rate</p>')).toEqual(['reliable: reliable\n  rate'])
})

test('a sentence may begin with a small word; a large one is met as it is written', () => {
  expect(uses('<p>Rates. The mtus. The MTUS.</p>')).toEqual(['rate: Rates', 'mtus: MTUS'])
})

test('what only looks like a term is passed over', () => {
  expect(uses('<p>A first rate hotel. Letters share a reviewer. A share.</p>')).toEqual(['share: share'])
  expect(link('<p>A first rate hotel.</p>')).toBe('<p>A first rate hotel.</p>')
})

test.each([
  ['a link', '<p><a href="/x/">the <b>rate</b></a> ends</p>'],
  ['a heading', '<h2>The rate</h2>'],
  ['code', '<p><code>rate</code></p>'],
  ['a label', '<dl><dt>Rate</dt></dl><label>Rate</label><span class="small lab">Rate</span>'],
  ['a table’s head', '<table><thead><tr><td>Rate</td></tr></thead><tr><th>Rate</th></tr></table>'],
  ['the letter', '<article class="letter wide"><p>A rate. <br> <article>Rate</article> the rate</p></article>'],
  ['its words elsewhere', '<p><q>rate</q> <span class="letters-words">rate</span></p><blockquote>rate</blockquote>'],
  ['an attribute', '<p title="a > rate">none</p><img alt="rate" />'],
  ['a script', '<script type="application/json">{"a":"rate"}</script>'],
  ['what is not shown', '<span class="vh">rate</span><p hidden>rate</p><p aria-hidden="true">rate</p>'],
])('%s is left as it is', (_what, html) => expect(link(html)).toBe(html))

test('what comes after it is not', () => {
  expect(
    uses('<h2>The rate <svg><a><text>rate</text></a></svg></h2><p>A <span class="vh">rate</span> rate</p>'),
  ).toEqual(['rate: rate'])
})

test('running text comes before tables and what is folded away, wherever they stand', () => {
  const table = '<table><caption>Of the MTUS</caption><tr><td>a rate, a share</td></tr></table>'
  expect(uses(`${table}<details><summary>More</summary><p>the rate</p></details><p>One rate.</p>`)).toEqual([
    'mtus: MTUS',
    'share: share',
    'rate: rate',
  ])
  expect(link(`${table}<p>One rate.</p>`)).toContain('<p>One <a href="/g/#rate">rate</a>.</p>')
})

test('a page that leads to a term by itself is not led there twice', () => {
  const html = '<p>A rate.</p><p><a href="/g/#rate">What a rate is</a></p>'
  expect(link(html)).toBe(html)
})

test('without a glossary nothing changes', () => {
  const html = '<p>A rate.</p>'
  expect(linkTerms(html, toTermIndex([], String))).toBe(html)
})

test('a long page takes milliseconds', () => {
  const html = `<p>${'Of these letters most say no more than what stands here. '.repeat(20_000)}</p>`
  const start = process.cpuUsage()
  linkTerms(html, INDEX)
  expect(process.cpuUsage(start).user).toBeLessThan(1e6)
})

test('a list of letters keeps its links apart, and leads to no term', () => {
  expect(uses('<ol class="caselist quoting"><li><a href="/c/">C</a><p>No rate</p></li></ol><p>A rate.</p>')).toEqual([
    'rate: rate',
  ])
})
