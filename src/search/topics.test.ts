import { expect, test } from 'vitest'
import { findTopics, type Topic } from './topics.ts'

const topic = (title: string, decisions: number, ...names: string[]): Topic => ({
  title,
  kind: 'Treatment',
  href: `/${title}/`,
  decisions,
  names,
})
const TOPICS = [
  topic('MRI', 4),
  topic('MR arthrogram', 1, 'mri arthrogram'),
  topic('Hydrocodone with acetaminophen', 7, 'norco', 'norco tablets', 'vicodin'),
  topic('Acupuncture', 3),
  topic('X-ray', 6, 'xr knee'),
  topic('Electroacupuncture', 9),
  topic('Physical therapy', 5, 'pt', 'physical therapist'),
]
const find = (query: string) => findTopics(TOPICS, query).map(({ title }) => title)

test.each([
  ['mri', ['MRI', 'MR arthrogram']],
  ['Norco', ['Hydrocodone with acetaminophen']],
  ['norc', ['Hydrocodone with acetaminophen']],
  ['therapy phys', ['Physical therapy']],
  // The slip is mended only where nothing is called so.
  ['acupunture', ['Acupuncture']],
  ['hydrocodne with acetaminophen', ['Hydrocodone with acetaminophen']],
  ['acupunt', ['Acupuncture']],
  ['acupt', []],
  ['physicel therapy', ['Physical therapy']],
  // A short word that is another is no slip.
  ['mri knee', []],
  ['m', []],
  ['xyz', []],
  ['  – ', []],
])('%s names %j', (query, titles) => expect(find(query)).toEqual(titles))
