import { expect, test } from 'vitest'
import { listEntryNames } from './entry-names.ts'

test('an entry is called by its phrases, each name once and without what only adds words', () => {
  const phrases = ['{Norco|Vicodin} (tablets)', 'norco', '{n} tablets'].map((words) => ({ words }))
  expect(listEntryNames(phrases)).toEqual(['norco', 'vicodin'])
})
