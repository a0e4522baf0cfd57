import { expect, test } from 'vitest'
import { madeCorpus } from '../../fixtures/made-corpus.ts'
import { madeRow, madeRows } from '../../fixtures/made-rows.ts'
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
  expect(view.figures[0]?.plots[0]?.wide).toContain('In no rate')
  expect(view.figures[0]?.plots[0]?.wide).toContain('1 decision')
})

test('where a rate is given, observed ÷ expected stands beside it, or that there are too few', () => {
  const lines = toGuidelines(
    madeCorpus([
      ...madeRows('a', 12, 60, { ...cites(['mtus-acupuncture'], ['odg']), category: 'rehabilitation' }),
      ...madeRows('b', 2, 40, { ...cites(['mtus-acupuncture'], ['mtus-acupuncture']), category: 'home-health' }),
      ...madeRows('c', 1, 8, { ...cites([], ['odg']), category: 'rehabilitation' }),
    ]),
  ).families.flatMap((family) => family.lines)
  const mixOf = (title: string) => lines.find((line) => line.title === title)
  // All decisions on rehabilitation cite ODG, so its rate is that of the category: x is E.
  expect(mixOf('Official Disability Guidelines')?.reviewer.againstExpected).toMatch(/^1\.00 \(/)
  expect(mixOf('Official Disability Guidelines')?.claims.againstExpected).toBeNull()
  // Two denials are expected to be overturned at home health's 2 of 40: under five.
  expect(mixOf('Acupuncture Guidelines')?.reviewer.againstExpected).toBe('too few')
  expect(mixOf('Acupuncture Guidelines')?.bothHref).toBe('/browse/guidelines/mtus-acupuncture/mtus-acupuncture/')
})
