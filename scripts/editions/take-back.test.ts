import { expect, test } from 'vitest'
import { takeBack, WITHDRAWN_HERE } from './take-back.ts'

const take = (html: string, ...ids: string[]) =>
  takeBack(html, { ids, words: '1 letter was withdrawn.', isThere: (href) => !href.includes('gone') })

test('a link to a withdrawn letter goes, and what it said stays', () => {
  expect(
    take('<td><a href="../../cases/cm-1/#decision-2">1 of 9</a>, <a href="../../cases/cm-2/">2</a></td>', 'cm-1'),
  ).toBe('<td>1 of 9, <a href="../../cases/cm-2/">2</a></td>')
})

test('a mark of it stays, without its name', () => {
  expect(
    take('<svg><a aria-label="cm-1, decision > 1" href="../cases/cm-1/#decision-1"><path d="M0 0"/></a></svg>', 'cm-1'),
  ).toBe('<svg><path d="M0 0"/></svg>')
})

test('so does a link to a list that went with it', () => {
  expect(take('<a href="../../browse/gone/">2 of 9</a> <a href="../../browse/there/">3</a>', 'cm-1')).toBe(
    '2 of 9 <a href="../../browse/there/">3</a>',
  )
})

test('the page says so', () => {
  expect(take(`<aside>${WITHDRAWN_HERE}</aside>`, 'cm-1')).toBe('<aside><p><b>1 letter was withdrawn.</b></p></aside>')
})
