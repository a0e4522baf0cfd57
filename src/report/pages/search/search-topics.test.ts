import { expect, test } from 'vitest'
import { madeCorpus } from '../../fixtures/made-corpus.ts'
import { toTopics } from './search-topics.ts'

test('every page is offered once, with its decisions', () => {
  const topics = toTopics(madeCorpus([]), (phrases) => (phrases.length > 0 ? ['other name'] : []))
  expect(new Set(topics.map(({ href }) => href)).size).toBe(topics.length)
  expect(topics.find(({ kind }) => kind === 'Treatment category')).toMatchObject({ decisions: 0 })
  // Reasons go by their titles alone.
  expect(topics.filter(({ kind, names }) => kind === 'Reason' && names.includes('other name'))).toEqual([])
  // What was never measured says so where a reason is offered; nothing else has a reading.
  for (const { kind, reading } of topics) expect(reading).toBe(kind === 'Reason' ? 'precision not measured' : undefined)
})
