import { expect, test } from 'vitest'
import { readCsv } from './read-csv.ts'

test.each([
  [
    'a,b\n1,2\n',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'a,b\r\n1,2',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'a,b\n,\n',
    [
      ['a', 'b'],
      ['', ''],
    ],
  ],
  ['"a ""b"", c",d\n', [['a "b", c', 'd']]],
  [
    '"two\nlines",x\ny,z\n',
    [
      ['two\nlines', 'x'],
      ['y', 'z'],
    ],
  ],
  ['a\n\nb\n', [['a'], ['b']]],
  ['', []],
])('%j', (text, cells) => {
  expect(readCsv(text).map((line) => line.cells)).toEqual(cells)
})

test('each line knows where it begins', () => {
  expect(readCsv('a\n"b\nc"\nd\n').map(({ line }) => line)).toEqual([1, 2, 4])
})
