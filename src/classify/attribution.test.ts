import { expect, test } from 'vitest'
import { parsePhrase } from '../taxonomy/parse-phrase.ts'
import { type Attribution, toAttribution } from './attribution.ts'
import { MARKERS } from './attribution-markers.ts'
import { toSentences } from './to-sentences.ts'

/** Whether the words `XYZ` of each sentence are told: a guideline's or another's, not the reviewer's on this case. */
function readAt(rationale: string, by: keyof Attribution = 'isOthers'): boolean[] {
  const span = { start: 0, end: rationale.length }
  const attribute = toAttribution(rationale, span)
  return toSentences(rationale, span).map((sentence) => {
    const start = rationale.indexOf('XYZ', sentence.start)
    return attribute(sentence)[by]({ start, end: start + 3 })
  })
}

// A matcher passes over a phrase with a fault without a word.
test('every marker is a phrase that can be read', () => {
  expect(MARKERS.map(({ words }) => parsePhrase(words)).filter((parsed) => 'fault' in parsed)).toEqual([])
})

test.each([
  ['MTUS states that XYZ is needed.', true],
  ['According to the Official Disability Guidelines, XYZ is allowed.', true],
  ['Acupuncture may be extended if XYZ is shown.', true],
  ['Opioids should be stopped if there is no XYZ.', true],
  ['The utilization review denied the request because there was no XYZ.', true],
  ['It reads "a course of therapy with documented XYZ may be continued" and no more.', true],
  ['Naproxen is a nonsteroidal anti-inflammatory drug for XYZ.', true],
  ['No evidence exists of any XYZ.', true],
  ['The chapter on opioids has the following to say: a trial needs XYZ.', true],
  ['In most patients XYZ is gone within weeks.', true],
  ['The carrier’s position was that no XYZ is told.', true],
  ['The claims administrator would not allow it without XYZ.', true],
  ['There is little evidence to recommend braces for XYZ.', true],
  ['There have been no controlled trials on XYZ.', true],
  ['Braces are recommended by the MTUS for XYZ.', true],
  ['Treatment is not suggested for longer than a week without evidence of XYZ.', true],
  ['A second block is not advised if there is inadequate XYZ.', true],
  ['In this case, there is no XYZ.', false],
  ['The request is not supported by the MTUS, and XYZ was never told.', false],
  ['I agree with the carrier’s position that no XYZ is told.', false],
  ['There is little evidence of XYZ.', false],
  ['Naproxen is a drug that she takes for XYZ.', false],
  ['This is a 40 year-old with XYZ.', false],
  ['The guidelines recommend ten visits; however, the patient has XYZ.', false],
  ['While MTUS supports therapy, in this case there is XYZ.', false],
  ['However, there is no XYZ as the guidelines recommend.', false],
  ['The patient does not meet guideline criteria for XYZ.', false],
  ['XYZ has not been documented.', false],
  ['His gains, if any, are XYZ.', false],
  ['For these reasons, criteria as defined per ACOEM for XYZ have not been met.', false],
])('%s', (sentence, told) => {
  expect(readAt(sentence)).toEqual([told])
})

test('what happened to the patient, or did not, is not what a guideline says', () => {
  const told = readAt(
    'MTUS states that XYZ is needed. XYZ was not tried. XYZ should not be XYZ. Guideline criteria for XYZ are not met.',
  )
  expect(told).toEqual([true, false, true, false])
})

test('the form that a patient fills in is of the case, the form of a drug is not', () => {
  const told = readAt(
    'MTUS states that XYZ is needed. Other than in the form of a patch, XYZ is not indicated for pain.',
  )
  expect(told).toEqual([true, true])
  expect(readAt('MTUS states that XYZ is needed. XYZ is ticked on the form.')).toEqual([true, false])
})

test('a study and a list of criteria are a guideline’s', () => {
  const studies = 'Those treated had less XYZ at six weeks. (Haake, 2007) It did not bring XYZ (Colorado, 2002).'
  expect(readAt(studies)).toEqual([true, true])
  expect(readAt('Criteria for the program: (1) there is an absence of XYZ; (2) the patient has no XYZ.')).toEqual([
    true,
  ])
})

test('what a guideline says goes on until the reviewer turns to the case', () => {
  expect(readAt('MTUS states that XYZ is needed. Initial XYZ. The patient has XYZ. Lasting XYZ.')).toEqual([
    true,
    true,
    false,
    false,
  ])
})

test('three ways in which words can be another’s, each of which holds of what the one before holds of', () => {
  const rationale = 'Lasting XYZ has no place where MTUS allows two. MTUS allows XYZ. Initial XYZ. The patient has XYZ.'
  expect(readAt(rationale, 'isBehind')).toEqual([false, true, false, false])
  expect(readAt(rationale, 'isMarked')).toEqual([true, true, false, false])
  expect(readAt(rationale, 'isOthers')).toEqual([true, true, true, false])
})
