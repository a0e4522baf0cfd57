import { expect, test } from 'vitest'
import { findHeadingStart, usualLineEnds } from './find-heading-start.ts'

/** The heading found in a text that holds a rationale and then the heading. */
const read = (text: string) => text.slice(findHeadingStart(text, { start: 0, end: text.length }, usualLineEnds(text)))

test('a title’s full stop before a page’s end is no end of the rationale', () => {
  const heading = 'Follow-up visit with Dr. \n\n\n\nSample, once a month for the next \n\nsix months'
  const rationale = 'The gain of the visits is told. \n\nThe request is not medically necessary. \n\n \n\n'
  expect(read(rationale + heading)).toBe(heading)
})
