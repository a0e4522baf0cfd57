import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { readCasePage } from './read-case-page.ts'

const toPage = (record: object) =>
  parseHTML(
    `<html><body><div class="para"><p id="p1">A <a>brace</a>.</p></div><script id="record">${JSON.stringify(record)}</script></body></html>`,
  ).document

const record = { id: 'cm16-0000003', decisions: [{ number: 1, outcome: 'upheld', request: 'a brace' }] }

test('a letter is read out of its page', () => {
  expect(readCasePage(toPage(record))).toEqual({
    id: 'cm16-0000003',
    paragraphs: [{ number: 1, text: 'A brace.' }],
    decisions: [{ number: 1, outcome: 'upheld' }],
    isWhole: true,
  })
})

test('a letter of which not every item could be read is not whole', () => {
  expect(readCasePage(toPage({ ...record, unread: [{ start: 0, end: 9 }] }))?.isWhole).toBe(false)
})

test('a page without a record is no letter’s', () => {
  expect(readCasePage(parseHTML('<html><body><p>Not found</p></body></html>').document)).toBeNull()
})
