import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { AccuracySheet } from '../../../accuracy/accuracy-sheet.ts'
import { NOTHING_CITED, readUnclassified } from '../../../classify/fixtures/bare.ts'
import type { CaseRecord } from '../../../corpus/corpus.ts'
import { madeCorpus } from '../../fixtures/made-corpus.ts'
import { MADE_LETTER } from '../../fixtures/made-letter.ts'
import { madeRow } from '../../fixtures/made-rows.ts'
import type { ClassifiedDecision } from '../../words/shapes.ts'
import { listQualityPages, sayQuality, toQuality } from './quality.ts'

const TEXT = 'Decision based on Non-MTUS Citation A study of cats.'
const STUDY = { start: TEXT.indexOf('A study'), end: TEXT.length }

type PlacedMessage = CaseRecord['messages'][number]
const message = (rule: string, reason: string, line = 1): PlacedMessage => ({
  severity: 'warning',
  rule,
  line,
  column: 1,
  reason,
})

const LETTER = readUnclassified(MADE_LETTER)

function makeCase(id: string, messages: PlacedMessage[], decisions: ClassifiedDecision[] = []): CaseRecord {
  const letter = { ...LETTER, decisions }
  return { id, source: `${id}.txt`, textStart: 0, textSha256: '', letter, messages, forPublisher: [] }
}

const CITING: ClassifiedDecision = {
  ...(LETTER.decisions[0] as ClassifiedDecision),
  claimsGuideline: { value: 'Unreadable', span: { start: 0, end: 8 } },
  claims: NOTHING_CITED,
  imrGuideline: { value: TEXT, span: { start: 0, end: TEXT.length } },
  imr: { guidelines: [{ id: 'other-non-mtus', span: STUDY }], families: ['other-non-mtus'], cited: [] },
}
const corpus = {
  ...madeCorpus([
    madeRow({ caseId: 'a', request: 'Flux capacitor' }),
    madeRow({ caseId: 'b', request: 'FLUX CAPACITOR.' }),
    madeRow({ caseId: 'b', number: 2, request: 'A cat' }),
    madeRow({ caseId: 'c', treatment: 'acupuncture' }),
  ]),
  cases: [
    makeCase('a', [message('classify/unknown-treatment', '"Flux capacitor" matches no treatment')], [CITING]),
    makeCase('b', [message('letter/made-up', 'a word is torn', 7), message('letter/no-outcome', 'No outcome')]),
    makeCase('c', []),
  ],
  setAside: [{ id: 'd', source: 'd.txt', messages: [message('letter/empty', 'The file holds no text')] }],
}
const view = toQuality(corpus, () => TEXT)
const measured = (...labeled: AccuracySheet[]) =>
  toQuality({ ...corpus, accuracy: { labeled, samples: [] } }, () => TEXT)

test('the lead counts what was read without a message, and what is set aside', () => {
  expect(sayQuality(corpus)).toBe(
    '1 of 3 letters were read without a message. 1 file could not be read as a letter and is set aside.',
  )
  expect(sayQuality({ ...corpus, cases: [], setAside: [] })).toBe('No letter has been read yet.')
  expect(view.setAside).toEqual([{ source: 'd.txt', reason: 'The file holds no text.' }])
})

test('messages are counted by rule; a rule without words of its own is said by its name', () => {
  expect(view.rules.map(({ says, letters, messages }) => [says, letters, messages])).toEqual([
    ['A request is for no treatment that this site knows', 1, 1],
    ['The file holds no text', 1, 1],
    ['Made up', 1, 1],
    ['A decision has no outcome that could be read', 1, 1],
  ])
})

test('every message that names its rule where a letter is read has words of its own', () => {
  const files = ['text', 'letter', 'classify'].flatMap((room) =>
    readdirSync(`src/${room}`)
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .map((name) => readFileSync(`src/${room}/${name}`, 'utf8')),
  )
  const rules = files.flatMap((code) =>
    [...code.matchAll(/severity(?:: '\w+')?,\s*rule: '((?:letter|classify)\/[\w-]+)'/g)].map(([, rule]) => rule ?? ''),
  )
  expect(rules).toContain('classify/sessions-disagree')
  const told = toQuality({ ...corpus, cases: rules.map((rule) => makeCase(rule, [message(rule, 'Told')])) }, () => TEXT)
  const byName = (rule: string) => rule.replace(/^.*\//, '').replaceAll('-', ' ')
  expect(told.rules.filter(({ rule, says }) => rules.includes(rule) && says.toLowerCase() === byName(rule))).toEqual([])
})

test('requests that match nothing are counted whatever their case, the most frequent first', () => {
  expect(view.requests).toEqual({
    lines: [
      { words: 'Flux capacitor', count: 2, href: '/cases/a/#decision-1' },
      { words: 'A cat', count: 1, href: '/cases/b/#decision-2' },
    ],
    more: 0,
    total: 3,
  })
})

test('citations that match nothing are quoted from the letter, whole where the field could not be read', () => {
  expect(view.citations.lines.map(({ words }) => words)).toEqual(['A study of cats.', 'Decision'])
})

test('coverage counts each field of letters and of their decisions', () => {
  const lineOf = (lines: typeof view.coverage.letters, title: string) =>
    lines.filter((line) => line.title === title).map(({ count, share }) => [count, share])
  const { letters, decisions } = view.coverage
  expect(lineOf(letters, 'Patient’s age')).toEqual([['3 of 3', '100%']])
  expect(lineOf(letters, 'Patient’s occupation')).toEqual([['0 of 3', '0%']])
  expect(lineOf(decisions, 'Administrator’s sources')).toEqual([['0 of 1', '0%']])
  expect(lineOf(decisions, 'Reviewer’s sources')).toEqual([['1 of 1', '100%']])
  const none = toQuality({ ...corpus, cases: [] }, () => TEXT).coverage
  expect(lineOf(none.letters, 'Patient’s age')).toEqual([['0 of 0', '']])
})

test('a hundred letters stand on a page of the list', () => {
  const cases = Array.from({ length: 120 }, (_, place) => makeCase(`x${place}`, [message('letter/made-up', 'torn')]))
  const pages = listQualityPages({ ...corpus, cases })
  expect(pages.map(({ lines, shown }) => [lines.length, shown])).toEqual([
    [100, 'Letters 1 to 100 of 120'],
    [20, 'Letters 101 to 120 of 120'],
  ])
  expect(pages[0]?.links.at(-1)?.href).toBe('/quality/2/')
  expect(listQualityPages({ ...corpus, cases: [] }).map(({ lines }) => lines)).toEqual([[]])
})

test('accuracy has names for readers, shares, and limits where there are enough', () => {
  const right = (count: number, of: number, low: number | null, high: number | null) => ({
    right: count,
    of,
    low,
    high,
  })
  const hits = { labelled: 4, found: 0, hits: 0 }
  const sheet: AccuracySheet = {
    date: '2026-01-02',
    form: 'text',
    letters: { counting: 9, seen: 20 },
    fields: [
      {
        field: 'category (heading alone can’t tell)',
        counting: right(1, 2, null, null),
        seen: right(19, 20, 0.7, 0.99),
      },
    ],
    sets: [
      { set: 'reasons', id: 'all', counting: hits, seen: hits },
      { set: 'reasons', id: 'no-red-flags', counting: hits, seen: { labelled: 4, found: 2, hits: 1 } },
    ],
  }
  const { accuracy, earlier } = measured(sheet, { ...sheet, date: '2025-01-01' })
  expect(accuracy?.date).toBe('January 2, 2026')
  expect(accuracy?.fields[0]).toEqual({
    title: 'Treatment category, where the heading alone can’t tell',
    counting: { count: '1 of 2', share: '50.0%', interval: '' },
    seen: { count: '19 of 20', share: '95.0%', interval: '70.0 to 99.0%' },
  })
  expect(accuracy?.perfect).toBeNull()
  expect(accuracy?.wholes[0]?.counting).toEqual({ labelled: '4', precision: 'none read', recall: '0% of 4' })
  expect(accuracy?.sets[0]?.rows[0]).toMatchObject({
    title: 'No red flag',
    seen: { precision: '50% of 2', recall: '25% of 4' },
  })
  expect(earlier).toEqual(['January 1, 2025 (text)'])
})

test('what matters stands first; fields without a miss are one sentence, with how many were labeled', () => {
  const all = (of: number) => ({ right: of, of, low: 0.8, high: 1 })
  const sheet: AccuracySheet = {
    date: '2026-01-02',
    form: 'text',
    letters: { counting: 19, seen: 64 },
    fields: [
      { field: 'layout', counting: all(19), seen: all(64) },
      { field: 'case number', counting: all(19), seen: all(64) },
      { field: 'outcome', counting: all(42), seen: all(165) },
      { field: 'category', counting: { ...all(40), right: 39 }, seen: all(161) },
    ],
    sets: [
      {
        set: 'reasons',
        id: 'all',
        counting: {
          labelled: 55,
          found: 44,
          hits: 37,
          precision: { low: 0.6712, high: 0.9312 },
          recall: { low: 0.5, high: 0.8 },
        },
        seen: { labelled: 189, found: 178, hits: 169 },
      },
    ],
  }
  const { accuracy } = measured(sheet)
  expect(accuracy?.lead).toEqual([
    'Outcomes: 42 of 42 labeled decisions were read right, in 19 letters, with a 95% interval of 80.0 to 100.0%.',
    'Reasons: precision 84% (37 of 44 that were read; 67 to 93%), recall 67% (37 of 55 that are labeled; 50 to 80%).',
  ])
  expect(accuracy?.perfect?.line).toBe(
    'Three values were read right each time, of up to 42 labels in the letters that count, and 165 in all',
  )
  expect(accuracy?.perfect?.rows.map(({ title, counting }) => [title, counting.count])).toEqual([
    ['Layout', '19 of 19'],
    ['Case number', '19 of 19'],
    ['Outcome', '42 of 42'],
  ])
  expect(accuracy?.fields.map(({ title }) => title)).toEqual(['Treatment category'])
  expect(accuracy?.wholes[0]?.seen).toEqual({ labelled: '189', precision: '95% of 178', recall: '89% of 189' })
})

test('a sample of this corpus has its own figures, and how two people agree', () => {
  const limits = { low: 0.5, high: 0.75 }
  const sample = {
    date: '2026-02-03',
    sample: { seed: 7, corpusLetters: 3 },
    letters: ['a', 'b'],
    decisions: 40,
    fields: [{ field: 'outcome', right: 39, of: 40, low: 0.8, high: 1 }],
    sets: [
      { set: 'reasons', id: 'all', labelled: 20, found: 25, hits: 15, precision: limits, recall: limits },
      { set: 'reasons', id: 'no-red-flags', labelled: 2, found: 0, hits: 0 },
    ],
    agreement: [
      { field: 'outcome', agreed: 9, of: 10, kappa: -0.05 },
      { field: 'reasons', agreed: 5, of: 5, kappa: null },
    ],
  }
  const { sample: seen } = toQuality({ ...corpus, accuracy: { labeled: [], samples: [sample] } }, () => TEXT)
  expect(seen?.lead).toEqual([
    'Outcomes: 39 of 40 labeled decisions were read right, in 2 letters, with a 95% interval of 80.0 to 100.0%.',
    'Reasons: precision 60% (15 of 25 that were read; 50 to 75%), recall 75% (15 of 20 that are labeled; 50 to 75%).',
  ])
  expect(seen?.drawn).toBe(
    'Measured on February 3, 2026, on 2 letters with 40 decisions that people labeled. They were drawn at random, with seed 7, from the 3 letters that the corpus then had.',
  )
  expect(seen?.sets[0]?.rows.map(({ title, recall }) => [title, recall])).toEqual([
    ['All 20 together', '75% of 20 (50 to 75%)'],
    ['No red flag', '0% of 2'],
  ])
  expect(seen?.agreement).toEqual([
    { title: 'Outcome', equal: '9 of 10', share: '90%', kappa: '−0.05' },
    { title: 'Reasons', equal: '5 of 5', share: '100%', kappa: 'none: one value only' },
  ])
  expect(view.sample).toBeNull()
})
