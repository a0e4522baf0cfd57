import { expect, test } from 'vitest'
import { isSupposed } from './is-supposed.ts'

/** Whether the words are said of what may be or might have been. */
function supposes(sentence: string, words: string): boolean {
  const start = sentence.indexOf(words)
  return isSupposed(sentence, { start: 0, end: sentence.length }, { start, end: start + words.length })
}

test.each([
  ['The cane is to be given up if there is no gain.', 'no gain', true],
  ['Should there be no gain, the cane is to be given up.', 'no gain', true],
  ['Were there no gain, nobody would ask for it.', 'no gain', true],
  ['If the cane is worn, there is no gain.', 'no gain', false],
  ['It is unclear if there is gain.', 'unclear if there is gain', false],
  ['A scan is next, provided there is no gain.', 'no gain', true],
  ['He would go on only with a gain.', 'gain', true],
  ['The effects, if any, are no gain.', 'no gain', false],
  ['As if by rule, no gain was told.', 'no gain', false],
])('a condition: %s', (sentence, words, expected) => {
  expect(supposes(sentence, words)).toBe(expected)
})

test.each([
  ['Grip was normal, so that a week of it might well have been justified.', 'Grip was normal', true],
  ['His weight would otherwise have justified the visit.', 'weight', true],
  ['Six visits could have been approved first.', 'visits could have been approved', true],
  ['While six might have been reasonable, ten are too many.', 'While six might have been reasonable', false],
  ['Two might have been reasonable; ten are too many.', 'ten are too many', false],
  ['Two might have been reasonable, but ten are too many.', 'ten are too many', false],
  ['There was no swelling that would have justified a scan.', 'no swelling', false],
])('what is granted: %s', (sentence, words, expected) => {
  expect(supposes(sentence, words)).toBe(expected)
})
