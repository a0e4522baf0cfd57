import { expect, test } from 'vitest'
import { toSentences } from './to-sentences.ts'

const split = (text: string): string[] =>
  toSentences(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end))

test.each([
  [
    'a semicolon ends none',
    'A gain in activity; and less medicine. So it is.',
    ['A gain in activity; and less medicine.', 'So it is.'],
  ],
  ['a blank that was lost', 'Nothing was noted.The request fails.', ['Nothing was noted.', 'The request fails.']],
  [
    'a title, a number, a section',
    'Dr. Smith cites 9792.24.1 on page 8. Why?',
    ['Dr. Smith cites 9792.24.1 on page 8.', 'Why?'],
  ],
  ['a line break', 'There were\nno red flags.', ['There were\nno red flags.']],
])('%s', (_, text, sentences) => {
  expect(split(text)).toEqual(sentences)
})
