import { expect, test } from 'vitest'
import { shardOf, toShards } from './case-shards.ts'

const ids = Array.from(
  { length: 5000 },
  (_, index) => `cm${13 + (index % 7)}-${String(index * 37).padStart(7, '0')}`,
).sort()

test('every id stands in the one shard that its letters lead to, and none is too long', () => {
  const shards = toShards(ids, 100)
  const prefixes = shards.map(({ prefix }) => prefix)
  expect(shards.flatMap((shard) => shard.ids).sort()).toEqual(ids)
  for (const { prefix, ids: own } of shards) {
    expect(own.length).toBeLessThanOrEqual(100)
    for (const id of own) expect(shardOf(id, prefixes)).toBe(prefix)
  }
})

test('few ids stand in one file; an id that begins like none is in no file', () => {
  expect(toShards(['a1', 'b2'])).toEqual([{ prefix: '', ids: ['a1', 'b2'] }])
  expect(shardOf('x', ['a', 'b'])).toBeNull()
  expect(toShards([])).toEqual([])
})

test('an id that others begin with stays with them', () => {
  const shards = toShards(['a', 'ab', 'abc', 'b'], 1)
  const prefixes = shards.map(({ prefix }) => prefix)
  for (const { prefix, ids: own } of shards) for (const id of own) expect(shardOf(id, prefixes)).toBe(prefix)
})
