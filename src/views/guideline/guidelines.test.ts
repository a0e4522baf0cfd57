import { expect, test } from 'vitest'
import { madeCorpus } from '../fixtures/made-corpus.ts'
import { madeRow, madeRows } from '../fixtures/made-rows.ts'
import { toGuidelines } from './guidelines.ts'

const cites = (claims: string[], imr: string[]) => ({
  claimsGuidelines: claims,
  claimsFamilies: claims.length > 0 ? ['mtus'] : ['none'],
  imrGuidelines: imr,
  imrFamilies: imr.length > 0 ? ['mtus'] : ['none'],
})

test('the index counts both sides, what nobody cited, and what was not read', () => {
  const view = toGuidelines(
    madeCorpus([
      ...madeRows('a', 1, 3, cites(['mtus-acupuncture'], ['odg', 'mtus-acupuncture'])),
      ...madeRows('b', 0, 2, cites([], ['odg'])),
      madeRow({ caseId: 'c' }),
    ]),
  )
  const lines = view.families.flatMap((family) => family.lines)
  expect(lines.map(({ title, claims, reviewer, both }) => [title, claims.count, reviewer.count, both])).toEqual([
    ['Acupuncture Guidelines', '1 of 3', '1 of 3', '3'],
    ['Official Disability Guidelines', null, '1 of 5', '0'],
  ])
  expect(view.without.map(({ label, claims, reviewer }) => [label, claims.count, reviewer.count])).toEqual([
    ['No guideline cited', '0 of 2', null],
    ['Citation not read', '0 of 1', '0 of 1'],
  ])
  expect(view.without[1]?.claims.countHref).toBe('/browse/claims-family/not-read/')
  expect(view.figures[0]?.rest[0]?.text).toBe('1 decision')
})
