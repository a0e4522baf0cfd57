import { expect, test } from 'vitest'
import type { Decision } from './letter.ts'
import { readUrActions } from './read-ur-action.ts'

function read(summary: string, ...requests: string[]) {
  const span = { start: 0, end: summary.length }
  const decisions = requests.map((value) => ({ request: { value, span } })) as Decision[]
  return readUrActions(summary, span, decisions).map(({ urAction }) => urAction?.value ?? null)
}
const INJECTIONS = 'Bilateral knee injections'

test.each([
  'UR certified the right knee, denied the left.',
  'UR certified the right knee injection and denied the left.',
  'UR denied the left knee injection but certified the right.',
  'UR certified the right knee injection. The left was not certified.',
  'The right was certified, the left denied by UR.',
  'UR certified the right knee injection only.',
  'UR: right knee injection certified; left knee injection denied.',
])('where one side was granted, the request for both was modified: %s', (summary) => {
  expect(read(summary, INJECTIONS)).toEqual(['modified'])
  expect(read(summary.replaceAll('right', 'RIGHT'), 'Knee injections, left and right')).toEqual(['modified'])
})

test('what became of the other side is not told', () => {
  expect(read('UR denied the left knee injection.', INJECTIONS)).toEqual([null])
  expect(read('UR certified the left knee injection. UR certified the right knee injection.', INJECTIONS)).toEqual([
    null,
  ])
})

test('both sides that were denied are the whole request', () => {
  expect(read('UR denied the right knee injection and the left knee injection.', INJECTIONS)).toEqual(['denied'])
  expect(read('UR denied the right knee injection. UR denied the left knee injection.', INJECTIONS)).toEqual(['denied'])
  expect(read('UR denied the knee injections because the right knee was never examined.', INJECTIONS)).toEqual([
    'denied',
  ])
})

test('a side alone is the request for both only where nothing else is asked for there', () => {
  const summary = 'UR certified the right knee and denied the left.'
  expect(read(summary, INJECTIONS, 'Cane')).toEqual(['modified', null])
  expect(read(summary, INJECTIONS, 'MRI of the right knee')).toEqual([null, null])
  expect(read('UR denied the left knee brace.', 'Bilateral knee braces', 'Left knee brace')).toEqual([null, 'denied'])
})

test('a request for one side is not the one for both', () => {
  expect(read('UR denied the bilateral knee braces.', 'Left knee brace', 'Cane')).toEqual([null, null])
})

test('what is said of both sides is said of a request for each', () => {
  const requests = ['MRI of the right knee', 'Cane', 'MRI of the left knee']
  expect(read('UR denied the MRI of the right and left knee.', ...requests)).toEqual(['denied', null, 'denied'])
})
