import { expect, test } from 'vitest'
import type { BuildEvent } from '../../src/corpus/tell-build.ts'
import { joinEvents } from './join-events.ts'

test('a stage is told until the slowest has left it, with the sums of all', () => {
  const told: BuildEvent[] = []
  const [one, two] = joinEvents(2, (event) => told.push(event))
  const show = (tell: typeof one, stage: string, done: number, total: number) => tell?.({ stage, done, total })
  show(one, 'reading', 1, 10)
  show(two, 'reading', 2, 10)
  show(one, 'writing', 1, 5)
  show(two, 'reading', 10, 10)
  show(two, 'writing', 2, 7)
  one?.({ note: 'a note' })
  expect(told).toEqual([
    { stage: 'reading', done: 3, total: 20 },
    { stage: 'reading', done: 11, total: 20 },
    { stage: 'writing', done: 3, total: 12 },
    { note: 'a note' },
  ])
})
