import { expect, test } from 'vitest'
import { joinPages } from './join-pages.ts'

/** A page of lines at given heights; the number behind the words is the distance from the line before. */
const page = (...lines: [words: string, distance: number][]) => {
  let y = 72
  return {
    height: 792,
    lines: lines.map(([words, distance]) => {
      y += distance
      return { words, y, size: 12 }
    }),
  }
}

const plain = (distance: number): [string, number][] => 'abcdefg'.split('').map((words) => [words, distance])

test.each([13.8, 27.6])('paragraphs are told by more than the usual distance, here %d points', (usual) => {
  const text = joinPages([page(...plain(usual), ['new', usual * 2], ['old', usual * 1.05])])
  expect(text).toBe('a\nb\nc\nd\ne\nf\ng\n\nnew\nold\n')
})

test('in a short letter the size of the type tells what is usual', () => {
  expect(joinPages([page(['a', 0], ['b', 14], ['c', 28])])).toBe('a\nb\n\nc\n')
})

test('a form feed parts pages, and an empty page leaves no trace', () => {
  expect(joinPages([page(['a', 0]), page(), page(['b', 0])])).toBe('a\n\fb\n')
  expect(joinPages([page()])).toBe('')
})

test('hyphens at line ends stay, and characters become composed', () => {
  expect(joinPages([page(['Electro-', 0], ['diagnostic cafe\u0301', 14])])).toBe('Electro-\ndiagnostic café\n')
})

test('what is no character of a text is left out', () => {
  expect(joinPages([page(['a\u0000b\u0007\ufeff\ud800c\td', 0])])).toBe('abc\td\n')
})
