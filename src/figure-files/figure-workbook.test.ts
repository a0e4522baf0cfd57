import { readXlsx } from 'hucre/xlsx'
import { expect, test } from 'vitest'
import { toXlsx } from '../tables/to-xlsx.ts'
import { toFigureWorkbook } from './figure-workbook.ts'

const CSV = `id,request,decisions,share
a,"'=1+1, ""sum""",3,0.333333
b,,12,
`
const FACTS = {
  id: 'overview-category',
  types: ['text', 'text', 'integer', 'share'] as const,
  source: 'Made up. https://example.org/figures/overview-category/',
  measure: 'Share overturned.',
  note: '',
}

test('numbers are numbers, a text like a formula is a text, and what is empty stays empty', async () => {
  const workbook = toFigureWorkbook(CSV, { ...FACTS, types: [...FACTS.types] })
  const { sheets } = await readXlsx(await toXlsx(workbook))
  expect(sheets.map(({ name }) => name)).toEqual(['Figure', 'Notes'])
  expect(sheets[0]?.rows.slice(0, 3)).toEqual([
    ['id', 'request', 'decisions', 'share'],
    ['a', '=1+1, "sum"', 3, 0.333333],
    ['b', null, 12, null],
  ])
  expect(sheets[1]?.rows[1]).toEqual(['Source', FACTS.source])
})

test('the same figure gives the same bytes', async () => {
  const bytes = () => toXlsx(toFigureWorkbook(CSV, { ...FACTS, types: [...FACTS.types] }))
  expect(await bytes()).toEqual(await bytes())
})
