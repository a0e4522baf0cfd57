import { expect, test } from 'vitest'
import type { Decision } from './letter.ts'
import { readUrActions } from './read-ur-action.ts'

/** The actions read from a summary for requests that stand nowhere in it. */
function read(summary: string, ...requests: string[]) {
  const span = { start: 0, end: summary.length }
  const decisions = requests.map((value) => ({ request: { value, span } })) as Decision[]
  return readUrActions(summary, span, decisions).map(({ urAction }) => urAction?.value ?? null)
}

test('a request is meant by the last of its names, or by what its kind is called', () => {
  const surgery = 'Right shoulder arthroscopic rotator cuff repair'
  expect(read('UR denied the operation.', surgery, 'Sling')).toEqual(['denied', null])
  expect(read('UR denied the custom orthotics.', 'Custom molded foot orthotics', 'Cane')).toEqual(['denied', null])
  expect(read('UR denied the electrodiagnostic studies.', 'EMG', 'NCS', 'Cane')).toEqual(['denied', 'denied', null])
  // One injection is not two, and a brace for the operation is no operation.
  expect(read('UR denied the injection.', 'Knee steroid injection', 'Trigger point injection')).toEqual([null, null])
  expect(read('UR denied a sling for the operation.', surgery, 'Sling')).toEqual([null, 'denied'])
})

test('both are two, and the others are those of which nothing was said', () => {
  const [mri, cane, walker] = ['MRI of the neck', 'Cane', 'Walker'] as const
  expect(read('Both requests were denied by UR.', mri, cane)).toEqual(['denied', 'denied'])
  expect(read('Both requests were denied by UR.', mri, cane, walker)).toEqual([null, null, null])
  expect(read('All three requests were non-certified.', mri, cane)).toEqual([null, null])
  expect(read('UR approved the cane. The other two requests were denied.', mri, cane, walker)).toEqual([
    'denied',
    null,
    'denied',
  ])
})

test('what the sentence before asks for is denied where it was denied', () => {
  const [mri, cane] = ['MRI of the neck', 'Cane'] as const
  expect(read('An MRI of the neck was requested. It was denied on 2/3/19.', mri, cane)).toEqual(['denied', null])
  expect(read('A cane was ordered. They were denied.', mri, cane)).toEqual([null, null])
})

test('these are what the sentence before names at once, where it names several', () => {
  const [one, other] = ['Menthol 5% cream', 'Camphor 3% cream'] as const
  const asked = 'Independent review was requested for two topical creams.'
  expect(read(`${asked} UR denied these.`, one, other)).toEqual(['denied', 'denied'])
  expect(read(`${asked} UR denied these.`, one, 'Cane')).toEqual([null, null])
})

test('what was found not to be necessary stands between', () => {
  const scope = 'Right knee arthroscopy with loose body removal and chondroplasty'
  expect(read('UR found the right knee arthroscopy not medically necessary.', scope, 'Crutches')).toEqual([
    'denied',
    null,
  ])
  expect(read('UR found the left knee arthroscopy not medically necessary.', scope, 'Crutches')).toEqual([null, null])
})

test('a clause behind a comma may leave out its verb', () => {
  expect(read('The cane was certified, the walker denied by UR.', 'Cane', 'Walker')).toEqual([null, 'denied'])
  expect(read('The walker, denied by UR, was bought for cash.', 'Cane', 'Walker')).toEqual([null, 'denied'])
})

test('a trial of so many is so many', () => {
  expect(read('A trial of four sessions was approved by UR.', 'Acupuncture 2 x 6')).toEqual(['modified'])
  expect(read('A trial of massage was denied by UR.', 'Acupuncture 2 x 6')).toEqual([null])
})

test('a request is meant by its place among those that the sentence before asks for', () => {
  const [walker, brace, scan] = ['Walker', 'Knee brace', 'MRI of the knee'] as const
  const asked = 'A knee brace, a walker and an MRI were requested.'
  expect(read(`${asked} UR denied the first and approved the second.`, walker, brace, scan)).toEqual([
    null,
    'denied',
    null,
  ])
  expect(read('A walker and a knee brace were requested. UR denied the latter.', walker, brace)).toEqual([
    null,
    'denied',
  ])
  // The latter is a cane, for which the letter has no decision.
  expect(read('A walker and a cane were requested. UR denied the latter.', walker)).toEqual([null])
})

test('another treatment of the same part of the body is no single request', () => {
  expect(read('UR denied a knee brace.', 'Knee arthroscopy')).toEqual([null])
  expect(read('UR denied the lumbar MRI.', 'MRI of the neck')).toEqual([null])
  expect(read('UR denied the neck MRI.', 'MRI of the cervical spine')).toEqual(['denied'])
})

test('what is counted in visits is meant by the visits, where nothing else is', () => {
  expect(read('UR denied the cane and cut the visits to four.', 'Physical therapy, 8 visits', 'Cane')).toEqual([
    'modified',
    'denied',
  ])
})
