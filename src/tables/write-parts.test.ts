import { parquetReadObjects } from 'hyparquet'
import { expect, test } from 'vitest'
import type { Table } from './table.ts'
import { toPartitions } from './to-partitions.ts'
import { writeParts } from './write-parts.ts'

interface Row {
  id: string
  day: string | null
}

const table: Table<Row> = {
  name: 'made',
  title: 'Made up',
  holds: 'Made up',
  description: 'Made up.',
  columns: [{ name: 'id', type: 'text', description: 'Which row.', required: true, cellOf: ({ id }) => id }],
  key: ['id'],
  refersTo: [],
  dayOf: ({ day }) => day,
}
const rows: Row[] = ['2017-05-01', '2016-12-30', null, '2017-01-02', '2017-03-04', '2017-11-30'].map((day, place) => ({
  id: `row${place}`,
  day,
}))
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

test('rows that fit stand in one file of the table’s name', () => {
  const [part, ...others] = writeParts(table, rows, 'csv')
  expect(others).toEqual([])
  expect(part).toMatchObject({ name: 'made', rows: 6 })
  expect(text(part?.bytes ?? new Uint8Array())).toBe('id\nrow0\nrow1\nrow2\nrow3\nrow4\nrow5\n')
})

test('rows that do not fit are cut by year, and a year that does not fit into several files, none too large', () => {
  const parts = writeParts(table, rows, 'csv', 15)
  expect(parts.map(({ name, rows: count }) => [name, count])).toEqual([
    ['made-2016', 1],
    ['made-2017-1', 2],
    ['made-2017-2', 2],
    ['made-undated', 1],
  ])
  for (const { bytes } of parts) expect(bytes.length).toBeLessThanOrEqual(15)
  const read = parts.flatMap(({ bytes }) => text(bytes).trimEnd().split('\n').slice(1))
  expect(read).toEqual(['row1', 'row0', 'row3', 'row4', 'row5', 'row2'])
})

test('each file of JSON is an array of its own', () => {
  const parts = writeParts(table, rows, 'json', 40)
  expect(parts.length).toBeGreaterThan(2)
  expect(parts.flatMap(({ bytes }) => JSON.parse(text(bytes)).map(({ id }: Row) => id)).sort()).toEqual(
    rows.map(({ id }) => id),
  )
})

test('a table without rows is one file, and one without dates is never cut', () => {
  expect(writeParts(table, [], 'csv', 1).map(({ name }) => name)).toEqual(['made'])
  const { dayOf: _, ...undated } = table
  expect(writeParts(undated, rows, 'csv', 1).map(({ name }) => name)).toEqual(['made'])
})

test('partitions hold each row once, in the folder of its year', async () => {
  const partitions = toPartitions(table, rows)
  expect(partitions.map(({ path }) => path)).toEqual([
    'made/decision_year=2016/part-0.parquet',
    'made/decision_year=2017/part-0.parquet',
    'made/decision_year=__HIVE_DEFAULT_PARTITION__/part-0.parquet',
  ])
  const read = await Promise.all(
    partitions.map(({ bytes }) => parquetReadObjects({ file: bytes.buffer as ArrayBuffer })),
  )
  expect(read).toEqual([
    [{ id: 'row1' }],
    [{ id: 'row0' }, { id: 'row3' }, { id: 'row4' }, { id: 'row5' }],
    [{ id: 'row2' }],
  ])
})
