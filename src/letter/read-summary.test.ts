import { expect, test } from 'vitest'
import { readSummary } from './read-summary.ts'

const read = (text: string) => {
  const { occupation, diagnoses } = readSummary(text, { start: 0, end: text.length })
  for (const field of diagnoses)
    expect(text.slice(field.span.start, field.span.end).replace(/\s+/g, ' ')).toBe(field.value)
  return [occupation?.value ?? null, diagnoses.map(({ value }) => value)]
}

test.each([
  [
    'She was working as a registered\nnurse, she said. Diagnosis is a strain of the back.',
    ['registered nurse', ['a strain of the back']],
  ],
  ['This home health aide sustained an injury on 8/1/13.', ['home health aide', []]],
  ['This injured worker sustained an injury. He works as a 57 year old male.', [null, []]],
  [
    'The current diagnoses are documented as neck pain; pain in the hip, right; and L4-5 stenosis. Rest helped.',
    [null, ['neck pain', 'pain in the hip, right', 'and L4-5 stenosis']],
  ],
  ['He was diagnosed with a 2.5 cm tear.Ice was used.', [null, ['a 2.5 cm tear']]],
  ['Diagnostic studies were done. Treatment includes rest.', [null, []]],
])('%j', (text, expected) => {
  expect(read(text)).toEqual(expected)
})

test('without a summary nothing is read', () => {
  expect(readSummary('Diagnosis is pain.', null)).toEqual({ occupation: null, diagnoses: [] })
})
