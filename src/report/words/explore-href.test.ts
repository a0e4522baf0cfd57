import { expect, test } from 'vitest'
import { madeRow } from '../fixtures/made-rows.ts'
import { exploreByHref, exploredOrDecisionHref, exploreHref } from './explore-href.ts'

test('a selection has an address in the explorer, and what the explorer does not know has none', () => {
  expect(exploreHref([['category', 'surgery']])).toBe('/explore/?category=surgery')
  expect(exploreHref([['drug_class', '']], true)).toBe('/explore/?drug-class=not-read&decisions=50')
  expect(exploreHref([['all', 'all']])).toBe('/explore/')
  expect(exploreHref([['other_treatment', 'mri']])).toBeNull()
})

test('a figure has the explorer’s address that divides as it does', () => {
  expect(exploreByHref('body_part')).toBe('/explore/?by=body-part')
  expect(exploreByHref('treatment', [['subcategory', 'acupuncture']])).toBe(
    '/explore/?subcategory=acupuncture&by=treatment',
  )
  expect(exploreByHref('other_treatment')).toBeNull()
  expect(exploreByHref('category', [['other_treatment', 'mri']])).toBeNull()
})

test('a count of one leads to the decision itself', () => {
  const [one, two] = [madeRow({ caseId: 'a', number: 3 }), madeRow({ caseId: 'b' })]
  expect(exploredOrDecisionHref([['reason', 'criteria-met']], [one])).toBe('/cases/a/#decision-3')
  expect(exploredOrDecisionHref([['reason', 'criteria-met']], [one, two])).toBe(
    '/explore/?reason=criteria-met&decisions=50',
  )
})
