import { expect, test } from 'vitest'
import { independent, madeCorpus, madeRandom } from './fixtures/made-decisions.ts'
import type { Counted } from './rate.ts'
import { standardize, standardizeDirectly, toStandard } from './standardize.ts'
import { toRate } from './to-rate.ts'

type Placed = Counted & { category: string | null }

/** So many decisions of one category, one a letter, in letters of their own. */
const placed = (letters: string, category: string | null, overturned: number, decided: number): Placed[] =>
  independent(overturned, decided).map((one) => ({ ...one, caseId: `${letters}-${one.caseId}`, category }))

test('by hand: a group that has more of what is overturned often', () => {
  // Corpus: surgery 30 of 100, drugs 10 of 100, so 40 of 200, 20%.
  const surgery = placed('s', 'surgery', 30, 100)
  const drugs = placed('d', 'drugs', 10, 100)
  // Group: surgery 12 of 40, drugs 2 of 20: 14 of 60. E = 40 × 0.3 + 20 × 0.1 = 14, as many as were overturned.
  const group = toRate([...surgery.slice(18, 58), ...drugs.slice(8, 28)], 0.1)
  expect(group).toMatchObject({ overturned: 14, decided: 60, effective: 60 })
  const standardized = standardize(group, toStandard([...surgery, ...drugs]))
  expect(standardized.expected).toBeCloseTo(14, 12)
  expect(standardized.rate).toBeCloseTo(0.2, 12)
  expect(standardized.ratio).toBeCloseTo(1, 12)
  expect(standardized.ratioHigh).toBeCloseTo((group.high ?? 0) / (14 / 60), 12)
  // The limits of 14 of 60 (0.144 to 0.354) times 0.2 ÷ (14/60) = 0.857143.
  expect(standardized.low).toBeCloseTo((group.low ?? 0) * 0.857143, 6)
  expect(standardized.high).toBeCloseTo((group.high ?? 0) * 0.857143, 6)
})

test('unclassified decisions are a category of their own', () => {
  const known = placed('k', 'drugs', 0, 60)
  const unknown = placed('u', null, 30, 60)
  const standard = toStandard([...known, ...unknown])
  expect([...standard.shares]).toEqual([
    ['drugs', 0],
    ['', 0.5],
  ])
  expect(standardize(toRate([...known.slice(0, 30), ...unknown.slice(0, 30)], 0.1), standard).expected).toBeCloseTo(
    15,
    12,
  )
})

test('too few: under 30 effective decisions, or under 5 expected', () => {
  const corpus = placed('c', 'drugs', 50, 200)
  const standard = toStandard(corpus)
  const none = { ratio: null, ratioLow: null, ratioHigh: null, rate: null, low: null, high: null }
  expect(standardize(toRate(corpus.slice(0, 29), 0.1), standard)).toEqual({ expected: 7.25, ...none })
  expect(standardize(toRate(corpus.slice(0, 30), 0.1), standard).rate).not.toBeNull()

  const rare = placed('r', 'surgery', 25, 1000)
  const rarely = toStandard(rare)
  expect(standardize(toRate(rare.slice(0, 199), 0.1), rarely)).toMatchObject(none)
  // 200 decisions at 2.5% are exactly 5, whatever their sum is rounded to.
  expect(standardize(toRate(rare.slice(0, 200), 0.1), rarely).rate).not.toBeNull()
  expect(standardize(toRate([], 0.1), toStandard([]))).toEqual({ expected: 0, ...none })
})

test('directly, by hand: the group’s own rates on the corpus’s mix', () => {
  // Mix: surgery 100 of 220, drugs 100, imaging 20. Group: surgery 12 of 40, drugs 2 of 20, no imaging.
  const surgery = placed('s', 'surgery', 30, 100)
  const drugs = placed('d', 'drugs', 10, 100)
  const corpus = [...surgery, ...drugs, ...placed('i', 'imaging', 1, 20)]
  const group = [...surgery.slice(18, 58), ...drugs.slice(8, 28)]
  const direct = standardizeDirectly(toRate(group, 0.1), toStandard(corpus))
  expect(direct.covered).toBeCloseTo(200 / 220, 12)
  expect(direct.rate).toBeCloseTo((100 * 0.3 + 100 * 0.1) / 200, 12)
  // Surgery alone is less than half of the mix.
  const part = standardizeDirectly(toRate(surgery.slice(0, 40), 0.1), toStandard(corpus))
  expect(part).toEqual({ covered: 100 / 220, rate: null })
  expect(standardizeDirectly(toRate([], 0.1), toStandard([]))).toEqual({ covered: 0, rate: null })
})

test('law: directly, the corpus itself is its own rate', () => {
  const corpus = [...placed('a', 'drugs', 7, 90), ...placed('b', null, 4, 20), ...placed('c', 'surgery', 9, 31)]
  const direct = standardizeDirectly(toRate(corpus, 0.1), toStandard(corpus))
  expect(direct.covered).toBeCloseTo(1, 12)
  expect(direct.rate).toBeCloseTo(20 / 141, 12)
})

test('it can pass 1, and is not cut off there', () => {
  const often = placed('o', 'drugs', 40, 40)
  const seldom = placed('s', 'drugs', 0, 40)
  const other = placed('v', 'surgery', 72, 80)
  const standardized = standardize(toRate(often, 0.1), toStandard([...often, ...seldom, ...other]))
  expect(standardized.rate).toBeCloseTo((40 / 20) * (112 / 160), 12)
  expect(standardized.rate).toBeGreaterThan(1)
})

test('a decision from elsewhere is refused', () => {
  expect(() => standardize(toRate(placed('a', 'drugs', 1, 40), 0.1), toStandard(placed('b', 'drugs', 1, 40)))).toThrow(
    /a-case-1#1 is not in the corpus/,
  )
})

test('laws: the whole corpus stays as it is; groups that divide it are expected to add up to it', () => {
  for (let seed = 0; seed < 20; seed++) {
    const random = madeRandom(seed)
    const pick = () => [null, 'drugs', 'surgery', 'imaging'][Math.floor(random() * 4)] ?? null
    const corpus = madeCorpus(seed, 150).map((one) => ({ ...one, category: pick() }))
    const standard = toStandard(corpus)
    const whole = toRate(corpus, 0.1)
    const standardized = standardize(whole, standard)
    expect(standardized.expected).toBeCloseTo(whole.overturned, 9)
    expect(standardized.rate).toBeCloseTo(whole.rate ?? Number.NaN, 12)
    expect(standardized.low).toBeCloseTo(whole.low ?? Number.NaN, 12)
    const halves = [corpus.filter((_, index) => index % 3 === 0), corpus.filter((_, index) => index % 3 !== 0)]
    const expected = halves.map((half) => standardize(toRate(half, 0.1), standard).expected)
    expect((expected[0] ?? 0) + (expected[1] ?? 0)).toBeCloseTo(whole.overturned, 9)
  }
})
