import { expect, test } from 'vitest'
import { type Find, findLetters } from './find-letters.ts'
import { parseQuery } from './parse-query.ts'
import { readVocabulary } from './vocabulary.ts'

const LETTERS: Record<string, string> = {
  a: 'tens unit for low back pain',
  b: 'extensive hypertension unit',
  c: 'tensile pain below back painful',
}
const vocabulary = readVocabulary([
  'tens',
  'unit',
  'low',
  'back',
  'pain',
  'extensive',
  'hypertension',
  'tensile',
  'below',
  'painful',
])

/** Finds whole words side by side, as Pagefind does but for their forms. */
const find: Find = async (words) =>
  new Map(
    Object.entries(LETTERS).flatMap(([id, text]) => {
      const place = ` ${text} `.indexOf(` ${words.join(' ')} `)
      return place < 0
        ? []
        : [[id, { place: text.slice(0, place).split(' ').filter(Boolean).length, asked: id === 'a' ? [place] : [] }]]
    }),
  )

const ids = async (query: string, inside = true) =>
  (await findLetters(parseQuery(query), find, vocabulary, inside)).map((one) => `${one.id} ${one.way}`)

test('a word is found whole, as a beginning, and inside others', async () => {
  expect(await ids('tens')).toEqual(['a word', 'c beginning', 'b inside'])
  expect(await ids('tens', false)).toEqual(['a word', 'c beginning'])
})

test('a letter has every term', async () => {
  expect(await ids('tens unit')).toEqual(['a word', 'b inside'])
  expect(await ids('tens nowhere')).toEqual([])
})

test('quoted words stand side by side; the last may be a beginning, the first an end', async () => {
  expect(await ids('"low back pain"')).toEqual(['a word', 'c inside'])
  expect(await ids('"back pain"')).toEqual(['a word', 'c beginning'])
  expect(await ids('"low pain"')).toEqual([])
})

test('words side by side are nearer than words apart, and nearest in a request', async () => {
  const apart = async (query: string) =>
    (await findLetters(parseQuery(query), find, vocabulary, true)).map((one) => `${one.id} ${one.apart}`)
  expect(await apart('unit')).toEqual(['a 0', 'b 1'])
  expect(await apart('low back')).toEqual(['a 0', 'c 3'])
  expect(await apart('pain unit')).toEqual(['a 2'])
  expect(await apart('hypertension unit')).toEqual(['b 1'])
})

test('nothing typed finds nothing', async () => {
  expect(await ids('')).toEqual([])
})
