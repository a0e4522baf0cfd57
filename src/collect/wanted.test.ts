import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { printResultPage } from './fixtures/result-pages.ts'
import { listWanted } from './wanted.ts'

const folder = mkdtempSync(join(tmpdir(), 'wanted-'))
afterAll(() => rmSync(folder, { recursive: true }))
const HOST = 'https://www.dir.ca.gov'
const list = (...paths: string[]) => {
  const { wanted, faults } = listWanted(paths, HOST)
  return { wanted: wanted.map(({ caseNumber, letter }) => [caseNumber, letter?.href ?? null]), faults }
}

test('a list has case numbers and addresses of the host, each once', () => {
  const path = join(folder, 'list.txt')
  writeFileSync(path, `# wanted\ncm16-0990001\n\n${HOST}/x/CM16-0990002.pdf#page=2\nCM16-0990001\r\n`)
  expect(list(path, 'CM16-0990001')).toEqual({
    wanted: [
      ['CM16-0990001', null],
      ['CM16-0990002', `${HOST}/x/CM16-0990002.pdf`],
    ],
    faults: [],
  })
})

test('faults of a list are told with their lines', () => {
  const path = join(folder, 'faulty.txt')
  writeFileSync(path, 'CM16-0990001\nsome words\nhttps://other.example/a.pdf\n')
  expect(list(path).faults).toEqual([
    `${path}:2:1: “some words” is neither a case number such as CM16-0213037 nor an address`,
    `${path}:3:1: “https://other.example/a.pdf” is not on ${HOST}: ask one host at a time, with --host`,
  ])
  expect(list('no/such').faults).toEqual([
    '“no/such” is neither a case number such as CM16-0213037 nor an address, and no file',
  ])
})

test('saved pages name their letters; a link that is none of the host’s PDFs leaves the case number', () => {
  const pages = join(folder, 'pages')
  mkdirSync(pages)
  const requests: [string, string, string][] = [['Surgery', 'Spine', 'Uphold']]
  const cases = [
    { number: 'CM16-0990001', href: 'pdf/1.pdf', requests },
    { number: 'CM16-0990002', href: 'javascript:void(0)', requests },
    { number: 'CM16-0990003', href: 'https://other.example/3.pdf', requests },
  ]
  writeFileSync(join(pages, '1.html'), printResultPage(cases))
  writeFileSync(join(pages, '2.html'), 'another page')
  expect(list(pages)).toEqual({
    wanted: [
      ['CM16-0990001', `${HOST}/dwc/imr/pdf/1.pdf`],
      ['CM16-0990002', null],
      ['CM16-0990003', null],
    ],
    faults: [expect.stringMatching(/2\.html: this is no page of results as it was in June 2017: there is no table/)],
  })
})
