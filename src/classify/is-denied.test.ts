import { expect, test } from 'vitest'
import { isDenied, isDeniedTwice } from './is-denied.ts'

/** Whether a denial reaches the words. */
function denies(sentence: string, words: string, phrase = words, asserts = true): boolean {
  const start = sentence.indexOf(words)
  return isDenied(
    sentence,
    { start: 0, end: sentence.length },
    {
      words: { start, end: start + words.length },
      phrase,
      asserts,
    },
  )
}

test.each([
  ['Nor is the patient at any increased risk of ulcer.', 'increased risk', true],
  ['There isn’t a clear contraindication to it.', 'contraindication', true],
  ['She is at increased risk of ulcer.', 'increased risk', false],
  ['There is no fever, and strength is diminished.', 'diminished', false],
  ['No swelling, weakness or laxity was seen.', 'laxity was seen', true],
  ['No fever, chills or night sweats; swelling was seen.', 'swelling was seen', false],
  ['It does not help but increases risk of falls.', 'increases risk', false],
  ['There is no evidence on any of the three last visits of weakness.', 'weakness', true],
  ['The file does not show that with the visits of last spring there was a gain.', 'gain', true],
])('%s', (sentence, words, expected) => {
  expect(denies(sentence, words)).toBe(expected)
})

test('a denial that a gap led over denies the words, and one of the phrase is its own', () => {
  const sentence = 'The criteria have not been met.'
  expect(denies(sentence, 'criteria have not been met', 'criteria … met')).toBe(true)
  expect(denies(sentence, 'criteria have not been met', 'criteria … not … met')).toBe(false)
  expect(denies('He walks without a limp.', 'walks without a limp', 'walks … limp')).toBe(true)
  const scan = 'The MRI without contrast shows a tear.'
  expect(denies(scan, 'MRI without contrast shows a tear', 'MRI … shows … tear')).toBe(false)
})

test('of a reason that something is not so, what says that something is so is denied alone', () => {
  const sentence = 'He has not plateaued, and no visit was missing.'
  expect(denies(sentence, 'plateaued', 'plateaued', false)).toBe(true)
  expect(denies(sentence, 'missing', 'missing', false)).toBe(false)
})

/** Whether words that say something is not so are denied themselves. */
function deniesTwice(sentence: string, words: string): boolean {
  const start = sentence.indexOf(words)
  return isDeniedTwice(sentence, { start: 0, end: sentence.length }, { start, end: start + words.length })
}

test.each([
  ['Nothing suggests that the pump is not helping.', 'is not helping', true],
  ['This does not mean that there was no gain.', 'no gain', true],
  ['The visits were not without gain.', 'without gain', true],
  ['The visits were not without gain.', 'not without gain', true],
  ['I don’t agree with the carrier that there is no gain.', 'no gain', true],
  ['I disagree that the agreement is missing.', 'agreement is missing', true],
  ['I don’t believe that the splint was worn.', 'don’t believe that the splint was worn', false],
  ['Nothing suggests gain.', 'Nothing suggests gain', false],
  ['The notes do not show that splints were worn without relief.', 'do not show that splints were worn', false],
  ['He has not failed the splint.', 'not failed the splint', false],
  ['It is not without risk; no gain was told.', 'no gain', false],
])('%s: “%s”', (sentence, words, expected) => {
  expect(deniesTwice(sentence, words)).toBe(expected)
})
