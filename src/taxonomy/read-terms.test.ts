import { expect, test } from 'vitest'
import { readTerms } from './read-terms.ts'

const GOOD = '---\ntitle: "Rate"\nwords:\n  - "rate"\n  - "rates"\nnearMisses:\n  - "first rate"\n---\n\nA share.\n'
const read = (...texts: string[]) => readTerms(texts.map((text, place) => ({ path: `glossary/${place}.md`, text })))
const faults = (...texts: string[]) =>
  read(...texts).messages.map(({ file, line, reason }) => `${file}:${line}: ${reason}`)

test('a term is read with its words and what only looks like them', () => {
  expect(read(GOOD)).toMatchObject({
    messages: [],
    value: [{ id: '0', title: 'Rate', words: ['rate', 'rates'], nearMisses: ['first rate'] }],
  })
})

test('a mistake names its line and what to write instead', () => {
  expect(faults(GOOD.replace(/words:\n.*\n.*\n/, '').replace(/nearMisses:\n.*\n/, ''))).toEqual([
    'glossary/0.md:1: words: is missing; write `words:` and below it, each on a line of its own, `- "claims administrator"` (the forms in which pages use it, each as it is written inside a sentence)',
  ])
  expect(faults(GOOD.replace('A share.\n', ''))).toEqual([
    'glossary/0.md:1: the entry says nothing; write what the word means below the front matter',
  ])
  expect(faults(GOOD.replace('first rate', 'first share'))).toEqual([
    'glossary/0.md:7: nearMisses: "first share" holds none of the words; take it out, or write one that does',
  ])
  expect(faults(GOOD.replace('words:', 'word:'))[0]).toBe('glossary/0.md:3: word: is no key here; write `words`')
})

test('two entries may not share a word; one may write it in two ways', () => {
  expect(faults(GOOD, GOOD.replace('- "rate"', '- "Rate"').replace('- "rates"', '- "quota"'))).toEqual([
    'glossary/1.md:4: words: "Rate" also stands in glossary/0.md; write it in one of them',
  ])
  expect(faults(GOOD.replace('"rates"', '"RATE"'))).toEqual([])
})
