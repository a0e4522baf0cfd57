import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { FIVE } from '../../../corpus/fixtures/five.ts'
import { readCorpus } from '../../../corpus/read-corpus.ts'
import { readLetterText } from '../../../corpus/read-letter-file.ts'
import { loadTaxonomy } from '../../../corpus/read-taxonomy-folder.ts'
import { readSiteSettings } from '../../../corpus/site-settings.ts'
import { collapse } from '../../../text/collapse.ts'
import { madeCorpus } from '../../fixtures/made-corpus.ts'
import { madeRows } from '../../fixtures/made-rows.ts'
import { toPlain } from '../../words/runs.ts'
import { toReason } from './reason.ts'
import { toReasonRows, toReasons } from './reasons.ts'

const CONTENT = resolve('content')
const five = readCorpus(FIVE, loadTaxonomy(CONTENT), readSiteSettings(CONTENT))
const made = madeCorpus([
  ...madeRows('a', 0, 12, { category: 'rehabilitation', reasons: ['no-red-flags'] }),
  ...madeRows('b', 0, 20, { category: null, reasons: ['insufficient-documentation'] }),
  ...madeRows('c', 0, 8),
  ...madeRows('d', 2, 2, { category: 'home-health', reasons: ['criteria-met'] }),
])
const entry = (id: string) => {
  const found = made.taxonomy.reasons.find((reason) => reason.id === id)
  if (!found) throw new Error(`no reason ${id}`)
  return found
}
const page = (id: string) => toReason(made, entry(id), () => '')

test('a reason is a share of its side’s decisions in which one was read; the others are counted beside it', () => {
  const { title, lead, unread, figures } = page('no-red-flags')
  expect(title).toBe('No red flag: given in 12 of 32 decisions that upheld a denial')
  expect(toPlain(lead)).toBe(
    '37.5% of the decisions that upheld a denial and in which a reason was read, wide interval, with a 95% interval of 22.9 to 54.7%.',
  )
  expect(unread).toEqual({
    before: 'In ',
    label: '8 of 40 decisions',
    href: '/browse/reason/not-read/#upheld',
    after: ' that upheld a denial no reason was read. They stand in no share.',
  })
  expect(figures.map(({ id }) => id)).toEqual(['reason-no-red-flags-category'])
})

test('two decisions are too few for a share', () => {
  expect(toPlain(page('criteria-met').lead)).toBe(
    '2 of 2 decisions that overturned a denial and in which a reason was read: too few for a share.',
  )
})

test('a reason without decisions keeps its page', () => {
  const empty = toReason(madeCorpus([]), entry('criteria-met'), () => '')
  expect(empty).toMatchObject({ title: 'Criteria met: not given in these letters', figures: [], groups: [], all: null })
})

test('reasons.csv holds every reason, over all and in each category that its side has', () => {
  const rows = toReasonRows(made).map(({ reason, category, share }) => [reason, category, share.count, share.of])
  expect(rows).toEqual([
    ['insufficient-documentation', 'all', 20, 32],
    ['insufficient-documentation', '', 20, 20],
    ['insufficient-documentation', 'rehabilitation', 0, 12],
    ['no-red-flags', 'all', 12, 32],
    ['no-red-flags', '', 0, 20],
    ['no-red-flags', 'rehabilitation', 12, 12],
    ['criteria-met', 'all', 2, 2],
    ['criteria-met', 'home-health', 2, 2],
  ])
})

test('the index counts what was not read on each side', () => {
  const { sides } = toReasons(made)
  expect(sides.map(({ unread }) => unread.before + unread.label + unread.after)).toEqual([
    'In 8 of 40 decisions that upheld a denial no reason was read. They stand in no share.',
    'A reason was read in each of the decisions that overturned a denial.',
  ])
  expect(toReasons(madeCorpus([])).sides.map(({ unread }) => unread.before)).toEqual([
    'No decision upheld a denial.',
    'No decision overturned a denial.',
  ])
  expect(sides[1]?.lines[0]).toMatchObject({ title: 'Criteria met', count: '2 of 2', share: { text: 'counts only' } })
})

test('every sentence stands in its letter, word for word, at the anchor it leads to', () => {
  const quoted = five.taxonomy.reasons.flatMap((reason) => toReason(five, reason, readLetterText).groups)
  const sentences = quoted.flatMap((group) =>
    group.letters.flatMap(({ caseHref, sentences: own }) => own.map((sentence) => ({ ...sentence, caseHref }))),
  )
  expect(sentences.length).toBeGreaterThan(5)
  for (const { words, href, caseHref } of sentences) {
    const record = five.cases.find(({ id }) => caseHref === `/cases/${id}/`)
    if (!record) throw new Error(`no letter ${caseHref}`)
    expect(collapse(readLetterText(record))).toContain(words.replace(/ …$/, ''))
    expect(href).toMatch(new RegExp(`^${caseHref}#t\\d+[a-z]+$`))
  }
})
