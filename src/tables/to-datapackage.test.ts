import { expect, test } from 'vitest'
import type { TableFile } from './data-file.ts'
import { DECISIONS } from './decisions.ts'
import { findProfileFaults } from './fixtures/profile-faults.ts'
import { LETTERS } from './letters.ts'
import { RATES } from './rates.ts'
import type { AnyTable } from './table.ts'
import { type PackageFacts, toDatapackage } from './to-datapackage.ts'
import type { TableFormat } from './write-table.ts'

const fileOf = (table: AnyTable, format: TableFormat): TableFile => ({
  path: `${table.name}.${format}`,
  bytes: 10,
  sha256: 'ab'.repeat(32),
  rows: 1,
  table,
  format,
})
const FILES = [
  fileOf(DECISIONS, 'csv'),
  fileOf(DECISIONS, 'json'),
  fileOf(DECISIONS, 'parquet'),
  fileOf(LETTERS, 'csv'),
  fileOf(RATES, 'csv'),
]
const FACTS: PackageFacts = {
  title: 'Made up',
  publisher: null,
  licence: null,
  homepage: null,
  corpus: '0123456789abcdef',
}

test.each<[string, Partial<PackageFacts>]>([
  ['bare', {}],
  ['of a publisher', { publisher: 'A ministry', homepage: 'https://example.org/imr/data/' }],
  ['with a license’s name', { licence: 'CC BY 4.0' }],
  ['with a license’s address', { licence: 'https://creativecommons.org/licenses/by/4.0/' }],
])('a package %s fits the JSON Schema', (_, facts) => {
  const described = toDatapackage(FILES, { ...FACTS, ...facts })
  expect(findProfileFaults('data-package', described)).toEqual([])
  for (const resource of described.resources) expect(findProfileFaults(resource.profile, resource)).toEqual([])
})

test('the schema is at work: a fault is found', () => {
  const described = toDatapackage(FILES, FACTS)
  expect(findProfileFaults('data-package', { ...described, resources: [] })).not.toEqual([])
  const [decisions] = described.resources
  const broken = { ...decisions, schema: { fields: [{ name: 'case_id', type: 'words' }] } }
  expect(findProfileFaults('tabular-data-resource', broken)).not.toEqual([])
})

test('a license, a publisher and an address stand only where they are known', () => {
  expect(Object.keys(toDatapackage(FILES, FACTS))).toEqual([
    'profile',
    'name',
    'title',
    'description',
    'version',
    'schemaVersion',
    'resources',
  ])
  expect(toDatapackage(FILES, { ...FACTS, licence: 'CC BY 4.0' }).licenses).toEqual([
    { name: 'CC-BY-4.0', title: 'CC BY 4.0' },
  ])
})

test('resources say how their bytes are read and checked', () => {
  const [csv, json, parquet, letters, rates] = toDatapackage(FILES, FACTS).resources
  expect([csv, json, parquet].map((resource) => resource?.name)).toEqual([
    'decisions',
    'decisions-json',
    'decisions-parquet',
  ])
  expect(csv).toMatchObject({
    path: 'decisions.csv',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: 10,
    hash: `sha256:${'ab'.repeat(32)}`,
    schema: {
      primaryKey: ['case_id', 'decision'],
      foreignKeys: [{ fields: ['case_id'], reference: { resource: 'letters', fields: ['case_id'] } }],
      missingValues: [''],
    },
  })
  expect(parquet).not.toHaveProperty('encoding')
  expect(letters?.schema).toMatchObject({ primaryKey: ['case_id'] })
  // An empty id is a value of its own: not read. No primary key may hold it.
  expect(rates?.schema).toMatchObject({ uniqueKeys: [['dimension', 'id']] })
})

test('a list is text with a delimiter in CSV and an array elsewhere', () => {
  const [csv, json] = toDatapackage(FILES, FACTS).resources
  const fieldOf = (resource: typeof csv) => resource?.schema.fields.find(({ name }) => name === 'body_parts')
  expect(fieldOf(csv)).toMatchObject({ type: 'string', delimiter: ';' })
  expect(fieldOf(json)).toMatchObject({ type: 'array' })
})
