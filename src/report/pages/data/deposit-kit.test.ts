import { expect, test } from 'vitest'
import { RATES } from '../../../tables/rates.ts'
import { readFrontMatter } from '../../../taxonomy/front-matter.ts'
import { madeCorpus } from '../../fixtures/made-corpus.ts'
import { toDepositKit } from './deposit-kit.ts'

const SITE = new URL('https://example.org')
const FILE = { path: 'releases/2026-11-21/rates.csv', bytes: 1234, sha256: 'ab'.repeat(32), rows: 1 }
const release = {
  id: '2026-11-21',
  date: '2026-11-21',
  title: 'First “release”',
  version: '1',
  letters: 5,
  decisions: 9,
  overturned: 2,
  corpus: 'c',
  body: '',
  short: '',
  file: '',
  csv: 'dimension,id,decided,overturned,letters,rate,low,high\nall,all,9,2,5,0.222222,0.042617,0.647124\n',
  rates: [],
  edition: false,
  ids: true,
}
const { site: made } = madeCorpus([])
const kitOf = (site: Partial<typeof made> = {}, edition = false) =>
  toDepositKit({ site: { ...made, ...site } }, { release: { ...release, edition }, file: FILE, table: RATES }, SITE)
const isAddress = (text: unknown) => typeof text === 'string' && URL.canParse(text)
const DAY = /^\d{4}-\d{2}-\d{2}$/

// https://docs.mlcommons.org/croissant/docs/croissant-spec-1.1.html: required properties, FileObject, Field. No JSON schema
// of Croissant is published; these are the specification's rules.
test.each([{ licence: null }, { licence: 'CC BY 4.0' }, { licence: 'https://creativecommons.org/licenses/by/4.0/' }])(
  'Croissant 1.1 has every property that it requires, with the terms $licence',
  ({ licence }) => {
    const croissant = JSON.parse(kitOf({ licence })['croissant.json'])
    expect(croissant['@context']).toMatchObject({
      '@vocab': 'http://schema.org/',
      cr: 'http://mlcommons.org/croissant/',
      conformsTo: 'dct:conformsTo',
      recordSet: 'cr:recordSet',
      field: 'cr:field',
    })
    expect(croissant['@type']).toBe('Dataset')
    expect(croissant.conformsTo).toBe('http://mlcommons.org/croissant/1.1')
    for (const key of ['name', 'description']) expect(croissant[key], key).toMatch(/\w/)
    expect(croissant.url).toBe('https://example.org/data/releases/2026-11-21/')
    expect(croissant.datePublished).toMatch(DAY)
    expect(croissant.version).toMatch(/^\d+\.\d+\.\d+$/)
    expect(croissant.creator).toMatchObject({ '@type': 'Organization', name: 'Made up' })
    expect(isAddress(croissant.license) || croissant.license.name !== '').toBe(true)
  },
)

test('its file can be fetched and checked, and its fields are columns of the frozen file', () => {
  const { distribution, recordSet } = JSON.parse(kitOf()['croissant.json'])
  expect(distribution).toEqual([
    {
      '@type': 'cr:FileObject',
      '@id': 'rates.csv',
      name: 'rates.csv',
      contentUrl: 'https://example.org/data/releases/2026-11-21/rates.csv',
      contentSize: '1234 B',
      encodingFormat: 'text/csv',
      sha256: FILE.sha256,
    },
  ])
  const [{ key, field }] = recordSet
  const ids = field.map((one: { '@id': string }) => one['@id'])
  expect(new Set(ids).size).toBe(ids.length)
  expect(field.map((one: { source: { extract: { column: string } } }) => one.source.extract.column)).toEqual(
    release.csv.split('\n')[0]?.split(','),
  )
  for (const { source, dataType } of field) {
    expect(source.fileObject).toEqual({ '@id': 'rates.csv' })
    expect(['sc:Text', 'sc:Integer', 'sc:Float', 'sc:Date']).toContain(dataType)
  }
  for (const one of key) expect(ids).toContain(one['@id'])
})

// https://resources.data.gov/resources/dcat-us/: what is required of publishers that are no federal agency.
test('DCAT-US 1.1 has every field that it requires, and a contact’s address only where there is one', () => {
  const catalog = JSON.parse(kitOf({ contact: 'imr@example.org' })['data.json'])
  expect(catalog).toMatchObject({
    '@type': 'dcat:Catalog',
    conformsTo: 'https://project-open-data.cio.gov/v1.1/schema',
  })
  const [dataset] = catalog.dataset
  for (const key of ['title', 'description', 'identifier']) expect(dataset[key], key).toMatch(/\w/)
  expect(dataset.accessLevel).toBe('public')
  expect(dataset.publisher.name).toBe('Made up')
  expect(dataset.contactPoint).toEqual({ '@type': 'vcard:Contact', fn: 'Made up', hasEmail: 'mailto:imr@example.org' })
  expect(dataset.modified).toMatch(DAY)
  expect(dataset.keyword.length).toBeGreaterThan(0)
  const [{ downloadURL, mediaType }] = dataset.distribution
  expect(isAddress(downloadURL) && mediaType === 'text/csv').toBe(true)
  expect(JSON.parse(kitOf({ contact: null })['data.json']).dataset[0].contactPoint).not.toHaveProperty('hasEmail')
  expect(JSON.parse(kitOf({ licence: 'CC BY 4.0' })['data.json']).dataset[0]).not.toHaveProperty('license')
})

// https://github.com/citation-file-format/citation-file-format, schema guide 1.2.0: required keys and their forms.
test('CITATION.cff 1.2.0 is YAML with every key that it requires', () => {
  const text = kitOf({ title: 'A: "title" # with signs', publisher: 'A publisher' })['CITATION.cff']
  const { data } = readFrontMatter(`---\n${text}---\n`).value
  expect(data).toMatchObject({
    'cff-version': '1.2.0',
    type: 'dataset',
    title: 'A: "title" # with signs: rates, release of 2026-11-21',
    'date-released': '2026-11-21',
    authors: [{ name: 'A publisher' }],
    url: 'https://example.org/data/releases/2026-11-21/',
  })
  expect(data['message']).toMatch(/\w/)
})

test('each of them names the frozen edition of the report, where there is one', () => {
  const url = 'https://example.org/editions/2026-11-21/'
  const kit = kitOf({}, true)
  expect(JSON.parse(kit['croissant.json']).subjectOf).toMatchObject({ '@type': 'Report', url })
  expect(JSON.parse(kit['data.json']).dataset[0].distribution[1]).toMatchObject({ accessURL: url, format: 'HTML' })
  const { data } = readFrontMatter(`---\n${kit['CITATION.cff']}---\n`).value
  expect(data['references']).toMatchObject([{ type: 'report', url, authors: [{ name: 'Made up' }] }])
  for (const text of Object.values(kitOf())) expect(text).not.toContain('/editions/')
})
