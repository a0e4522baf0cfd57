import { expect, test } from 'vitest'
import { findBrokenLaws } from '../../src/letter/fixtures/laws.ts'
import type { Decision, Letter, Outcome } from '../../src/letter/letter.ts'
import { parseLetter } from '../../src/letter/parse-letter.ts'
import { collapse } from '../../src/text/collapse.ts'
import type { Field } from '../../src/text/field.ts'
import { VOCABULARY } from './fixtures/vocabulary.ts'
import { LAYOUTS, makeLetter } from './make-letter.ts'
import { EXTRACTION_NAMES } from './set-text.ts'
import type { MadeLetter, TrueDecision, Truth } from './truth.ts'

type FieldsOf = Pick<
  Truth,
  'layout' | 'caseNumber' | 'priority' | 'dates' | 'reviewer' | 'patient' | 'diagnoses' | 'rules'
>
/** What a parser reads of a decision; the rest is classification. */
const PARSED = [
  'number',
  'request',
  'disputedPortion',
  'urAction',
  'outcome',
  'claimsGuideline',
  'imrGuideline',
  'rationale',
] as const

const value = <T>(field: Field<T> | null): T | null => field?.value ?? null
const values = <T>(fields: Field<T>[]): T[] => fields.map((field) => field.value)

function readDecision(text: string, decision: Decision): Pick<TrueDecision, (typeof PARSED)[number]> {
  return {
    number: decision.number,
    request: decision.request.value,
    disputedPortion: value(decision.disputedPortion),
    urAction: value(decision.urAction),
    outcome: decision.outcome?.value as Outcome,
    claimsGuideline: value(decision.claimsGuideline),
    imrGuideline: value(decision.imrGuideline),
    rationale: decision.rationale && collapse(text.slice(decision.rationale.start, decision.rationale.end)),
  }
}

const readFields = ({ layout, caseNumber, priority, dates, reviewer, patient, diagnoses, messages }: Letter) => ({
  layout,
  caseNumber: value(caseNumber),
  priority: value(priority),
  dates: Object.fromEntries(Object.entries(dates).map(([key, field]) => [key, value(field)])),
  reviewer: Object.fromEntries(Object.entries(reviewer).map(([key, fields]) => [key, values(fields)])),
  patient: Object.fromEntries(Object.entries(patient).map(([key, field]) => [key, value(field as Field<unknown>)])),
  diagnoses: values(diagnoses),
  rules: messages.map(({ rule }) => rule).sort(),
})

const pickKeys = <T extends object>(from: T, keys: readonly (keyof T)[]) =>
  Object.fromEntries(keys.map((key) => [key, from[key]]))

function expectTruth({ text, truth }: MadeLetter, name: string) {
  const letter = parseLetter(text)
  const fields: (keyof FieldsOf)[] = [
    'layout',
    'caseNumber',
    'priority',
    'dates',
    'reviewer',
    'patient',
    'diagnoses',
    'rules',
  ]
  expect(readFields(letter), name).toEqual(pickKeys(truth, fields))
  expect(
    letter.decisions.map((decision) => readDecision(text, decision)),
    name,
  ).toEqual(truth.decisions.map((decision) => pickKeys(decision, PARSED)))
  expect(findBrokenLaws(text, letter), name).toEqual([])
}

const layouts = Object.keys(LAYOUTS) as (keyof typeof LAYOUTS)[]
test.each(layouts)('parsing made-up letters of the layout %s gives the truth, whatever extracted them', (layout) => {
  for (const extraction of EXTRACTION_NAMES) {
    for (let index = 0; index < 120; index++) {
      expectTruth(makeLetter(11, index, VOCABULARY, { layout, extraction }), `${extraction}, letter ${index}`)
    }
  }
})

test('a letter depends on its seed and number alone', () => {
  const first = makeLetter(5, 40, VOCABULARY)
  makeLetter(5, 41, VOCABULARY)
  expect(makeLetter(5, 40, VOCABULARY)).toEqual(first)
  expect(makeLetter(6, 40, VOCABULARY).text).not.toBe(first.text)
})

test('letters say that they are made up, hold no marks, and have ids that no real case has', () => {
  const ids = new Set<string>()
  for (let index = 0; index < 500; index++) {
    const { text, truth } = makeLetter(3, index, VOCABULARY)
    expect(collapse(text)).toContain('This letter is synthetic')
    expect(text).not.toMatch(/[\uE000-\uF8FF\u2029]|undefined|\{\w*\}/)
    expect(truth.id).toMatch(/^(?:cm\d\d-99\d{5}|synthetic-3-\d+)$/)
    ids.add(truth.id)
  }
  expect(ids.size).toBe(500)
})

test('requests, outcomes and headings have the rates of real letters', () => {
  const letters = Array.from({ length: 3000 }, (_, index) =>
    makeLetter(1, index, VOCABULARY, { layout: 'credentials' }),
  )
  const decisions = letters.flatMap(({ text, truth, spans }) =>
    truth.decisions.map((decision) => ({ ...decision, lines: linesOf(text, spans, decision.number) })),
  )
  const share = (count: number, of: number) => count / of
  const shareOf = (holds: (decision: (typeof decisions)[number]) => boolean) =>
    share(decisions.filter(holds).length, decisions.length)
  // Of 194 letters with 439 decisions (docs/domain.md 4.3 and 8).
  expect(share(letters.filter(({ truth }) => truth.decisions.length === 1).length, letters.length)).toBeCloseTo(0.59, 1)
  expect(share(decisions.length, letters.length)).toBeCloseTo(2.26, 0)
  expect(Math.max(...letters.map(({ truth }) => truth.decisions.length))).toBeGreaterThanOrEqual(19)
  expect(shareOf(({ disputedPortion }) => disputedPortion !== null)).toBeCloseTo(0.11, 1.5)
  expect(shareOf(({ outcome }) => outcome === 'overturned')).toBeCloseTo(0.11, 1.5)
  expect(shareOf(({ lines }) => lines > 1)).toBeCloseTo(0.16, 1.2)
})

function linesOf(text: string, spans: MadeLetter['spans'], number: number): number {
  const [from, to] = [spans.get(`request ${number}`)?.start, spans.get(`outcome ${number}`)?.end]
  return text
    .slice(from, to)
    .split('\n')
    .filter((line) => line.trim() !== '').length
}
