import { expect, test } from 'vitest'
import { type Sketched, toAlikeIndex, toSketch } from './alike-index.ts'

const text = (owner: string, words: string): Sketched => ({ owner, sketch: toSketch(words) })
const VISITS = 'the patient had six visits of therapy without any gain in function and more visits are asked for'
const TEXTS = [
  text('a', VISITS),
  text('b', 'no red flag is noted and plain films were not taken before the scan was asked for'),
  text('c', `${VISITS} by the same provider`),
  text('a', VISITS),
  text('d', 'a scan without a red flag, and plain films were not taken before'),
]
/** An index in which all texts are of one side. */
const toIndex = (texts: Sketched[]) => {
  const find = toAlikeIndex(texts, () => 'one')
  return (place: number, most: number) => find(place, most, 'one')
}
const places = (place: number, most = 9) => toIndex(TEXTS)(place, most).map((alike) => alike.place)

test('the most alike stands first, and nothing of the same owner', () => {
  expect(places(0)[0]).toBe(2)
  expect(places(0)).not.toContain(3)
  expect(places(1)[0]).toBe(4)
})

test('likeness is 1 for the same words, whatever their case, marks and line breaks, and 0 without a shared pair', () => {
  const index = toIndex([
    text('a', 'Not medically necessary.'),
    text('b', 'not\nMEDICALLY  necessary'),
    text('c', 'x y'),
  ])
  expect(index(0, 9)).toEqual([{ place: 1, likeness: 1 }])
  expect(index(2, 9)).toEqual([])
})

test('likeness is mutual', () => {
  const index = toIndex(TEXTS)
  const between = (a: number, b: number) => index(a, 9).find(({ place }) => place === b)?.likeness
  expect(between(0, 2)).toBeCloseTo(between(2, 0) ?? Number.NaN, 12)
})

test('only texts of the side that is asked for are found', () => {
  const find = toAlikeIndex(TEXTS, (place) => (place === 2 ? 'here' : 'there'))
  expect(find(0, 9, 'here').map(({ place }) => place)).toEqual([2])
  expect(find(0, 9, 'there').map(({ place }) => place)).not.toContain(2)
})

test('of a thousand equal texts some are found, each with likeness 1', () => {
  const many = Array.from({ length: 1000 }, (_, place) => text(`letter-${place}`, VISITS))
  const found = toIndex(many)(500, 4)
  expect(found).toHaveLength(4)
  expect(found.every(({ likeness }) => likeness === 1)).toBe(true)
})

test('an empty text is like nothing', () => {
  expect(toIndex([text('a', ''), text('b', '')])(0, 9)).toEqual([])
})

test('a sketch holds no more than 128 hashes, ascending, and the smallest of a longer text', () => {
  const words = Array.from({ length: 900 }, (_, place) => `w${place}`)
  const sketch = toSketch(words.join(' '))
  expect(sketch).toHaveLength(128)
  expect([...sketch]).toEqual([...sketch].sort((a, b) => a - b))
  expect(toSketch(words.toReversed().toReversed().join('\n'))).toEqual(sketch)
})
