import { expect, test } from 'vitest'
import { listSections } from './list-sections.ts'

const section = (id: string, text: string) => `<section><h2 class="section" id="${id}">${text}</h2><p>…</p></section>`
const figure = (id: string, headline: string) =>
  `<figure class="fig wide" id="${id}"> <p class="fig-no"><a href="#${id}">Figure 1</a></p> ${headline}<p class="fig-sub">Sub</p></figure>`

test('sections and headed figures are listed in their order, without markup', () => {
  const html =
    figure('a', '<h2>Three of nine</h2>') +
    figure('b', '') +
    section('c', 'Why <span>&amp; how</span>') +
    figure('d', '<h3>Few</h3>') +
    section('e', 'The decisions')
  expect(listSections(html)).toEqual([
    { href: '#a', text: 'Three of nine' },
    { href: '#c', text: 'Why &amp; how' },
    { href: '#d', text: 'Few' },
    { href: '#e', text: 'The decisions' },
  ])
})

test('a page with few sections, or a list of its own, has none', () => {
  const three = ['a', 'b', 'c'].map((id) => section(id, id)).join('')
  expect(listSections(three)).toEqual([])
  expect(listSections(`${three}${section('d', 'd')}`)).toHaveLength(4)
  expect(listSections(`${three}${section('d', 'd')}<h2 class="label" id="onpage">On this page</h2>`)).toEqual([])
})
