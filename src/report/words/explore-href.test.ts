import { expect, test } from 'vitest'
import { madeRow } from '../fixtures/made-rows.ts'
import { exploredOrDecisionHref, exploreHref } from './explore-href.ts'

test('a selection has an address in the explorer, and what the explorer does not know has none', () => {
  expect(exploreHref([['category', 'surgery']])).toBe('/explore/?category=surgery')
  expect(exploreHref([['drug_class', '']], true)).toBe('/explore/?drug-class=not-read&decisions=50')
  expect(exploreHref([['all', 'all']])).toBe('/explore/')
  expect(exploreHref([['other_treatment', 'mri']])).toBeNull()
})

test('a count of one leads to the decision itself', () => {
  const [one, two] = [madeRow({ caseId: 'a', number: 3 }), madeRow({ caseId: 'b' })]
  expect(exploredOrDecisionHref([['reason', 'criteria-met']], [one])).toBe('/cases/a/#decision-3')
  expect(exploredOrDecisionHref([['reason', 'criteria-met']], [one, two])).toBe(
    '/explore/?reason=criteria-met&decisions=50',
  )
})
