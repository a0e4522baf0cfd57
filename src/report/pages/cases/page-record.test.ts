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

test('the words at the places of a page’s record are the texts that parse prints; all else is the same', () => {
  const printed = toRecord(record, MADE_LETTER)
  const carried = toPageRecord(printed, record)
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
  expect({ ...carried, decisions: read }).toEqual(printed)
})
