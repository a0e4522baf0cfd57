import { expect, test } from 'vitest'
import { BARE_ROW } from '../classify/fixtures/bare.ts'
import { printIndexFile, readIndexFile } from './index-file.ts'
import type { IndexRow } from './index-row.ts'
import { joinIndex } from './join-index.ts'
import { pairRows, toCategoryId } from './pair-rows.ts'

const made = (values: Partial<IndexRow>): IndexRow => ({
  caseNumber: 'CM16-0990001',
  decisionDate: '2017-01-05',
  injuryDate: null,
  receivedDate: null,
  specialty: null,
  category: null,
  subcategory: null,
  outcome: 'upheld',
  ...values,
})
const decision = (number: number, category: string | null, kind: string | null = null) => ({
  ...BARE_ROW,
  number,
  category,
  subcategory: kind,
})
const paired = (rows: IndexRow[], decisions: ReturnType<typeof decision>[]) => {
  const { pairs, ...left } = pairRows(rows, decisions)
  return { pairs: pairs.map((pair) => [rows.indexOf(pair.row), pair.decision.number]), ...left }
}

test('the state’s categories are ours by their names; two have another', () => {
  expect(toCategoryId('Evaluation & Management')).toBe('evaluation-management')
  expect(toCategoryId('Therapies')).toBe('other-therapies')
  expect(toCategoryId('Behavioral and Mental Health Services')).toBe('psych-services')
  expect(toCategoryId(null)).toBeNull()
})

test('rows go to the decisions of their kind, then of their category, whatever their order or outcome', () => {
  const rows = [
    made({ category: 'Injection', subcategory: 'Injection' }),
    made({ category: 'Surgery', subcategory: 'Adjunct Surgical Services' }),
    made({ category: 'Surgery', subcategory: 'Spine', outcome: 'overturned' }),
  ]
  const decisions = [decision(1, 'surgery', 'spine'), decision(2, 'surgery', 'other'), decision(3, 'injection')]
  expect(paired(rows, decisions)).toEqual({
    pairs: [
      [2, 1],
      [1, 2],
      [0, 3],
    ],
    rows: 0,
    decisions: 0,
  })
})

test('what is left goes in order where the numbers agree, and nowhere where they do not', () => {
  const rows = [made({ category: 'Surgery' }), made({ category: 'Programs' })]
  const two = [decision(1, 'rehabilitation'), decision(2, null)]
  expect(paired(rows, two)).toEqual({
    pairs: [
      [0, 1],
      [1, 2],
    ],
    rows: 0,
    decisions: 0,
  })
  expect(paired(rows, two.slice(0, 1))).toEqual({ pairs: [], rows: 2, decisions: 1 })
})

test('letters are found by their case number, or else by an id that is one; everything else is counted', () => {
  const rows = [made({}), made({ caseNumber: 'CM16-0990002' }), made({ caseNumber: 'CM16-0990003' })]
  const { letters, ...counts } = joinIndex(rows, [
    { id: 'x', caseNumber: 'cm16-0990001', decisions: [] },
    { id: 'cm16-0990002', caseNumber: null, decisions: [decision(1, null)] },
    { id: 'no-number', caseNumber: null, decisions: [decision(1, null)] },
  ])
  expect(counts).toEqual({ rows: 3, elsewhere: 1, unpairedRows: 1, unpairedDecisions: 0 })
  expect([...letters.keys()]).toEqual(['x', 'cm16-0990002'])
  expect(letters.get('x')?.dates.decisionDate).toBe('2017-01-05')
})

test('a file of the index reads back as it was written', () => {
  const rows = [
    made({ specialty: 'Pain, "chronic"', category: 'Surgery' }),
    made({ outcome: null, decisionDate: null }),
  ]
  expect(readIndexFile(printIndexFile(rows))).toEqual({ value: rows, messages: [] })
})

test('every fault of a file is told with its line and column, and what to write', () => {
  const [head] = printIndexFile([]).split('\n')
  const { value, messages } = readIndexFile(`${head}\nCM16-1,31/1/2017,,,,,,maybe\nCM16-0990001,,\n`)
  expect(value).toEqual([])
  expect(messages.map(({ line, column, reason }) => `${line}:${column} ${reason}`)).toEqual([
    '2:1 “CM16-1” is no case number: write one such as CM16-0213037',
    '2:8 “maybe” is no outcome: write upheld or overturned, or leave the cell empty',
    '2:2 “31/1/2017” is no day: write it as 2017-01-31, or leave the cell empty',
    '3:1 This line has 3 cells; write 8',
  ])
  expect(readIndexFile('a,b\n').messages[0]?.reason).toMatch(/^The first line has to be case_number,decision_date/)
})
