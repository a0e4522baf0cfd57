import { expect, test } from 'vitest'
import { readVocabulary } from './vocabulary.ts'

const { relatedTo } = readVocabulary('extensive\ntens\ntensile\nl5 s1\nhypertension\nintens\n')

test('words are told apart by where they have the letters', () => {
  expect(relatedTo('tens')).toEqual({
    beginning: ['tensile'],
    inside: ['extensive', 'hypertension', 'intens'],
    ending: ['intens'],
  })
  expect(relatedTo('s1').beginning).toEqual(['l5s1'])
  expect(relatedTo('l5').beginning).toEqual(['l5s1'])
})

test('a single character is looked for in no word', () => {
  expect(relatedTo('t')).toEqual({ beginning: [], inside: [], ending: [] })
})
