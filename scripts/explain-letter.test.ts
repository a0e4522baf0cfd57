import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { toLetterReader } from '../src/classify/read-letter.ts'
import { CONTENT } from '../src/corpus/folders.ts'
import { loadTaxonomy } from '../src/corpus/read-taxonomy-folder.ts'
import { explainLetter } from './explain-letter.ts'

const read = toLetterReader(loadTaxonomy(CONTENT))

/** The readings of a made-up letter. */
function readingsOf(name: string) {
  const text = readFileSync(`src/letter/fixtures/${name}.txt`, 'utf8')
  return explainLetter(read(text))
}

/** The rules that are told to have read the requests, outcomes, guidelines and rationales of a made-up letter. */
function rulesOf(name: string): string[] {
  const told = readingsOf(name).filter(({ field }) => /: (request|outcome|rationale|.* guideline text)$/.test(field))
  return [...new Set(told.map(({ rule }) => rule.replace(/,.*/, '')))].sort()
}

test.each([
  ['credentials-modified', ['letter/find-decision-labels', 'letter/read-decisions']],
  ['documents-reviewed', ['letter/find-decision-sentences', 'letter/read-sentence-decisions']],
  ['notice-2013', ['letter/find-decision-sentences', 'letter/read-notice-letter', 'letter/read-sentence-decisions']],
  ['professional-review', ['letter/read-professional-letter']],
])('%s is explained by the rules that read its decisions', (name, rules) => {
  expect(rulesOf(name)).toEqual(rules)
})

test('a layout that lists the documents and has labels is explained by its labels', () => {
  const text = readFileSync('src/letter/fixtures/credentials-modified.txt', 'utf8')
  const listed = text.replace(/CLINICAL\s+CASE\s+SUMMARY/, 'DOCUMENTS REVIEWED\nNone.\n$&')
  const rules = explainLetter(read(listed)).map(({ rule }) => rule)
  expect(rules.some((rule) => rule.startsWith('letter/find-decision-labels'))).toBe(true)
  expect(rules.some((rule) => rule.includes('sentence'))).toBe(false)
})

test('every rule of a letter is a file of the house, or an entry', () => {
  const fixtures = ['credentials-modified', 'documents-reviewed', 'notice-2013', 'professional-review']
  const rules = fixtures.flatMap(readingsOf).flatMap(({ rule }) => /^(?:letter|classify)\/[a-z-]+/.exec(rule) ?? [])
  const named = [...new Set(rules)]
  expect(named.length).toBeGreaterThan(8)
  expect(named.filter((file) => !existsSync(`src/${file}.ts`))).toEqual([])
})
