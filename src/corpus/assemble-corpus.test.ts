import { expect, test } from 'vitest'
import { readUnclassified } from '../classify/fixtures/bare.ts'
import { toCaseId } from '../letter/to-case-id.ts'
import type { Taxonomy } from '../taxonomy/taxonomy.ts'
import { assembleCorpus } from './assemble-corpus.ts'
import type { CaseRecord, SiteSettings } from './corpus.ts'
import { readLetterFile } from './read-letter-file.ts'

const taxonomy: Taxonomy = {
  categories: [],
  treatments: [],
  guidelines: [],
  reasons: [],
  drugClasses: [],
  bodyParts: [],
  specialties: [],
}
const site: SiteSettings = {
  title: 'T',
  publisher: null,
  contact: null,
  corrections: null,
  licence: null,
  indexLetters: true,
  leaveOut: [],
  madeUp: false,
}
const LETTER = `HOW THE IMR FINAL DETERMINATION WAS MADE
The expert reviewer is Board Certified in Neurology and is licensed to practice in Texas. He/she is.
CLINICAL CASE SUMMARY
IMR ISSUES, DECISIONS AND RATIONALES
Wrist splint: Upheld
Claims Administrator guideline: Not cited.
MAXIMUS guideline: Not cited.
Decision rationale: The splint is not medically necessary.
`
const read = (source: string, text: string): CaseRecord => readLetterFile(source, Buffer.from(text), readUnclassified)
const rulesOf = (record: { messages: { rule: string }[] } | undefined) => record?.messages.map(({ rule }) => rule)

test('an id is the case number or the file’s name, made safe for an address', () => {
  expect(toCaseId('CM16-0228949', 'a/b.txt')).toBe('cm16-0228949')
  expect(toCaseId(null, 'a/000_18227ce8aa89113a.txt')).toBe('000_18227ce8aa89113a')
  expect(toCaseId(null, 'Über 1.v2.txt')).toBe('-ber-1-v2')
})

test('the order in which files are read changes nothing', () => {
  const files = ['b.txt', 'a.txt', 'c/d.md'].map((name) => read(name, LETTER.replace('splint', `splint ${name}`)))
  const forward = assembleCorpus(files, taxonomy, site)
  expect(assembleCorpus([...files].reverse(), taxonomy, site)).toEqual(forward)
  expect(forward.cases.map(({ id }) => id)).toEqual(['a', 'b', 'd'])
  expect(forward.decisions.map(({ caseId, number }) => `${caseId}#${number}`)).toEqual(['a#1', 'b#1', 'd#1'])
})

test('letters of one id are all set aside, each naming the others', () => {
  const files = [read('x/a.txt', LETTER), read('y/a.txt', `${LETTER} `), read('b.txt', LETTER.replace('Wrist', 'Knee'))]
  const { cases, setAside } = assembleCorpus(files, taxonomy, site)
  expect(cases.map(({ id }) => id)).toEqual(['b'])
  expect(setAside.map(({ source }) => source)).toEqual(['x/a.txt', 'y/a.txt'])
  expect(setAside[0]?.messages.at(-1)?.reason).toContain('y/a.txt')
  expect(rulesOf(setAside[1])).toContain('corpus/same-id')
})

test('equal texts under two ids are published, each with a warning', () => {
  const { cases } = assembleCorpus([read('a.txt', LETTER), read('b.txt', LETTER)], taxonomy, site)
  expect(cases.map(rulesOf)).toEqual([['corpus/same-text'], ['corpus/same-text']])
})

test('front matter says where a text came from; a hash that no longer fits is a warning', () => {
  const front = (hash: string) => `---\nsource: "x.pdf"\nsha256: "${hash}"\n---\n${LETTER}`
  const record = read('a.txt', front('0'.repeat(64)))
  expect(rulesOf(record)).toEqual(['corpus/sha256-differs'])
  expect(record.messages[0]?.line).toBe(5)
  expect(rulesOf(read('a.txt', front(record.textSha256)))).toEqual([])
})

test('what is no letter is set aside with its message', () => {
  const { cases, setAside } = assembleCorpus([read('a.txt', 'lorem ipsum')], taxonomy, site)
  expect(cases).toEqual([])
  expect(rulesOf(setAside[0])).toEqual(['letter/unknown-layout'])
})

test('a file that is no letter takes no letter’s id away', () => {
  const files = [
    read('cm16-0990001.txt', `Case Number: CM16-0990001\n${LETTER}`),
    read('sub/cm16-0990001.txt', 'Lorem'),
  ]
  const { cases, setAside } = assembleCorpus(files, taxonomy, site)
  expect(cases.map(({ id }) => id)).toEqual(['cm16-0990001'])
  expect(setAside.map(({ source }) => source)).toEqual(['sub/cm16-0990001.txt'])
})

test('a withdrawn letter is left out though its file is there, and so is its text under another id', () => {
  const files = [read('a.txt', LETTER), read('b.txt', LETTER), read('c.txt', LETTER.replace('Wrist', 'Knee'))]
  const withdrawn = { id: 'a', date: '2027-01-05', ground: 'privacy' as const, note: 'N', file: 'withdrawn/a.md' }
  const corpus = assembleCorpus(files, taxonomy, site, [], [], [], [{ ...withdrawn, releases: [], here: false }])
  expect(corpus.cases.map(({ id }) => id)).toEqual(['c'])
  expect(corpus.decisions.map(({ caseId }) => caseId)).toEqual(['c'])
  expect(corpus.setAside.map(({ id }) => id)).toEqual(['b'])
  expect(rulesOf(corpus.setAside[0])).toEqual(['corpus/withdrawn-text'])
  expect(corpus.withdrawn).toMatchObject([{ id: 'a', here: true }])
})

test('what may tell who a person is stands apart from the messages that pages show', () => {
  const record = read('a.txt', LETTER.replace('He/she is.', 'Call (415) 555-0134.'))
  expect(record.forPublisher).toMatchObject([{ severity: 'warning', rule: 'intake/personal-data', line: 2 }])
  expect(rulesOf(record)).toEqual([])
})

test('a letter without a date has the index’s, which the row says; the letter’s own date stays', () => {
  const row = {
    caseNumber: 'CM16-0990041',
    decisionDate: '2017-02-03',
    injuryDate: null,
    receivedDate: null,
    specialty: null,
    category: null,
    subcategory: null,
    outcome: null,
  }
  const undated = read('cm16-0990041.txt', LETTER)
  const decision = { value: '2016-12-30', span: { start: 0, end: 1 } }
  const dated = { ...undated, letter: { ...undated.letter, dates: { ...undated.letter.dates, decision } } }
  const datesOf = (file: CaseRecord) =>
    assembleCorpus([file], taxonomy, site, [], [], [], [], [row]).published.map((one) => [
      one.decisionDate,
      one.decisionDateFrom,
    ])
  expect(datesOf(undated)).toEqual([['2017-02-03', 'index']])
  expect(datesOf(dated)).toEqual([['2016-12-30', 'letter']])
})
