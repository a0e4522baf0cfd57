import { expect, test } from 'vitest'
import { lineStarts, placeMessages, positionAt, printMessage } from './place.ts'

test('every offset has its line and column, both from 1', () => {
  const text = 'ab\n\ncd'
  const places = [...text, ''].map((_, offset) => positionAt(lineStarts(text), offset))
  expect(places.map(({ line, column }) => `${line}:${column}`)).toEqual([
    '1:1',
    '1:2',
    '1:3',
    '2:1',
    '3:1',
    '3:2',
    '3:3',
  ])
})

test('lines count in the file, front matter included', () => {
  const file = '---\nsource: "x"\n---\nfirst\nsecond'
  const [placed] = placeMessages(file, file.indexOf('first'), [
    { severity: 'warning', rule: 'letter/x', reason: 'Reason', span: { start: 6, end: 12 } },
  ])
  expect(placed).toEqual({ severity: 'warning', rule: 'letter/x', line: 5, column: 1, reason: 'Reason' })
  expect(printMessage('letters/a.txt', placed as NonNullable<typeof placed>)).toBe(
    'letters/a.txt:5:1: warning: Reason  letter/x',
  )
})

test('a message about the whole letter stands at its first character', () => {
  const [placed] = placeMessages('---\n---\ntext', 8, [{ severity: 'error', rule: 'letter/x', reason: 'Reason' }])
  expect(placed).toMatchObject({ line: 3, column: 1 })
})

test('neither a file’s name nor its words write on the terminal or begin a line of their own', () => {
  const message = { severity: 'error', rule: 'a/b', line: 1, column: 2, reason: 'Wrong: “\u001b[2J\nx”' } as const
  expect(printMessage('a\u001b[31m\nb\u202e.txt', message)).toBe('a[31m b.txt:1:2: error: Wrong: “[2J x”  a/b')
})
