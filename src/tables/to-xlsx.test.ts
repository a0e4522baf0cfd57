import { type ReadInput, readXlsx } from 'hucre/xlsx'
import { afterEach, expect, test, vi } from 'vitest'
import type { Column } from './table.ts'
import { toXlsx } from './to-xlsx.ts'

interface Line {
  id: string
  day: string | null
  share: number | null
  reasons: string[]
}

const column = <Key extends keyof Line>(name: Key, type: Column<Line>['type']): Column<Line> => ({
  name,
  type,
  description: '',
  cellOf: (row) => row[name],
})
const columns = [column('id', 'text'), column('day', 'date'), column('share', 'share'), column('reasons', 'list')]

const write = (rows: Line[]) =>
  toXlsx({ title: 'Lines', sheets: [{ name: 'lines', columns, rows }], notes: [['share', 'of all lines']] })

afterEach(() => void vi.useRealTimers())

const readRows = async (bytes: ReadInput, sheet: number) => (await readXlsx(bytes)).sheets[sheet]?.rows

test('gives days, numbers and texts as what they are', async () => {
  const rows = [
    { id: 'a', day: '2016-12-30', share: 0.25, reasons: ['one', 'two'] },
    { id: 'b', day: null, share: null, reasons: [] },
  ]
  expect(await readRows(await write(rows), 0)).toEqual([
    ['id', 'day', 'share', 'reasons'],
    ['a', new Date('2016-12-30'), 0.25, 'one;two'],
    ['b', null, null, null],
  ])
})

test('keeps a text that a spreadsheet would run', async () => {
  const texts = ['=HYPERLINK("http://example.org")', '+1', '-1', '@SUM(A1)', '<b>&amp;</b>', ' two  blanks ']
  const bytes = await write(texts.map((id) => ({ id, day: null, share: null, reasons: [] })))
  const { sheets } = await readXlsx(bytes)
  expect(sheets[0]?.rows.slice(1).map(([id]) => id)).toEqual(texts)
  expect([...(sheets[0]?.cells ?? [])].filter(([, { formula }]) => formula)).toEqual([])
})

test('cuts what no cell holds, and says so', async () => {
  const bytes = await write([{ id: 'x'.repeat(40_000), day: null, share: null, reasons: [] }])
  const text = String((await readRows(bytes, 0))?.[1]?.[0])
  expect(text).toHaveLength(32_767)
  expect(text).toMatch(/^x+… \[cut: a cell holds no more\]$/)
})

test('cuts no sign in half', async () => {
  // The longest text before the note of the cut, but for the first half of the sign.
  const id = `${'x'.repeat(32_737)}😀${'x'.repeat(99)}`
  const bytes = await write([{ id, day: null, share: null, reasons: [] }])
  expect(String((await readRows(bytes, 0))?.[1]?.[0])).toMatch(/^x+… \[cut/)
})

test('keeps words that Excel would take for a sign', async () => {
  const bytes = await write([{ id: '_x0041_ and __X00e9_', day: null, share: null, reasons: [] }])
  expect((await readRows(bytes, 0))?.[1]?.[0]).toBe('_x0041_ and __X00e9_')
})

test('offers what may be chosen, for each row and no other', async () => {
  const rows = ['a', 'b'].map((id) => ({ id, day: null, share: null, reasons: [] }))
  const sheet = {
    name: 'lines',
    columns,
    rows,
    looks: { reasons: { choices: '"one,two"', width: 40, wrap: true as const } },
  }
  const { sheets } = await readXlsx(await toXlsx({ title: 'Lines', sheets: [sheet], notes: [] }))
  expect(sheets[0]?.dataValidations).toMatchObject([{ type: 'list', range: 'D2:D3', values: ['one', 'two'] }])
})

test('puts the notes last, on a sheet of their own', async () => {
  const { sheets } = await readXlsx(await write([]))
  expect(sheets.map(({ name }) => name)).toEqual(['lines', 'Notes'])
  expect(sheets[1]?.rows).toEqual([['share', 'of all lines']])
})

test('gives the same bytes for the same rows, whatever the clock says', async () => {
  const rows = [{ id: 'a', day: '2016-12-30', share: 0.25, reasons: [] }]
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2020-02-29') })
  const first = await write(rows)
  vi.setSystemTime(new Date('2031-07-04'))
  expect(await write(rows)).toEqual(first)
})
