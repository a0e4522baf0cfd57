import { expect, test } from 'vitest'
import { NOTHING_ASKED, NOTHING_CITED } from '../../../classify/fixtures/bare.ts'
import type { CaseRecord } from '../../../corpus/corpus.ts'
import { toRecord } from '../../../corpus/to-record.ts'
import { parseLetter } from '../../../letter/parse-letter.ts'
import { collapse } from '../../../text/collapse.ts'
import { MADE_LETTER } from '../../fixtures/made-letter.ts'
import { toPageRecord } from './page-record.ts'

const parsed = parseLetter(MADE_LETTER)
const decisions = parsed.decisions.map((decision) => ({
  ...decision,
  treatment: null,
  otherTreatments: [],
  asked: NOTHING_ASKED,
  bodyParts: [],
  claims: NOTHING_CITED,
  imr: NOTHING_CITED,
  reasons: [],
}))
const letter = { ...parsed, decisions, specialtyNames: [], summaryBodyParts: [] }
const record = { id: 'made', source: 'made.txt', letter, messages: [] } as unknown as CaseRecord

/** A value without what is absent in it, as `docs/record.md` says of keys beyond it. */
const said = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_, inner) => (inner === null || inner === false ? undefined : inner)),
    (_, inner) => (typeof inner === 'object' && Object.keys(inner).length === 0 ? undefined : inner),
  )

const printed = toRecord(record, MADE_LETTER)
const carried = toPageRecord(printed, record)

test('the words at the places of a page’s record are the texts that parse prints; all else is the same', () => {
  expect(printed.decisions[0]?.rationale?.length).toBeGreaterThan(20)
  const read = carried.decisions.map((decision) => {
    const wordsAt = (key: 'claimsGuideline' | 'imrGuideline' | 'rationale') => {
      const span = decision[key]
      return span && collapse(MADE_LETTER.slice(span.start, span.end))
    }
    return {
      ...decision,
      claimsGuideline: wordsAt('claimsGuideline'),
      imrGuideline: wordsAt('imrGuideline'),
      rationale: wordsAt('rationale'),
    }
  })
  expect(said({ ...carried, decisions: read })).toEqual(said(printed))
})

test('fixed keys stand also where they say nothing, others only where they say something', () => {
  const [decision] = carried.decisions
  expect(carried).toMatchObject({ dates: printed.dates, patient: { age: 41, sex: 'male' } })
  expect(decision).toMatchObject({ disputedPortion: null, treatment: null, bodyParts: [], reasons: [] })
  for (const key of ['asked', 'claimsCited', 'imrCited', 'closingOutcome']) expect(decision).not.toHaveProperty(key)
  expect(carried).not.toHaveProperty('diagnoses')
})

test('a letter with items that could not be read says where', () => {
  const unread = [{ start: 10, end: 20 }]
  expect(toPageRecord(printed, { ...record, letter: { ...record.letter, unread } })).toMatchObject({ unread })
  expect(carried).not.toHaveProperty('unread')
})
