import { expect, test } from 'vitest'
import { CONTENT } from '../../src/corpus/folders.ts'
import { loadTaxonomy } from '../../src/corpus/read-taxonomy-folder.ts'
import { vocabularyOf } from '../vocabulary-of.ts'
import { makeLetter } from './make-letter.ts'

const vocabulary = vocabularyOf(loadTaxonomy(CONTENT))
const letters = Array.from({ length: 3000 }, (_, index) => makeLetter(7, index, vocabulary, { mix: 'published' }).truth)
const decisions = letters.flatMap((letter) => letter.decisions)
const percent = <T>(rows: T[], holds: (row: T) => boolean): number => (100 * rows.filter(holds).length) / rows.length
const overturned = (holds: (decision: (typeof decisions)[number]) => boolean): number =>
  percent(decisions.filter(holds), ({ outcome }) => outcome === 'overturned')
/** Whether a figure is within so many points of the published one. */
const expectNear = (found: number, published: number, points: number, what: string) => {
  expect(Math.abs(found - published), `${what}: ${found.toFixed(1)}, published ${published}`).toBeLessThan(points)
}

test('letters of the published mix ask for what letters ask for', () => {
  expectNear(decisions.length / letters.length, 1.9, 0.2, 'decisions a letter')
  for (const [category, share] of [
    ['pharmaceuticals', 32.7],
    ['rehabilitation', 21.5],
    ['diagnostic-testing', 11.6],
    ['injection', 12.9],
    ['dmepos', 9.7],
  ] as const) {
    expectNear(
      percent(decisions, ({ treatment }) => treatment.category === category),
      share,
      3,
      category,
    )
  }
  const drugs = decisions.filter(({ treatment }) => treatment.category === 'pharmaceuticals')
  expectNear(
    percent(drugs, ({ treatment }) => treatment.drugClass === 'opioids'),
    23.9,
    4,
    'opioids',
  )
})

test('they are decided as letters are, by treatment and by guideline', () => {
  // 12.7% in 2024, 8.4% in 2016: DWC.
  expectNear(
    overturned(() => true),
    10.5,
    3,
    'all',
  )
  expectNear(
    overturned(({ treatment }) => treatment.category === 'evaluation-management'),
    23.1,
    9,
    'evaluation',
  )
  expectNear(
    overturned(({ treatment }) => treatment.category === 'injection'),
    4.1,
    3,
    'injections',
  )
  const cites = (family: string) => overturned(({ imrFamilies }) => imrFamilies.join() === family)
  expect(cites('odg')).toBeGreaterThan(cites('mtus') * 1.3)
  expectNear(
    percent(decisions, ({ imrFamilies }) => imrFamilies.join() === 'mtus'),
    65.8,
    4,
    'MTUS alone',
  )
})

test('they cite the guideline that speaks of what is asked', () => {
  const cite = (id: string, holds: (decision: (typeof decisions)[number]) => boolean) =>
    percent(decisions.filter(holds), ({ imrGuidelines }) => imrGuidelines.includes(id))
  const isAcupuncture = ({ treatment }: (typeof decisions)[number]) => treatment.subcategory === 'acupuncture'
  expect(cite('mtus-acupuncture', isAcupuncture)).toBeGreaterThan(20)
  expect(cite('mtus-acupuncture', (decision) => !isAcupuncture(decision))).toBeLessThan(5)
})

test('they are decided over seven years, by the specialties that decide most', () => {
  const years = new Set(letters.flatMap(({ dates }) => dates.decision?.slice(0, 4) ?? []))
  expect([...years].sort()).toEqual(['2013', '2014', '2015', '2016', '2017', '2018', '2019'])
  const most = percent(letters, ({ reviewer: { specialties } }) =>
    specialties.some((name) => /Physical Medicine|Occupational/.test(name)),
  )
  expect(most).toBeGreaterThan(45)
})

test('the same seed gives the same letters', () => {
  const again = makeLetter(7, 12, vocabulary, { mix: 'published' })
  expect(again.truth).toEqual(letters[12])
  expect(makeLetter(7, 12, vocabulary).text).not.toBe(again.text)
})
