import { expect, test } from 'vitest'
import type { CaseRecord } from '../src/corpus/corpus.ts'
import { countUnmatched } from './count-unmatched.ts'

const unknown = (words: string, rule = 'classify/unknown-treatment') => ({
  rule,
  reason: `"${words}" matches no treatment`,
})
const cases = [
  [unknown('Ozone chair'), unknown('Flux capacitor')],
  [unknown('flux capacitor.'), unknown('A "quoted" study', 'classify/unknown-citation')],
].map((messages) => ({ messages })) as unknown as CaseRecord[]

test('what matches no entry, most frequent first, whatever case and full stop', () => {
  expect(countUnmatched({ cases }, 'requests')).toEqual([
    { words: 'Flux capacitor', count: 2 },
    { words: 'Ozone chair', count: 1 },
  ])
  expect(countUnmatched({ cases }, 'citations')).toEqual([{ words: 'A "quoted" study', count: 1 }])
})
