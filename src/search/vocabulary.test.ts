import { expect, test } from 'vitest'
import { joinWords, readVocabulary } from './vocabulary.ts'

const { relatedTo } = readVocabulary(['extensive', 'tens', 'tensile', 'l5 s1', 'hypertension', 'intens'])

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

test('words of several slices are one list, each once, the first of each slice first', () => {
  expect(joinWords([['the', 'pain', 'tens'], ['the', 'norco'], []])).toEqual(['the', 'pain', 'norco', 'tens'])
})
