import { inflateRawSync } from 'node:zlib'
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

/** The texts of the files in a workbook, which is a ZIP file; each must be UTF-8. */
function readXmlParts(workbook: Uint8Array): string[] {
  const bytes = Buffer.from(workbook)
  const texts: string[] = []
  for (let at = bytes.indexOf('PK\x01\x02'); at !== -1; at = bytes.indexOf('PK\x01\x02', at + 46)) {
    const local = bytes.readUInt32LE(at + 42)
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
    const packed = bytes.subarray(start, start + bytes.readUInt32LE(at + 20))
    const raw = bytes.readUInt16LE(at + 10) === 8 ? inflateRawSync(packed) : packed
    texts.push(new TextDecoder('utf-8', { fatal: true }).decode(raw))
  }
  return texts
}

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

test('leaves out what XML cannot hold, in texts, lists, title and notes, and keeps whole signs', async () => {
  const bad = 'a\ufffe\uffff\ud800\udc00\ud83db\udc00\u0000\u0001\b\v\f\u001f\tc\n😀'
  const rows = [{ id: bad, day: null, share: null, reasons: [bad] }]
  const bytes = await toXlsx({ title: bad, sheets: [{ name: 'lines', columns, rows }], notes: [[bad, bad]] })
  const good = 'a\ud800\udc00b\tc\n😀'
  const { sheets } = await readXlsx(bytes)
  expect(sheets[0]?.rows[1]).toEqual([good, null, null, good])
  expect(sheets[1]?.rows).toEqual([[good, good]])
  expect(readXmlParts(bytes).length).toBeGreaterThan(4)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
  for (const xml of readXmlParts(bytes)) expect(xml).not.toMatch(/[\u0000-\b\v\f\u000e-\u001f\ufffe\uffff]|\ufffd/)
})

test('a day that is none, or before Excel’s first, stays a text; a number that is none is left out', async () => {
  const days = ['2016-02-30', 'soon', '', '1850-01-01', '2016-02-29', '+010000-01-01']
  const rows = days.map((day) => ({ id: 'a', day, share: Number.NaN, reasons: [] }))
  const bytes = await write(rows)
  expect((await readRows(bytes, 0))?.slice(1).map(([, day, share]) => [day || null, share])).toEqual([
    ['2016-02-30', null],
    ['soon', null],
    [null, null],
    ['1850-01-01', null],
    [new Date('2016-02-29'), null],
    ['+010000-01-01', null],
  ])
  for (const xml of readXmlParts(bytes)) expect(xml).not.toMatch(/NaN|Invalid|Infinity/)
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
