import { expect, test } from 'vitest'
import { searchDecisions } from './search-decisions.ts'

const row = (decision: number, request: string, outcome: string | null = 'upheld') => ({
  caseId: 'a',
  decision,
  caseNumber: null,
  request,
  outcome,
  treatment: null,
})
const rows = [
  row(1, 'MRI of the hip'),
  row(2, 'Whirlpool; chip-bone graft'),
  row(3, 'Two hip injections (MRI-guided)', 'overturned'),
]
const search = (words: string, outcome?: string) =>
  (
    searchDecisions({ rows, topics: [] }, { words, outcome }) as { decisions: { decision: number }[] } | null
  )?.decisions.map(({ decision }) => decision)

test('each word begins a word of the request, in any order', () => {
  expect(search('hip')).toEqual([1, 3])
  expect(search('mri, hip injection')).toEqual([3])
  expect(search('HIP', 'upheld')).toEqual([1])
  expect(search('spine')).toEqual([])
})

test('signs alone find nothing, not everything', () => {
  expect(search('--')).toBeUndefined()
})
