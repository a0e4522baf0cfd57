import { expect, test } from 'vitest'
import { type CitedLetter, partAnchor, sayCitation } from './citation.ts'

const letter: CitedLetter = {
  id: 'cm16-1',
  name: 'CM16-1',
  decided: { iso: '2016-12-05', words: 'December 5, 2016' },
  site: 'Made up',
  publisher: null,
  released: 'November 21, 2026',
}

test('a paragraph of a decision is cited by both numbers and stands at the paragraph', () => {
  const part = { decision: 2, paragraph: 14 }
  expect(sayCitation(letter, part)).toBe(
    'Independent medical review, final determination, case CM16-1, decision 2, paragraph 14, decided December 5, 2016. Made up. Latest data release: November 21, 2026.',
  )
  expect(partAnchor(part)).toBe('#p14')
})

test('a decision alone, and a letter of which no date is known', () => {
  expect(sayCitation({ ...letter, decided: null, released: null }, { decision: 1 })).toBe(
    'Independent medical review, final determination, case CM16-1, decision 1. Made up.',
  )
  expect(partAnchor({ decision: 1 })).toBe('#decision-1')
  expect(partAnchor({})).toBe('')
})
