import { expect, test } from 'vitest'
import type { PublishedRow } from '../classify/decision-row.ts'
import { toSlug } from '../text/slug.ts'
import { mergeSpellings } from './merge-spellings.ts'

const row = (specialties: string[], states: string[] = []) => ({ specialties, states }) as unknown as PublishedRow

test('spellings of one slug become the most frequent of them', () => {
  const rows = [row(['Pain Medicine']), row(['pain  medicine', 'Neurology']), row(['Pain-Medicine', 'Pain Medicine'])]
  expect(mergeSpellings(rows).map(({ specialties }) => specialties)).toEqual([
    ['Pain Medicine'],
    ['Neurology', 'Pain Medicine'],
    ['Pain Medicine'],
  ])
})

test('of equally frequent ones the first by its signs is taken, whatever the order; states are merged too', () => {
  const rows = [row([], ['CALIFORNIA']), row([], ['California'])]
  for (const given of [rows, rows.toReversed()])
    expect(mergeSpellings(given).map(({ states }) => states)).toEqual([['CALIFORNIA'], ['CALIFORNIA']])
})

test('no two names that are left share a slug, and rows of one spelling stay the objects that they were', () => {
  const odd = ['Á B', 'a b', 'A/B', 'a_b', '—', '…', 'B']
  const names = mergeSpellings(odd.map((name) => row([name]))).flatMap(({ specialties }) => specialties)
  expect(new Set(names.map(toSlug)).size).toBe(new Set(names).size)
  const plain = [row(['A'], ['Texas'])]
  expect(mergeSpellings(plain)).toBe(plain)
})
