import { expect, test } from 'vitest'
import { isOfShard, parseShard } from './shard.ts'

const PATHS = Array.from({ length: 4000 }, (_, number) => `cases/cm${number}`)
const ownersOf = (path: string, of: number, letters: number) =>
  Array.from({ length: of }, (_, place) => place + 1).filter((number) => isOfShard(path, letters, { number, of }))

test.each([1, 2, 3, 7, 16])('of %i parts, each page is of exactly one', (of) => {
  for (const letters of [0, 5, 10_000]) {
    expect(PATHS.every((path) => ownersOf(path, of, letters).length === 1)).toBe(true)
  }
})

test('the first part, which builds the report too, has fewer letters; of few letters it has none', () => {
  const share = (number: number, of: number, letters: number) =>
    PATHS.filter((path) => isOfShard(path, letters, { number, of })).length / PATHS.length
  expect(share(1, 2, 10_000)).toBeCloseTo(0.17, 1)
  expect(share(1, 2, 150_000)).toBeCloseTo(0.4, 1)
  expect(share(1, 2, 100)).toBe(0)
  expect(share(3, 3, 100)).toBeCloseTo(0.5, 1)
})

test('a part is written as its number and how many there are', () => {
  expect(parseShard('3/16')).toEqual({ number: 3, of: 16 })
  expect(['0/2', '3/2', '1', '1/2/3', 'a/b', '-1/2', ''].map(parseShard)).toEqual(Array(7).fill(null))
})
