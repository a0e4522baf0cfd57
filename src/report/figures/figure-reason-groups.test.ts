import { expect, test } from 'vitest'
import { madeRows } from '../fixtures/made-rows.ts'
import { MADE_TAXONOMY } from '../fixtures/made-taxonomy.ts'
import { toReasonGroups } from '../words/reason-counts.ts'
import { sayGivenMost, toReasonGroupsFigure } from './figure-reason-groups.ts'

const rows = (letter: string, count: number, category: string | null, reason: string) =>
  madeRows(letter, 0, count, { category, reasons: [reason] })
const READ = [
  ...rows('a', 3, 'rehabilitation', 'no-red-flags'),
  ...rows('b', 9, 'rehabilitation', 'insufficient-documentation'),
  ...rows('c', 3, 'home-health', 'no-red-flags'),
  ...rows('d', 5, null, 'no-red-flags'),
]
const groups = toReasonGroups(READ, 'no-red-flags', { taxonomy: MADE_TAXONOMY, likeness: 0.1 })

test('each category has its own whole, and what is not classified stands last', () => {
  expect(groups.map(({ id, share, given }) => [id, share.count, share.of, given.length])).toEqual([
    ['rehabilitation', 3, 12, 3],
    ['home-health', 3, 3, 3],
    ['', 5, 5, 5],
  ])
  expect(groups.reduce((sum, { share }) => sum + share.of, 0)).toBe(READ.length)
})

test('the headline names the categories that lead, by count', () => {
  expect(sayGivenMost(groups)).toBe('Given most often in decisions on rehabilitation and home health, 3 each')
  expect(
    sayGivenMost(toReasonGroups(READ, 'insufficient-documentation', { taxonomy: MADE_TAXONOMY, likeness: 0.1 })),
  ).toBe('Given in one treatment category alone, rehabilitation: 9 of 12 decisions')
  const more = [...READ, ...rows('e', 1, 'home-health', 'no-red-flags')]
  expect(sayGivenMost(toReasonGroups(more, 'no-red-flags', { taxonomy: MADE_TAXONOMY, likeness: 0.1 }))).toBe(
    'Given most often in decisions on home health: 4 of 4',
  )
  expect(sayGivenMost(toReasonGroups(rows('d', 2, null, 'x'), 'x', { taxonomy: MADE_TAXONOMY, likeness: 0.1 }))).toBe(
    'Given only in decisions whose treatment is not classified',
  )
})

test('the figure has a bar a category; under thirty decisions they are hollow', () => {
  const figure = toReasonGroupsFigure(groups, { id: 'no-red-flags', side: 'upheld' })
  expect(figure?.data.rows).toEqual([
    ['rehabilitation', 3, 12, 0.25, expect.closeTo(0.089, 3), expect.closeTo(0.532, 3)],
    ['home-health', 3, 3, null, null, null],
    [null, 5, 5, 1, expect.closeTo(0.566, 3), 1],
  ])
  expect(figure?.plots[0]?.wide).toContain('bar up few')
  expect(figure?.plots[0]?.wide).toContain('/browse/reason/no-red-flags/rehabilitation/')
})

test('a reason that no decision gives has no figure', () => {
  expect(
    toReasonGroupsFigure(toReasonGroups(READ, 'criteria-met', { taxonomy: MADE_TAXONOMY, likeness: 0.1 }), {
      id: 'criteria-met',
      side: 'overturned',
    }),
  ).toBeNull()
})
