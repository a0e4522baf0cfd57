import { expect, test } from 'vitest'
import { isDenied } from './is-denied.ts'

/** Whether a denial reaches the words. */
function denies(sentence: string, words: string): boolean {
  const start = sentence.indexOf(words)
  return isDenied(sentence, { start: 0, end: sentence.length }, { start, end: start + words.length })
}

test.each([
  ['Nor is the patient at any increased risk of ulcer.', 'increased risk', true],
  ['There isn’t a clear contraindication to it.', 'contraindication', true],
  ['She is at increased risk of ulcer.', 'increased risk', false],
  ['There is no fever, and strength is diminished.', 'diminished', false],
  ['It does not help but increases risk of falls.', 'increases risk', false],
])('%s', (sentence, words, expected) => {
  expect(denies(sentence, words)).toBe(expected)
})
