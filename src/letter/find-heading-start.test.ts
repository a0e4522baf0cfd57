import { expect, test } from 'vitest'
import { findHeadingStart } from './find-heading-start.ts'
import { usualLineEnds } from './usual-line-ends.ts'

/** The heading found in a text that holds a rationale and then the heading. */
const read = (text: string) =>
  text.slice(findHeadingStart(text, { start: 0, end: text.length }, usualLineEnds(text)) ?? text.length)

test('a title’s full stop before a page’s end is no end of the rationale', () => {
  const heading = 'Follow-up visit with Dr. \n\n\n\nSample, once a month for the next \n\nsix months'
  const rationale = 'The gain of the visits is told. \n\nThe request is not medically necessary. \n\n \n\n'
  expect(read(rationale + heading)).toBe(heading)
})

test('an empty line inside a sentence is a page break and begins no heading', () => {
  const text = `The records name no rationale for the use of electrical

stimulation before the visits that were
authorized are over. As such, there is no
medical necessity, and the request is not medically necessary.
Ultrasound, 1 times 8`
  expect(read(text)).toBe('Ultrasound, 1 times 8')
})

test('an empty line behind a sentence, or before a capital, begins a heading', () => {
  const rest = 'goals are not told. It is for this\nreason that the'
  expect(read(`The ${rest} request is refused.\n\nUltrasound. 1 times 8`)).toBe('Ultrasound. 1 times 8')
  expect(read(`The ${rest} request stays without grounds\n\nUltrasound. 1 times 8`)).toBe('Ultrasound. 1 times 8')
  expect(read(`The ${rest} request is refused.\n\nultrasound, 1 times 8`)).toBe('ultrasound, 1 times 8')
})

test('a heading of a modified request begins with its first sentence, also where a blank parts a word', () => {
  const heading =
    'Cream 30 g, two tubes was the origina l request. The Claims Administrator au thorized one tube, leaving the original request IMR eligible. The original request, cream 30 g, two tubes is'
  const rationale = 'The gain is told.\n\nThe cream is refused by the guideline.\n\n'
  for (const before of [rationale, rationale.replaceAll('\n\n', ' ')]) {
    expect(read(before + heading).startsWith('Cream 30 g')).toBe(true)
  }
})
