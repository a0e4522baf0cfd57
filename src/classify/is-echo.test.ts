import { expect, test } from 'vitest'
import { isEcho } from './is-echo.ts'

const GUIDELINE = 'Acupuncture is used as an adjunct to physical rehabilitation or surgical intervention.'

/** Whether the sentence behind the guideline's takes up what that asks for. */
function echoes(sentence: string): boolean {
  const text = `${GUIDELINE} ${sentence}`
  const told = [{ start: 0, end: GUIDELINE.length }]
  return isEcho(text, { start: GUIDELINE.length + 1, end: text.length }, told, null)
}

test.each([
  ['There is no indication that the patient receives it as an adjunct to physical rehabilitation.', true],
  ['The patient has no surgical plan.', false],
  ['The patient did not return to the clinic in May.', false],
  ['Acupuncture as an adjunct to rehabilitation is not medically necessary.', false],
  ['Needles that are no adjunct to physical rehabilitation will not hasten recovery from an intervention.', false],
  ['There was no physical rehabilitation that it could be an adjunct to.', true],
])('%s', (sentence, expected) => {
  expect(echoes(sentence)).toBe(expected)
})
