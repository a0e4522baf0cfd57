import { expect, test } from 'vitest'
import { formatPoints } from '../../rates/format-rate.ts'
import { toRate } from '../../rates/to-rate.ts'
import { madeRows } from '../fixtures/made-rows.ts'
import type { RateRow } from '../words/rate-row.ts'
import { toDifferencesFigure } from './figure-differences.ts'
import { toFunnelFigure } from './figure-funnel.ts'

const group = (label: string, overturned: number, decided: number, letters = label) => ({
  label,
  rate: toRate(madeRows(letters, overturned, decided), 0.1),
  href: `/browse/${label}/`,
})

test('56 of 70 less 48 of 80, the difference and its limits by Newcombe', () => {
  const figure = toDifferencesFigure('by group', [{ a: group('a', 56, 70), b: group('b', 48, 80) }])
  expect(figure?.table.rows[0]?.map(({ text }) => text)).toEqual([
    'a',
    'b',
    '56 of 70',
    '48 of 80',
    '+20.0',
    '+5.2 to +33.4',
    '95%',
    '0',
  ])
  expect(figure?.headline).toBe('The two rates differ: the interval excludes zero')
  expect(figure?.plots[0]?.wide).toContain('+20.0 points')
})

test('what cannot be compared is said; letters in both groups are mentioned', () => {
  const few = toDifferencesFigure('by group', [{ a: group('a', 1, 3), b: group('b', 4, 80) }])
  expect(few?.headline).toBe(
    'a: 1 of 3 overturned; b: 4 of 80 overturned. A difference takes at least five decisions from two letters on each side',
  )
  const pairs = [
    { a: group('a', 1, 3), b: group('b', 4, 80) },
    { a: group('c', 1, 2), b: group('d', 4, 80) },
  ]
  expect(toDifferencesFigure('by group', pairs)?.headline).toBe(
    'None of 2 pairs has a rate on both sides; each takes at least five decisions from two letters',
  )
  expect(few?.table.rows[0]?.[4]?.text).toBe('too few')
  expect(toDifferencesFigure('by group', [{ a: group('a', 0, 0), b: group('b', 4, 80) }])).toBeNull()

  const second = madeRows('a', 2, 20).map((row) => ({ ...row, number: 2 }))
  const both = toDifferencesFigure('by group', [
    { a: group('a', 4, 40), b: { label: 'b', rate: toRate(second, 0.1), href: null } },
  ])
  expect(both?.notes.join(' ')).toContain('20 letters have decisions in both groups')
  expect(both?.headline).toBe('The two rates are not shown to differ')
})

test('several pairs are held together, by Holm: the page says over how many', () => {
  const figure = toDifferencesFigure('by group', [
    { a: group('a', 19, 70), b: group('b', 11, 80) },
    { a: group('c', 10, 50), b: group('d', 10, 50) },
    { a: group('e', 60, 70), b: group('f', 20, 80) },
    { a: group('g', 1, 3), b: group('h', 20, 80) },
  ])
  // Alone the first pair would differ; among three it does not, and its limits are at 1 − 0.05/2.
  expect(figure?.headline).toBe('One of 3 pairs of rates differs, all pairs taken together')
  expect(figure?.notes[0]).toContain('3 pairs are compared')
  expect(figure?.table.rows.map((cells) => cells[6]?.text)).toEqual(['97.5%', '97.5%', '98.33%', ''])
})

test('points have a sign, and zero has none', () => {
  expect([0.1234, -0.04, 0.0001, -0.0001].map(formatPoints)).toEqual(['+12.3', '−4.0', '0.0', '0.0'])
})

const row = (label: string, overturned: number, decided: number): RateRow => {
  const { rate, href } = group(label, overturned, decided)
  return { id: label, label, rate, href: null, countHref: href }
}

test('a funnel counts the kinds outside its limits, and leaves out those without a rate', () => {
  const rows = [row('a', 4, 40), row('b', 20, 40), row('c', 1, 10), row('d', 1, 3)]
  const all = toRate([...madeRows('x', 10, 100)], 0.1)
  const figure = toFunnelFigure({ rows, rest: [], exploreHref: null }, all)
  expect(figure?.headline).toBe('One of 3 kinds of treatment lies outside what chance alone leaves to 19 in 20: b')
  expect(figure?.table.rows.map((cells) => [cells[0]?.text, cells.at(-1)?.text])).toEqual([
    ['a', 'within'],
    ['b', 'outside'],
    ['c', 'within'],
  ])
  expect(figure?.notes[1]).toMatch(
    /^How far must a kind lie from 10% to show here four times in five\? The largest kind counts as 40 decisions: its true rate must be \d\d% or more\. The middle one counts as 40 decisions: /,
  )
  expect(figure?.subtitle).toContain('3 of 4 kinds have a rate')
  expect(figure?.plots[0]?.wide).toContain('href="/browse/b/"')
  expect(toFunnelFigure({ rows: rows.slice(2), rest: [], exploreHref: null }, all)).toBeNull()
  const upheld = [row('a', 0, 40), row('b', 0, 40), row('c', 0, 10)]
  expect(toFunnelFigure({ rows: upheld, rest: [], exploreHref: null }, toRate(madeRows('x', 0, 90), 0.1))).toBeNull()
})
