import { expect, test } from 'vitest'
import { listForms } from './phrase-forms.ts'

test('a phrase is written out in its forms, as many as are asked for', () => {
  expect(listForms('{Norco|Vicodin} (tablets)', 10)).toEqual(['norco', 'norco tablets', 'vicodin', 'vicodin tablets'])
  expect(listForms('{Norco|Vicodin} (tablets)', 3)).toHaveLength(3)
})

test.each(['{n} visits', 'no … red flags', '<none> documentation', '{broken'])('%s names nothing', (words) => {
  expect(listForms(words, 10)).toEqual([])
})
