import { makeLetter } from '../synthesize/make-letter.ts'
import type { Vocabulary } from '../synthesize/vocabulary.ts'

/** Makes a text of about so many characters. */
export type LongText = (characters: number) => string

const fill = (words: string, characters: number): string => words.repeat(Math.ceil(characters / words.length))

const OPENING = `HOW THE IMR FINAL DETERMINATION WAS MADE
The Expert Reviewer has the following credentials:
State(s) of Licensure: California
Certification(s)/Specialty: Internal Medicine

CLINICAL CASE SUMMARY
`
const DECISIONS = `

IMR ISSUES, DECISIONS AND RATIONALES
The Final Determination was based on decisions for the disputed items/services set forth below:

`
const DECISION = `Physical therapy, 6 visits: Upheld

Claims Administrator guideline: Decision based on MTUS Chronic Pain Medical Treatment 2016.

MAXIMUS guideline: Decision based on MTUS Chronic Pain Medical Treatment 2016.

Decision rationale: The request is not medically necessary.

`
const NOTICE = `Notice of Independent Medical Review Determination
Dated: 11/04/2013
INDEPENDENT MEDICAL REVIEW DECISION AND RATIONALE
`
const inRationale = (words: string) => (characters: number) =>
  `${OPENING}A patient.${DECISIONS}${DECISION}${fill(words, characters)}\n\n${DECISION}`
const inHeading = (words: string) => (characters: number) =>
  `${OPENING}A patient.${DECISIONS}${fill(words, characters)}: Upheld\n${DECISION}`
const inSummary = (words: string) => (characters: number) =>
  `${OPENING}${fill(words, characters)}${DECISIONS}${DECISION}`
const inReviewer = (words: string) => (characters: number) =>
  `${OPENING.replace('California', fill(words, characters))}A patient.${DECISIONS}${DECISION}`

/** Long letters and texts made to trip a pattern; reading each has to take time in proportion to its length. */
export const LONG_TEXTS: Record<string, (vocabulary: Vocabulary) => LongText> = {
  'a letter of many decisions': () => (characters) => `${OPENING}A patient.${DECISIONS}${fill(DECISION, characters)}`,
  'letters one after another': (vocabulary) => (characters) => {
    let text = ''
    for (let index = 0; text.length < characters; index++) text += makeLetter(2, index, vocabulary).text
    return text
  },
  'a long rationale': () => inRationale('The guideline speaks of visits, and the records of none. '),
  'a rationale of one sentence': () => inRationale('no (a b c '),
  'a long rationale of short lines': () => inRationale('The end.\n'),
  'a long heading': () => inHeading('one more visit with a doctor, '),
  'modified requests without end': () =>
    inHeading('X was the original request. Y was authorized by the Claims Administrator. '),
  'a long summary of denials': () => inSummary('On 2-3-15 utilization review denied the request for a cane. '),
  'a long summary of ages and dates': () =>
    inSummary('A 44 year old, date of injury 2-3-15, with a diagnosis of pain; '),
  'denials and decisions': () => (characters) =>
    `${OPENING}${fill('The request for physical therapy was denied. ', characters / 2)}${DECISIONS}${fill(DECISION, characters / 2)}`,
  'a long list of states': () => inReviewer('California, New York,'),
  'labels alone': () => (characters) => OPENING + DECISIONS + fill('Claims Administrator guideline: ', characters),
  'outcomes alone': () => (characters) => OPENING + DECISIONS + fill(': Upheld\n', characters),
  'a notice of many sentences': () => (characters) =>
    NOTICE +
    fill('1) MAXIMUS Federal Services, Inc. has determined the request for x is medically necessary. ', characters),
  'a notice of many parts': () => (characters) =>
    `${NOTICE}1) MAXIMUS Federal Services, Inc. has determined the request for x is medically necessary. ${fill('1) Regarding the request for x: The Claims Administrator ', characters)}`,
  'a header without end': () => fill.bind(null, 'Case Number: Priority: 01/02/2016 '),
  'header labels only': () => fill.bind(null, 'Date of Injury: '),
  'reviews of many issues': () => fill.bind(null, 'MEDICAL PROFESSIONAL REVIEW ISSUE AT DISPUTE: CASE SUMMARY: '),
  ...Object.fromEntries(
    [
      ' ',
      '\n',
      ' \n',
      '\f',
      ':',
      '.',
      '-',
      'a-\n',
      '9',
      '9 ',
      '9,',
      '(',
      'A',
      'a ',
      'year ',
      'is a ',
      '1/1/1 ',
    ].flatMap((run) => {
      const name = JSON.stringify(run)
      return [
        [`a run of ${name} alone`, () => fill.bind(null, run)],
        [`a run of ${name} in a rationale`, () => inRationale(run)],
        [`a run of ${name} in a heading`, () => inHeading(run)],
        [`a run of ${name} in the summary`, () => inSummary(run)],
        [
          `a run of ${name} at the end`,
          () => (characters: number) => OPENING + DECISIONS + DECISION + fill(run, characters),
        ],
      ]
    }),
  ),
}
