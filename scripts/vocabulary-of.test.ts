import { expect, test } from 'vitest'
import { toLetterReader } from '../src/classify/read-letter.ts'
import { CONTENT } from '../src/corpus/folders.ts'
import { readLetterFile } from '../src/corpus/read-letter-file.ts'
import { loadTaxonomy } from '../src/corpus/read-taxonomy-folder.ts'
import { toRecord } from '../src/corpus/to-record.ts'
import { makeLetter } from './synthesize/make-letter.ts'
import { vocabularyOf } from './vocabulary-of.ts'

test('what made-up letters ask for and cite is classified as such', () => {
  const taxonomy = loadTaxonomy(CONTENT)
  const vocabulary = vocabularyOf(taxonomy)
  expect(vocabulary.requests.size).toBe(taxonomy.categories.length)
  const read = toLetterReader(taxonomy)
  const tally = { decisions: 0, treatment: 0, bodyParts: 0, claimsGuidelines: 0, imrGuidelines: 0, reasons: 0 }
  for (let index = 0; index < 400; index++) {
    const { text, truth } = makeLetter(2, index, vocabulary)
    const record = toRecord(readLetterFile(truth.source, Buffer.from(text), read), text)
    expect(record.id).toBe(truth.id)
    expect(Object.keys(record)).toEqual(expect.arrayContaining(Object.keys(truth).filter((key) => key !== 'rules')))
    truth.decisions.forEach((decision, at) => {
      tally.decisions++
      for (const key of ['treatment', 'bodyParts', 'claimsGuidelines', 'imrGuidelines', 'reasons'] as const) {
        if (JSON.stringify(record.decisions[at]?.[key]) === JSON.stringify(decision[key])) tally[key]++
      }
    })
  }
  // An example of the taxonomy may stand for something else once other words are around it; a publisher’s own entries
  // draw other letters, so there is room. A rationale that says nothing of the case, and names a guideline, recites it.
  const { decisions, reasons, ...right } = tally
  expect(reasons / decisions).toBeGreaterThan(0.96)
  for (const [key, count] of Object.entries(right)) expect(count / decisions, key).toBeGreaterThan(0.975)
})
