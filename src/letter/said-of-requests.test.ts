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
