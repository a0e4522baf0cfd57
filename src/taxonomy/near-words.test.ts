import { expect, test } from 'vitest'
import { toNearWord } from './near-words.ts'

const near = toNearWord(['omeprazole', 'acupuncture', 'duration', 'celexa'])

test.each([
  ['omeprazol', 'omeprazole'],
  ['omeprazoles', 'omeprazole'],
  ['omeprozole', 'omeprazole'],
  ['acupucnture', 'acupuncture'],
  ['accupuncture', 'acupuncture'],
])('%s is %s with one slip', (word, meant) => expect(near(word)).toBe(meant))

test.each([
  ['omeprazole', 'a known word'],
  ['omprazol', 'two slips'],
  ['celexas', 'a word of six letters'],
  ['ameprazole', 'another first letter'],
  ['puration', 'no word with this first letter'],
])('%s is left as it is: %s', (word) => expect(near(word)).toBeNull())

test('what may be two words is neither', () => {
  expect(toNearWord(['omeprazole', 'omeprazile'])('omeprazale')).toBeNull()
})
