import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { leaveOutInvisible } from '../text/leave-out-invisible.ts'
import { parseLetter } from './parse-letter.ts'

const fixture = (name: string) => readFileSync(new URL(`fixtures/${name}.txt`, import.meta.url), 'utf8')
const prose = fixture('prose-with-header')
const documents = fixture('documents-reviewed')
const notice = fixture('notice-2013')

/** Outcomes, rules of the errors, and whether every item of the letter was read. */
function read(text: string) {
  const letter = parseLetter(leaveOutInvisible(text).text)
  return {
    requests: letter.decisions.map(({ request }) => request.value),
    outcomes: letter.decisions.map(({ outcome }) => outcome?.value ?? null),
    errors: letter.messages.filter(({ severity }) => severity === 'error').map(({ rule }) => rule),
    isWhole: letter.unread.length === 0,
    letter,
  }
}

const TENS = 'TENS UNIT, 30 DAY RENTAL'
const heading = /TENS UNIT, 30 DAY RENTAL:\s+Upheld/
const withHeading = (words: string) => {
  expect(prose).toMatch(heading)
  return prose.replace(heading, words)
}

test('no heading is taken from a rationale', () => {
  const text = documents.replace('2. The request for a cane is not', '2. A cane is')
  const { requests, errors, isWhole, letter } = read(text)
  expect(requests).toEqual(['an MRI of the right knee'])
  expect(letter.decisions[0]?.rationale).toBeNull()
  expect(errors).toContain('letter/no-outcome')
  expect(isWhole).toBe(false)
})

test.each(['Therefore, the requested care is', 'The request is not'])(
  'a heading that begins as a rationale’s last sentence does is none, and its item is left out: %s',
  (words) => {
    const text = withHeading(`${words} ${TENS}: Upheld`)
    expect(read(text)).toMatchObject({ requests: read(prose).requests.slice(1), isWhole: false })
  },
)

test('a request of a letter in sentences holds no words of the reviewer’s', () => {
  const second = documents.indexOf('2. The request for a cane')
  const swallowed = `${documents.slice(0, second)}2. The request for a cane is modified.

The Physician Reviewer relied on the Official Disability Guidelines, Knee Chapter.
The Physician Reviewer's decision rationale: The gait is described as normal. Therefore, the requested care is not
medically necessary and appropriate.

The Claims Administrator did not cite any medical evidence for its decision.
The Physician Reviewer based his/her decision on the Official Disability Guidelines, Knee Chapter.
The Physician Reviewer's decision rationale: No number of visits is given.`
  expect(read(swallowed).requests.filter((request) => request.includes('Reviewer'))).toEqual([])
})

test('the last rationale of a notice ends before the notice is printed once more', () => {
  const flat = notice.replace(/\s+/g, ' ').toLowerCase()
  const text = `${flat}\n\n${flat}`
  const ends = read(text).letter.decisions.map(
    ({ rationale }) => rationale && text.slice(rationale.start, rationale.end).slice(-12),
  )
  expect(ends).toEqual(['appropriate.', null])
})

test.each(['P.T. 2x4', 'H&P', 'Below knee prosthesis'])('%s is a request', (words) => {
  expect(read(withHeading(`${words}: Upheld`)).requests[0]).toBe(words)
})

test('a word cut short ends no rationale', () => {
  const flat = prose
    .replace(/The request is not medically necessary/, 'Medical necessity of the request has not been established.')
    .replace('Follow-up with Dr. Example: 1 visit. #1', 'Phys. therapy, 6 visits')
    .replace(/\s+/g, ' ')
    .toUpperCase()
  expect(read(flat).requests).toEqual(['TENS UNIT, 30 DAY RENTAL', 'PHYS. THERAPY, 6 VISITS'])
})

test('a lost heading leaves its item out, and the rationale before it', () => {
  const text = documents.replace(/2\. The request for a cane is not medically necessary and appropriate\./, '')
  expect(read(text)).toMatchObject({ requests: ['an MRI of the right knee'], isWhole: false })
})

test.each([
  'The request for a TENS unit, 30 day rental is not medically necessary.',
  'Therefore, the TENS unit is not medically necessary.',
  'The medical necessity of the TENS unit has not been established.',
])('where the closing sentence names this request and says the other outcome, there is none: %s', (closing) => {
  const text = withHeading(`${TENS}: Overturned`).replace('The request is not medically necessary', closing)
  const { outcomes, errors, letter } = read(text)
  expect(outcomes).toEqual([null, 'overturned'])
  expect(letter.decisions[0]?.headingOutcome?.value).toBe('overturned')
  expect(letter.decisions[0]?.closingOutcome?.value).toBe('upheld')
  expect(errors).toEqual(['letter/outcomes-disagree'])
})

test.each([
  'The request for a cane is not medically necessary.',
  'The request for a TENS unit, 60 day rental is not medically necessary.',
  'Utilization review said that a TENS unit, 30 day rental is not medically necessary.',
])('a closing sentence on something else is no disagreement: %s', (closing) => {
  const text = withHeading(`${TENS}: Overturned`).replace('The request is not medically necessary', closing)
  expect(read(text).outcomes).toEqual(['overturned', 'overturned'])
})

test.each(['Partially Overturned', 'Modified', 'Withdrawn', 'Upheld in part', 'Partially - Overturned', 'Not Upheld'])(
  'an outcome of an unknown kind is told, and no letter has an outcome by it: %s',
  (words) => {
    const { requests, outcomes, errors } = read(withHeading(`${TENS}: ${words}`))
    expect(requests[0]).toBe(TENS)
    expect(outcomes).toEqual([null, 'overturned'])
    expect(errors).toEqual(['letter/unknown-outcome'])
  },
)

test('a letter that breaks off behind an outcome of an unknown kind has none', () => {
  const text = withHeading(`${TENS}: Partially: Upheld`)
  const cutOff = text.slice(0, text.indexOf('Partially: Upheld') + 'Partially: Upheld'.length)
  const { requests, outcomes } = read(`${cutOff}\n`)
  expect([requests[0], outcomes[0]]).toEqual([TENS, null])
})

test.each([
  `${TENS}: UPHELD`,
  `${TENS} – upheld`,
  `${TENS} - Upheld`,
  `${TENS}\u00a0:\u00a0Upheld`,
  `${TENS}: Up\u00adheld`,
  `${TENS}: \u200fUpheld\u200b`,
  `1. ${TENS}: Upheld`,
])('words around an outcome change nothing: %j', (words) => {
  const { requests, outcomes, errors } = read(withHeading(words))
  expect([requests[0], outcomes[0], errors]).toEqual([TENS, 'upheld', []])
})

test('numbers that count other items than were read are told', () => {
  const { errors, isWhole } = read(documents.replace('2. The request', '3. The request'))
  expect([errors, isWhole]).toEqual([['letter/items-disagree'], false])
})

test('section headings are read in any case; without them nothing is published by halves', () => {
  const titled = prose.replace(/^(?:[A-Z]{2,},? ){3,}[A-Z]+ *$|CLINICAL CASE SUMMARY/gm, (words) =>
    words.toLowerCase().replace(/\b[a-z]/g, (letter) => letter.toUpperCase()),
  )
  expect(titled).not.toBe(prose)
  expect(read(titled).requests).toEqual(read(prose).requests)
  const bare = prose
    .replace(/HOW THE IMR.*|CLINICAL CASE SUMMARY|IMR ISSUES.*/g, '')
    .replace(/The Final Determ[^:]*:/, '')
  expect(read(bare).requests).toEqual([])
})

test.each(['IMRO guideline:', 'Reviewer guideline:', 'Expert Reviewer guideline:', 'MAXIMUS Guidelines:'])(
  'the reviewer’s guideline is read under %s',
  (label) => {
    const { letter, errors } = read(prose.replace(/MAXIMUS guideline:/g, label))
    expect(letter.decisions.map(({ imrGuideline }) => imrGuideline !== null)).toEqual([true, true])
    expect(errors).toEqual([])
  },
)

test('a label that is not known is an error, and the fields that it ends are left out', () => {
  const { letter, errors } = read(prose.replace('MAXIMUS guideline:', 'Basis:'))
  expect(letter.decisions[0]?.claimsGuideline).toBeNull()
  expect(letter.decisions[0]?.imrGuideline).toBeNull()
  expect(errors).toContain('letter/decision-incomplete')
})

test('a notice that prints two outcomes for one item has none; one without a header states its dates in sentences', () => {
  const twice = notice.replace('cervical pillow is notmedically', 'cervical pillow is medically')
  expect(read(twice).outcomes).toEqual([null, 'overturned'])
  const dateless = notice
    .replace(/Date of UR Decision:.*/, '')
    .replace(/IMR Application Received:.*/, '')
    .replace(
      'decision has been',
      'Notice of Assignment and Request for Information was mailed on 8/20/2013. A decision has been',
    )
  const { dates } = read(dateless).letter
  expect(dates.applicationReceived?.value).toBe('2013-08-14')
  expect(dates.urDenial?.value).toBe('2013-07-30')
  expect(dates.assigned?.value).toBe('2013-08-20')
})

test('the letter’s closing words are no part of the last rationale', () => {
  const end = 'Disclaimer: MAXIMUS is providing an independent review service under contract.'
  const { letter } = read(`${notice}\n\n${end}\n`)
  const { rationale } = letter.decisions[1] as { rationale: { end: number } }
  expect(`${notice}`.slice(rationale.end - 12, rationale.end)).toBe('appropriate.')
})

test('a word for the outcome before it is no word of the request', () => {
  for (const label of ['Decision', 'IMR Determination', 'Outcome'])
    expect(read(withHeading(`${TENS}: ${label}: Upheld`))).toMatchObject({
      requests: read(prose).requests,
      outcomes: read(prose).outcomes,
    })
})

test('what is not approved by its closing sentence is not overturned by its heading', () => {
  const closed = (words: string) =>
    read(withHeading(`${TENS}: Overturned`).replace('The request is not medically necessary', words)).outcomes[0]
  expect(prose).toContain('The request is not medically necessary')
  expect(closed('The request for a TENS unit is denied')).toBeNull()
  expect(closed('Therefore, the TENS unit is not certified')).toBeNull()
  expect(closed('The request for a TENS unit is approved')).toBe('overturned')
  expect(closed('The request for a TENS unit was denied')).toBe('overturned')
})
