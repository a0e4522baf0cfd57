import { expect, test } from 'vitest'
import type { PageItem } from './level-items.ts'
import { placeLines } from './place-lines.ts'

/** An item whose letters are half as wide as they are high. */
const item = (words: string, x: number, y: number, size = 12, level = true): PageItem => ({
  words,
  x,
  y,
  size,
  level,
  width: (words.length * size) / 2,
})
const place = (...items: PageItem[]) => placeLines({ height: 792, items, scanned: false }).map(({ words }) => words)

test('a label and its value stand on one line, whatever the order in which they are painted', () => {
  const items = [
    item('02/03/2015', 180, 99.8),
    item('CM15-0990001', 180, 86),
    item('Date of Injury:', 330, 100),
    item('Case Number:', 72, 86.2),
    item('Date Assigned:', 72, 100),
    item('07/09/2012', 430, 100),
  ]
  const lines = ['Case Number: CM15-0990001', 'Date Assigned: 02/03/2015 Date of Injury: 07/09/2012']
  expect(place(...items)).toEqual(lines)
  expect(place(...items.reverse())).toEqual(lines)
})

test('a gap is a blank, a join is none, and a blank that is there is not doubled', () => {
  expect(place(item('Norco', 72, 100), item('10/325', 105, 100), item('mg', 141, 100))).toEqual(['Norco 10/325mg'])
  expect(place(item('MRI ', 72, 100), item('knee', 99, 100))).toEqual(['MRI knee'])
})

test('blanks that the reader reports do not hide the gap behind them', () => {
  const wide = { ...item(' ', 150, 100), width: 280 }
  expect(place(item('Date of Injury:', 72, 100), wide, item('07/09/2012', 180, 100))).toEqual([
    'Date of Injury: 07/09/2012',
  ])
})

test('raised words belong to their line, the next line does not', () => {
  expect(place(item('Norco', 72, 100), item('®', 102, 96, 7), item('twice a day', 72, 113))).toEqual([
    'Norco®',
    'twice a day',
  ])
})

test('words painted twice to embolden them stand once, equal words side by side twice', () => {
  expect(place(item('Upheld', 72, 100), item('Upheld', 72.4, 100.1))).toEqual(['Upheld'])
  expect(place(item('2', 72, 100), item('2', 90, 100))).toEqual(['2 2'])
})

test('words on end stand behind the text', () => {
  expect(place(item('COPY', 20, 50, 30, false), item('Case Number:', 72, 100))).toEqual(['Case Number:', 'COPY'])
})

test('a page without words has no lines', () => {
  expect(place()).toEqual([])
  expect(place(item(' ', 72, 100), item('', 72, 80))).toEqual([])
})
