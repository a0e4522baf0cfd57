import { expect, test } from 'vitest'
import { findCases } from './find-cases.ts'

const idsIn = (text: string) => findCases(text).map(({ id }) => id)

test.each([
  ['CM16-0228949', 'cm16-0228949'],
  ['cm16-0228949', 'cm16-0228949'],
  ['CM16–0228949', 'cm16-0228949'],
  ['CM 16-0228949', 'cm16-0228949'],
  ['(CM16-\n0228949)', 'cm16-0228949'],
])('%j is a case number', (text, id) => expect(idsIn(`See ${text}, above.`)).toEqual([id]))

test.each(['XCM16-0228949', 'CM16-0228949X', 'CM16-12', 'M16-0228949', 'CM160-228949-1'])('%s is none', (text) =>
  expect(idsIn(text)).toEqual([]),
)

test('an address names the letter once, and its decision', () => {
  expect(findCases('https://example.org/imr/cases/cm16-0228949/#decision-2')).toMatchObject([
    { id: 'cm16-0228949', decision: 2 },
  ])
})
