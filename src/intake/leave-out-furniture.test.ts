import { expect, test } from 'vitest'
import { leaveOutFurniture } from './leave-out-furniture.ts'

/** A page 792 points high whose text stands between 80 and 700. */
const page = (body: string[], { head, foot, at = 750 }: { head?: string; foot?: string; at?: number } = {}) => ({
  height: 792,
  lines: [
    ...(head ? [{ words: head, y: 40, size: 10 }] : []),
    ...body.map((words, index) => ({ words, y: 90 + 14 * index, size: 12 })),
    ...(foot ? [{ words: foot, y: at, size: 10 }] : []),
  ],
})
const left = (...pages: ReturnType<typeof page>[]) =>
  leaveOutFurniture(pages).map(({ lines }) => lines.map(({ words }) => words))

test('page numbers are left out, alone or with a word', () => {
  expect(left(page(['a'], { foot: '1' }), page(['b'], { foot: '2' }))).toEqual([['a'], ['b']])
  expect(left(page(['a'], { foot: 'Page 1 of 2' }), page(['b'], { foot: 'Page 2 of 2' }))).toEqual([['a'], ['b']])
  expect(left(page(['a']), page(['b'], { foot: '- 2 -' }))).toEqual([['a'], ['b']])
})

test('a running line stays once, where it begins', () => {
  const foot = (number: number) => ({
    head: 'Independent Review',
    foot: `Letter for Case Number CM15-0990001 ${number}`,
  })
  expect(left(page(['a'], foot(1)), page(['b'], foot(2)), page(['c'], foot(3)))).toEqual([
    ['Independent Review', 'a', 'Letter for Case Number CM15-0990001 1'],
    ['b'],
    ['c'],
  ])
  expect(
    left(page(['a']), page(['b'], { head: 'Case CM15-0990001' }), page(['c'], { head: 'Case CM15-0990001' })),
  ).toEqual([['a'], ['Case CM15-0990001', 'b'], ['c']])
})

test('a running line of two lines goes as a whole, its number alone too', () => {
  const two = (words: string, number: number) => {
    const made = page([words], { foot: 'Final Determination' })
    return { ...made, lines: [...made.lines, { words: String(number), y: 765, size: 10 }] }
  }
  expect(left(two('a', 1), two('b', 2), two('c', 3))).toEqual([['a', 'Final Determination'], ['b'], ['c']])
})

test('what may be the letter’s own is kept', () => {
  // Not the page's number, not in the margin, not at one height, not on all pages, right below the text.
  expect(left(page(['a'], { foot: '12' }))).toEqual([['a', '12']])
  expect(left(page(['a'], { foot: '1', at: 600 }))).toEqual([['a', '1']])
  expect(left(page(['a'], { foot: 'x' }), page(['b'], { foot: 'x', at: 760 }))).toEqual([
    ['a', 'x'],
    ['b', 'x'],
  ])
  expect(left(page(['a'], { foot: 'x' }), page(['b']), page(['c'], { foot: 'x' }))).toEqual([
    ['a', 'x'],
    ['b'],
    ['c', 'x'],
  ])
  const low = {
    height: 792,
    lines: [
      { words: 'and in chapter', y: 736, size: 12 },
      { words: '1', y: 750, size: 12 },
    ],
  }
  expect(left(low)).toEqual([['and in chapter', '1']])
  expect(left(page(['a'], { head: 'same' }))).toEqual([['same', 'a']])
})
