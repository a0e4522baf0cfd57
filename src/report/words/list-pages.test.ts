import { expect, test } from 'vitest'
import { sayShown, toListPages, toPageLinks } from './list-pages.ts'

test('a list is cut into pages, without loss', () => {
  const items = Array.from({ length: 205 }, (_, index) => index)
  const pages = toListPages(items)
  expect(pages.map(({ number, first, items: some }) => [number, first, some.length])).toEqual([
    [1, 1, 100],
    [2, 101, 100],
    [3, 201, 5],
  ])
  expect(pages.flatMap((page) => page.items)).toEqual(items)
  expect(toListPages(items.slice(0, 100))).toHaveLength(1)
  expect(toListPages([])).toEqual([{ number: 1, first: 1, items: [] }])
})

test('what a page shows is said in numbers that are easily read', () => {
  const pages = toListPages(Array.from({ length: 1105 }))
  expect(pages.map((page) => sayShown('Letters', page, 1105)).slice(-2)).toEqual([
    'Letters 1,001 to 1,100 of 1,105',
    'Letters 1,101 to 1,105 of 1,105',
  ])
})

const show = (current: number, count: number): string =>
  toPageLinks(current, count, (page) => `/${page}/`)
    .map(({ text, current: here, href }) => (here ? `[${text}]` : `${text}${href ?? ''}`))
    .join(' ')

test('the numbers lead to the neighbors and to both ends', () => {
  expect(show(1, 1)).toBe('')
  expect(show(1, 2)).toBe('[1] 2/2/ Next/2/')
  expect(show(5, 9)).toBe('Previous/4/ 1/1/ … 3/3/ 4/4/ [5] 6/6/ 7/7/ … 9/9/ Next/6/')
  expect(show(9, 9)).toBe('Previous/8/ 1/1/ … 7/7/ 8/8/ [9]')
})
