import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Decision } from '../letter/letter.ts'
import { readUrActions } from '../letter/read-ur-action.ts'
import { readContentTaxonomy } from './fixtures/content-taxonomy.ts'
import { makeLetter } from './fixtures/made-letter.ts'
import { toKnowledge } from './knowledge.ts'
import { toLetterReader } from './read-letter.ts'
import { toNamesOf } from './request-names.ts'

const taxonomy = readContentTaxonomy().value
const namesOf = toNamesOf(taxonomy, toKnowledge(taxonomy))

test('a drug is called by its generic name, its brands and its class', () => {
  expect(namesOf('Soma 350mg #60')).toEqual(expect.arrayContaining(['Carisoprodol', 'soma', 'muscle relaxer']))
  expect(namesOf('Carisoprodol 350mg #60')).toEqual(namesOf('Soma 350mg #60'))
  expect(namesOf('Soma 350mg #60')).not.toContain('opiate')
})

test('phrases of a collection are no names of what is asked for', () => {
  expect(namesOf('Cane')).toEqual([])
  expect(namesOf('A muscle relaxant')).toEqual([])
  expect(namesOf('Vivitrol injection')).not.toContain('injection toradol')
  expect(namesOf('Something that no entry has the words for')).toEqual([])
})

const cases = readFileSync(new URL('fixtures/ur-names.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.includes('|') && !line.startsWith('#'))
  .map((line) => line.split(' | '))

test.each(cases)('%s: %s: %s', (expected, requests = '', summary = '') => {
  const span = { start: 0, end: summary.length }
  const decisions = requests.split(' / ').map((value) => ({ request: { value, span } })) as Decision[]
  const read = readUrActions(summary, span, decisions, namesOf)
  expect(read.map(({ urAction }) => urAction?.value ?? 'none').join(' / ')).toBe(expected)
})

test('a letter is read with the names of the taxonomy', () => {
  const { text } = makeLetter([{ request: 'Soma 350mg #60' }, { request: 'Norco 10/325mg #90' }])
  const summary = 'The injured worker is a 40 year old male with an industrial injury dated 03/04/2015.'
  const { decisions } = toLetterReader(taxonomy)(text.replace(summary, `${summary} UR denied the muscle relaxant.`))
  expect(decisions.map(({ urAction }) => urAction?.value ?? null)).toEqual(['denied', null])
})
