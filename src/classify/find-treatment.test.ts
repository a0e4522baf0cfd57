import { expect, test } from 'vitest'
import { findBodyParts } from './find-body-parts.ts'
import { findTreatment } from './find-treatment.ts'
import { readContentTaxonomy } from './fixtures/content-taxonomy.ts'
import { toKnowledge } from './knowledge.ts'

const knowledge = toKnowledge(readContentTaxonomy().value)
const wholeOf = (words: string) => [{ start: 0, end: words.length }]
const find = (words: string) => findTreatment(words, wholeOf(words), knowledge)

test.each([
  ['Omeprozole 20mg #60', 'omeprazole'],
  ['Amitriptylin 25mg #30', 'amitriptyline'],
  ['Psycological evaluation', 'psychological-evaluation'],
  ['Corticosteriod injection', 'joint-injection'],
])('%s, with a slip of the pen, is %s', (words, id) => expect(find(words)?.id).toBe(id))

test('what is misspelled has its place in the text', () => {
  const words = 'One bottle of Omeprozole 20mg'
  const { start = 0, end = 0 } = find(words)?.span ?? {}
  expect(words.slice(start, end)).toBe('Omeprozole')
})

test('a misspelled word never stands against one that is spelled right', () => {
  expect(find('Tramadol 50mg, not omeprozole')?.id).toBe('tramadol')
  expect(find('Consultation, two omeprozolle visits')?.id).toBe('office-visit')
  expect(find('Omprazol 20mg')).toBeNull()
})

test('a part of the body may be misspelled where none is spelled right', () => {
  const parts = (words: string) => findBodyParts(words, wholeOf(words), knowledge).map(({ id }) => id)
  expect(parts('MRI of the shouldr')).toEqual(['shoulder'])
  expect(parts('MRI of the knee and shouldr')).toEqual(['knee'])
})
