import { expect, test } from 'vitest'
import { oncePer } from './once-per.ts'

test('what is made of an object is made once, also where it is nothing', () => {
  let made = 0
  const find = oncePer(({ found }: { found: string | null }) => {
    made++
    return found
  })
  const [one, none] = [{ found: 'a' }, { found: null }]
  expect([find(one), find(none), find(one), find(none)]).toEqual(['a', null, 'a', null])
  expect(made).toBe(2)
  expect(find({ found: 'a' })).toBe('a')
  expect(made).toBe(3)
})

test('one in the other, it is made once of each two objects', () => {
  let made = 0
  const sumOf = oncePer((corpus: { of: number }) =>
    oncePer((place: { of: number }) => {
      made++
      return corpus.of + place.of
    }),
  )
  const [first, second, place] = [{ of: 1 }, { of: 2 }, { of: 10 }]
  expect([sumOf(first)(place), sumOf(second)(place), sumOf(first)(place)]).toEqual([11, 12, 11])
  expect(made).toBe(2)
})
