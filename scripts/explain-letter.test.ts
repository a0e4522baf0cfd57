import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { toClassifier } from '../src/classify/classify-letter.ts'
import { CONTENT } from '../src/corpus/folders.ts'
import { loadTaxonomy } from '../src/corpus/read-taxonomy-folder.ts'
import { parseLetter } from '../src/letter/parse-letter.ts'
import { explainLetter } from './explain-letter.ts'

const classify = toClassifier(loadTaxonomy(CONTENT))

/** The rules that are told to have read a made-up letter's requests, outcomes and guidelines. */
function rulesOf(name: string): string[] {
  const text = readFileSync(`src/letter/fixtures/${name}.txt`, 'utf8')
  const readings = explainLetter(classify(text, parseLetter(text)))
  const told = readings.filter(({ field }) => /: (request|outcome|.* guideline text)$/.test(field))
  return [...new Set(told.map(({ rule }) => rule))]
}

test.each(['notice-2013', 'documents-reviewed'])('%s states decisions in sentences, and no label is named', (name) => {
  const rules = rulesOf(name)
  expect(rules).toContain('letter/find-decision-sentences')
  expect(rules.filter((rule) => /label|heading|MAXIMUS guideline:/.test(rule))).toEqual([])
})

test('a letter with labels names them', () => {
  expect(rulesOf('credentials-modified')).toContain('behind “MAXIMUS guideline:”')
})
