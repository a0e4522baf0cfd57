import { expect, test } from 'vitest'
import { toPhraseMatcher } from './phrase-matcher.ts'

const find = (words: string, text: string) =>
  toPhraseMatcher([{ id: 'one', words }], 'overlapping')
    .findPhrases(text)
    .map(({ span }) => text.slice(span.start, span.end))

test('a word is denied by the nearest word that denies', () => {
  expect(find('no … discussion', 'no record of therapy and no discussion of goals')).toEqual(['no discussion'])
})

test('no gap leads past what a thing is set against', () => {
  expect(find('no … treatment', 'no gain with treatment')).toEqual(['no gain with treatment'])
  expect(find('no … treatment', 'no gain despite treatment')).toEqual([])
  expect(find('gain … not told', 'a gain if it came is not told')).toEqual([])
  expect(find('gain … not told', 'a gain, if any, is not told')).toEqual(['gain, if any, is not told'])
})

test('no gap leads out of the clause that leads a sentence, but of a phrase that begins with it', () => {
  expect(find('not … guideline', 'As it is not shown by tests, the guideline is unmet')).toEqual([])
  expect(find('not … guideline', 'It is not shown by tests, the guideline says')).toEqual([
    'not shown by tests, the guideline',
  ])
  expect(find('{as|since} … guideline', 'As it is shown, the guideline is met')).toEqual([
    'As it is shown, the guideline',
  ])
})

test('what a word denies ends where another begins to be told of, and goes on in a list', () => {
  expect(find('no … screen', 'no side effects, a clean screen')).toEqual([])
  expect(find('no … screen', 'no side effects and her screen is clean')).toEqual([])
  expect(find('no … screen', 'no agreement, count and screen')).toEqual(['no agreement, count and screen'])
  expect(find('agreement … screen', 'agreement, a clean screen')).toEqual(['agreement, a clean screen'])
})

test('a gap passes over an aside as a whole, and leads into none but to its first word', () => {
  expect(find('no … gain', 'no word (on page 3) of a gain')).toEqual(['no word (on page 3) of a gain'])
  expect(find('no … gain', 'no word of goals (an expected gain)')).toEqual([])
  expect(find('pump … IDDS', 'the pump (IDDS)')).toEqual(['pump (IDDS'])
  expect(find('spasm … none', '(for spasm) there was none')).toEqual([])
  expect(find('no … gain', 'no word (of a gain')).toEqual([])
})

test('a verb drawn together with its “not” is two words, in a text and in a phrase', () => {
  expect(find('is not recommended', 'It isn’t recommended.')).toEqual(['isn’t recommended'])
  expect(find("can't … help", 'It can not help.')).toEqual(['can not help'])
  expect(find('not … help', "It won't help; it didn’t.")).toEqual(["n't help"])
})

// Each gap leads on in eleven ways: four of them in a row would be some 14,000 ways from every word.
test('a phrase whose gaps hold its own words is found in a bounded number of places', () => {
  expect(find('x … x … x … x … x', 'x '.repeat(3000)).length).toBeLessThan(3000)
})
