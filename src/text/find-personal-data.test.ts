import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { findPersonalData } from './find-personal-data.ts'

const kinds = (text: string) => findPersonalData(text).map(({ reason }) => reason.replace(/ stands here.*/, ''))
const words = (text: string) => findPersonalData(text).map(({ span }) => text.slice(span?.start, span?.end))

test.each([
  ['SSN: 212-45-6789', 'SSN: 212-45-6789'],
  ['the number 212-45-6789 is hers', '212-45-6789'],
  ['Social Security Number 212 45 6789', 'Social Security Number 212 45 6789'],
  ['SSN 212.45.6789', 'SSN 212.45.6789'],
  ['SSN 212-45-\n6789', 'SSN 212-45-\n6789'],
])('%j holds a social security number', (text, found) => {
  expect(kinds(text)).toEqual(['A social security number'])
  expect(words(text)).toEqual([found])
})

test.each([
  'call (415) 555-0199 now',
  'Phone: 415 555 0199',
  'at 415-555-0199',
  'fax 1-800-555-0199',
  '415.555.0199',
  '+1 415 555 0199',
])('%j holds a telephone number', (text) => expect(kinds(text)).toEqual(['A telephone number']))

test('e-mail addresses are found', () => {
  expect(words('Write to j.doe+imr@mail.example.org.')).toEqual(['j.doe+imr@mail.example.org'])
})

test.each([
  'lives at 123 Main Street in Fresno',
  '4500 N. Oak Grove Blvd., Suite 3',
  '77 Elm Dr. Apt 4',
  '123 Elm St, Fresno, CA 93701',
  '123 ELM ST FRESNO CA 93701',
  '12 West 5th Avenue',
])('%j holds a street address', (text) => expect(kinds(text)).toEqual(['A street address']))

test.each(['DOB: 01/02/1960', 'Date of Birth  1-2-60', 'born on March 3, 1971', 'D.O.B. 1/2/1960'])(
  '%j holds a date of birth',
  (text) => expect(kinds(text)).toEqual(['A date of birth']),
)

test.each([
  ['Employee: Jane Doe', 'Employee: Jane Doe'],
  ['Date Assigned: 12/05/2016 Employee:  Jane Doe   Priority: Standard', 'Employee:  Jane Doe'],
  ['Claim Number: WC-04-2233', 'Claim Number: WC-04-2233'],
  ['Employee: Claim Number: 042233', 'Claim Number: 042233'],
  ['Employee:\n\nJane Q. Doe\nPriority:', 'Employee:\n\nJane Q. Doe'],
  ['Claim Number:\n042233-A\n', 'Claim Number:\n042233-A'],
  ['Patient Name: J. Doe', 'Patient Name: J. Doe'],
  ['Injured Worker: Jane Doe\n', 'Injured Worker: Jane Doe'],
  ['Applicant: DOE, JANE', 'Applicant: DOE, JANE'],
  ['In 2014 Mrs. Doe-Roe fell.', 'Mrs. Doe-Roe'],
  ['Seen as MRN 0042233.', 'MRN 0042233'],
  ['Medical Record Number: AB-42233', 'Medical Record Number: AB-42233'],
])('%j names a person or a claim', (text, found) => {
  expect(words(text)).toEqual([found])
})

test.each([
  'Employee:\nClaim Number:\nDate of Injury: 01/02/2013\n',
  'Employee: [redacted]   Claim Number: XXXXX',
  'Employee: ____ Claim No.: ***',
  'Case Number: CM16-0990028\nDate Assigned: 12/19/2016 Date of Injury: 10/02/2016',
  'Claim Number:\nCM13-0990001\n',
  'Norco 10/325mg #60, MTUS 9792.24.1, page 98-99, L4-5, C5-6, 2 x 4 weeks, 3-4/10',
  'J Pain. 2010 Feb;11(2):113-30. doi: 10.1007/s00402-012-1234-5. PMID 23456789. ISBN 978-0-123-45678-9',
  'NDC 00406-0123-01; CPT 97110, 97140; ICD 724.2, 847.0; 1-800 mg',
  '10 visits with Pain Management Dr. Smith; 1 LUMBAR CT WITHOUT CONTRAST; 8 sessions at St. Jude',
  'Ms Contin, MS CONTIN 30 mg, Mr. [redacted], Mr. X, Ms. ____, MR arthrogram, MRN not stated',
  'Patient: This is a 44-year-old male\nApplicant: continues\nPatient: Lumbar spine pain',
  'the employee: he was seen on 9/23/14; injured worker: continues with pain',
  'Chapter 8 Neck and Upper Back Complaints, 2004 Stress Related Conditions',
])('%j holds no personal data', (text) => expect(findPersonalData(text)).toEqual([]))

test('the letterhead of the review organisation is no person’s, the lines behind it are', () => {
  const head =
    'MAXIMUS FEDERAL SERVICES, INC.\nIndependent Medical Review\nP.O. Box 990000\nSacramento, CA 95813-0000 (855) 555-0100 Fax: (916) 555-0101\n\n'
  expect(findPersonalData(`${head}Notice of Determination\n`)).toEqual([])
  expect(kinds(`${head}To: Jane (415) 555-0199\n`)).toEqual(['A telephone number'])
})

test('what is reported has its place and does not repeat the words', () => {
  const text = 'A\nEmployee: Jane Doe\n'
  expect(findPersonalData(text)).toEqual([
    {
      severity: 'error',
      rule: 'intake/personal-data',
      reason: 'A person’s name stands here (E#######: J### D##)',
      span: { start: 2, end: 20 },
    },
  ])
})

test.each(['src/corpus/fixtures/letters', 'src/letter/fixtures'])('the letters of %s give no alarm', (folder) => {
  const letters = readdirSync(folder).filter((name) => name.endsWith('.txt'))
  expect(letters.length).toBeGreaterThan(0)
  for (const name of letters) expect(findPersonalData(readFileSync(`${folder}/${name}`, 'utf8')), name).toEqual([])
})

test.each([
  ' ',
  '1 ',
  '123-',
  'Employee: ',
  '\nPatient: Ab ',
  'Mr. ',
  'Medical Record ',
  '12 Main ',
  '(555) ',
  'a.',
  'Claim Number:\n',
  'MAXIMUS FEDERAL SERVICES 1 ( ',
])(
  'half a million of %j are looked through',
  (words) => {
    expect(Array.isArray(findPersonalData(words.repeat(500_000 / words.length)))).toBe(true)
  },
  5000,
)
