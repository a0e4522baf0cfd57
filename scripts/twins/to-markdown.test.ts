import { expect, test } from 'vitest'
import { toMarkdown } from './to-markdown.ts'

const page = (main: string) => `<!doctype html><body><header>above</header><main id="main">${main}</main></body>`

test('words, headings and links stand as Markdown; what frames the page is left out', () => {
  expect(toMarkdown(page('<h1>A</h1><p>Two <a href="/x/">words</a> <b>here</b>.</p>'))).toBe(
    '# A\n\nTwo [words](/x/) **here**.\n',
  )
})

test('above a page of a demonstration stands that its letters are made up', () => {
  const made = '<p class="site made-up"><span class="in">These are made up.</span></p>'
  expect(toMarkdown(page('<h1>A</h1>').replace('<header>', `${made}<header>`))).toBe('These are made up.\n\n# A\n')
})

test('a table stands behind its caption, with the numbers of its cells, and a drawing is left out', () => {
  const figure = `<figure><svg><text>drawn</text></svg><details><summary>Table, 1 row</summary><table>
    <caption class="vh">By category</caption><thead><tr><th>Category</th><th>Decisions</th></tr></thead>
    <tbody><tr><th>Surgery</th><td><a href="/l/">1 of 9</a></td></tr></tbody></table></details></figure>`
  expect(toMarkdown(page(figure))).toBe(
    'Table, 1 row\n\nBy category\n\n| Category | Decisions |\n| - | - |\n| Surgery | [1 of 9](/l/) |\n',
  )
})

test('a rate whose interval is drawn beside it has interval and tier in words', () => {
  const cell = `<span class="ratecell"><svg></svg> <span class="num">33.3%, <a href="/l/"
    aria-label="2 of 6 decisions overturned, 33.3%, 95% interval 9.7 to 70.0%, few decisions">2 of 6</a></span></span>`
  expect(toMarkdown(page(`<p>${cell}</p>`))).toBe(
    '[2 of 6 decisions overturned, 33.3%, 95% interval 9.7 to 70.0%, few decisions](/l/)\n',
  )
  expect(toMarkdown(page('<p><span class="ratecell"><span class="none">no decision</span></span></p>'))).toBe(
    'no decision\n',
  )
})

test('signs of a letter that Markdown would read are escaped', () => {
  const words = '# no *heading* [link](javascript:x) | &lt;script&gt; `code`'
  expect(toMarkdown(page(`<table><thead><tr><th>a</th></tr></thead><tr><td>${words}</td></tr></table>`))).toContain(
    '| # no \\*heading\\* \\[link]\\(javascript:x) \\| \\<script> \\`code\\` |',
  )
  expect(toMarkdown(page(`<p>${words}</p>`))).toMatch(/^\\# no \\\*heading\\\*/)
})

test('the list of a page’s places and what a script has to show are for browsers', () => {
  const places = '<nav class="onpage noprint"><p>On this page</p><a href="#q1">One</a></nav>'
  expect(toMarkdown(page(`${places}<h1>A</h1><p hidden>Later</p><h2 id="q1">One</h2>`))).toBe('# A\n\n## One\n')
})

test('buttons and the way to a page are for browsers, and a page that only points on has no twin', () => {
  expect(toMarkdown(page('<nav class="crumbs"><ol><li>Up</li></ol></nav><p>It.</p><button>Copy</button>'))).toBe(
    'It.\n',
  )
  expect(toMarkdown('<!doctype html><body><p>Moved</p></body>')).toBeNull()
})
