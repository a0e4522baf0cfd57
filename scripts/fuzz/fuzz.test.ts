import { expect, test } from 'vitest'
import { toLetterReader } from '../../src/classify/read-letter.ts'
import { FIVE } from '../../src/corpus/fixtures/five.ts'
import { CONTENT } from '../../src/corpus/folders.ts'
import { loadTaxonomy } from '../../src/corpus/read-taxonomy-folder.ts'
import { makeFuzzInput } from '../synthesize/make-fuzz-input.ts'
import { MUTATIONS } from '../synthesize/mutate.ts'
import { toRandom } from '../synthesize/random.ts'
import { vocabularyOf } from '../vocabulary-of.ts'
import { checkInput } from './check-input.ts'
import { checkKnown } from './check-known.ts'
import { toKnownInputs } from './known-letters.ts'
import { readSeedLetters } from './seed-letters.ts'

const taxonomy = loadTaxonomy(CONTENT)
const vocabulary = vocabularyOf(taxonomy)
const read = toLetterReader(taxonomy)
const letters = readSeedLetters(FIVE)

// `npm run test:long` reads ten times as many.
test('a thousand spoilt letters are read without a throw, and keep the laws', () => {
  const layouts = new Set<string | null>()
  for (let index = 0; index < 1000; index++) {
    const { layout, broken } = checkInput(makeFuzzInput(1, index, vocabulary, letters), read)
    expect(broken, `input ${index}`).toEqual([])
    layouts.add(layout)
  }
  // The inputs are worth something only if many can still be read, and many can't.
  expect(layouts.size).toBe(6)
})

test('of letters whose truth is known, what is published is right or absent, however they are changed', () => {
  const inputOf = toKnownInputs(1, vocabulary, letters)
  let [published, known] = [0, 0]
  for (let index = 0; index < 500; index++) {
    const { letter, changed } = inputOf(index)
    const checked = checkKnown(letter, changed)
    expect(checked.broken, `input ${index}: ${changed.names.join(', ')}`).toEqual([])
    published += checked.published
    known += checked.known
  }
  // A reader that publishes nothing is never wrong: most decisions have to be read in spite of the changes.
  expect(published / known).toBeGreaterThan(0.8)
})

test('a wrong outcome, and a request that no letter holds, are found', () => {
  const inputOf = toKnownInputs(1, vocabulary, letters)
  const { letter } = inputOf(0)
  const turned = letter.decisions.map((one) => ({
    ...one,
    outcome: one.outcome === 'upheld' ? ('overturned' as const) : ('upheld' as const),
  }))
  const unchanged = { text: letter.text, unknown: [], cutsWords: false }
  expect(checkKnown(letter, unchanged).broken).toEqual([])
  expect(checkKnown({ ...letter, decisions: turned }, unchanged).broken.join()).toContain('wrong outcome')
  expect(checkKnown({ ...letter, decisions: [] }, unchanged).broken.join()).toContain('wrong request')
})

test('an input depends on its seed and number alone, and every way to spoil one changes some letter', () => {
  const input = (index: number) => makeFuzzInput(2, index, vocabulary, letters)
  const first = input(7)
  input(8)
  expect(input(7)).toBe(first)
  const [letter = '', other = ''] = letters
  for (const [name, spoil] of Object.entries(MUTATIONS)) {
    const spoilt = Array.from({ length: 10 }, (_, seed) => spoil(letter, () => other, toRandom(seed)))
    expect(new Set([letter, ...spoilt]).size, name).toBeGreaterThan(1)
  }
})

test('a law that is broken is found', () => {
  const broken = checkInput('', () => {
    throw new Error('spoilt')
  }).broken
  expect(broken).toHaveLength(1)
  expect(broken[0]).toContain('spoilt')
})
