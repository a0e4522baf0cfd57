import { describe, expect, test } from 'vitest'
import { checkPleading } from './check-pleading.ts'
import type { CheckedLetter } from './checked-letter.ts'
import { makeLetters, makePleading } from './fixtures/made-pleadings.ts'
import { readPleading } from './read-pleading.ts'

const check = (text: string, letters: CheckedLetter[]) =>
  checkPleading(readPleading(text), new Map(letters.map((letter) => [letter.id, letter])))

describe('a thousand made-up pleadings', () => {
  const letters = makeLetters(7)
  const all = Array.from({ length: 1000 }, (_, seed) => makePleading(letters, seed))
  const checked = all.map(({ text }) => check(text, letters))

  test('no letter is said to exist that does not, and each that does is found', () => {
    all.forEach(({ cases, text }, place) => {
      const found = new Map(checked[place]?.cases.map(({ id, check: { exists } }) => [id, exists]))
      expect(found, text).toEqual(cases)
    })
    const named = all.flatMap(({ cases }) => [...cases.values()])
    expect(named.filter((exists) => !exists).length).toBeGreaterThan(400)
  })

  test('each quotation is found in its paragraph, and a changed word is always told', () => {
    let exact = 0
    all.forEach(({ quotations, text }, place) => {
      const found = checked[place]?.quotations.map(({ caseId, check: one }) => ({
        caseId,
        paragraph: one && 'paragraph' in one ? one.paragraph : null,
        changed: one?.verdict === 'different',
      }))
      expect(found, text).toEqual(quotations)
      exact += quotations.filter(({ changed }) => !changed).length
    })
    expect(exact).toBeGreaterThan(800)
  })

  test('an outcome stated the wrong way round is told, and no right one is', () => {
    all.forEach(({ statements, text }, place) => {
      const told = checked[place]?.cases.flatMap(({ id, check: one }) =>
        one.exists
          ? one.statements.map(({ decision, outcome, verdict }) => ({ caseId: id, decision, outcome, verdict }))
          : [],
      )
      const expected = statements.map(({ right, ...rest }) => ({ ...rest, verdict: right ? 'right' : 'wrong' }))
      expect(told, text).toEqual(expected)
    })
  })
})

const LETTERS: CheckedLetter[] = [
  {
    id: 'cm16-0000001',
    paragraphs: [
      { number: 1, text: 'The request is for a brace.' },
      { number: 2, text: 'The brace is not supported by 5-10 visits of therapy, as page 3 says.' },
    ],
    decisions: [
      { number: 1, outcome: 'upheld' },
      { number: 2, outcome: 'overturned' },
    ],
    isWhole: true,
  },
  {
    id: 'cm16-0000002',
    paragraphs: [{ number: 1, text: 'Nothing else is asked for here.' }],
    decisions: [{ number: 1, outcome: 'upheld' }],
    isWhole: true,
  },
]

test('a number with signs inside that nobody sees names its letter, and a nearby one names none that exists', () => {
  const text = 'CM\u00ad16-00\u200b000\u206001 and CM16/0000002; CM16/00000020, CM17/0000002, CM16-000000\u200b3.'
  expect(check(text, LETTERS).cases.map(({ id, check: { exists } }) => [id, exists])).toEqual([
    ['cm16-0000001', true],
    ['cm16-0000002', true],
    ['cm16-00000020', false],
    ['cm17-0000002', false],
    ['cm16-0000003', false],
  ])
})

test('the differences of a quotation are shown word by word', () => {
  const [quotation] = check(
    '“The brace is clearly supported by 5-10 visits of therapy” (CM16-0000001).',
    LETTERS,
  ).quotations
  expect(quotation?.check).toEqual({
    verdict: 'different',
    paragraph: 2,
    differences: 2,
    diff: [
      { kind: 'both', text: 'The brace is' },
      { kind: 'quoted', text: 'clearly' },
      { kind: 'letter', text: 'not' },
      { kind: 'both', text: 'supported by 5-10 visits of therapy' },
    ],
  })
})

test('a dash between numbers is no ornament', () => {
  const [quotation] = check('“The brace is not supported by 510 visits of therapy” (CM16-0000001).', LETTERS).quotations
  expect(quotation?.check?.verdict).toBe('different')
})

test('a quotation ascribed to the wrong letter is found in the other that the text names', () => {
  const text = 'CM16-0000001 is of no help. “Nothing else is asked for” (CM16-0000001); see CM16-0000002.'
  expect(check(text, LETTERS).quotations[0]).toMatchObject({
    caseId: 'cm16-0000001',
    check: { verdict: 'absent' },
    elsewhere: { caseId: 'cm16-0000002', paragraph: 1 },
  })
})

test('words in brackets stand for some of the letter’s', () => {
  const [quotation] = check(
    '“[t]he brace is not supported by [some] visits of therapy, as page 3 says.” (CM16-0000001)',
    LETTERS,
  ).quotations
  expect(quotation?.check).toEqual({ verdict: 'exact', paragraph: 2, shortened: true })
})

test('a number in brackets stands for a few words, and for no passage', () => {
  const [near, far] = [12, 13].map((count) => {
    const between = Array.from({ length: count }, (_, place) => `word${place}`).join(' ')
    const paragraphs = [{ number: 1, text: `The brace needs ${between} visits of therapy.` }]
    const letter = { ...(LETTERS[0] as CheckedLetter), paragraphs }
    return check('“The brace needs [10] visits of therapy” (CM16-0000001).', [letter]).quotations[0]?.check?.verdict
  })
  expect([near, far]).toEqual(['exact', 'different'])
})

test.each([
  ['In CM16-0000002 the denial was overturned.', 'wrong'],
  ['In CM16-0000002 the denial was upheld.', 'right'],
  ['In CM16-0000002 the denial was sustained.', 'right'],
  ['CM16-0000002 sustained the administrator’s denial.', 'right'],
  ['In CM16-0000001 the denial was upheld.', 'mixed'],
  ['Decision 2 of CM16-0000001 was upheld.', 'wrong'],
  ['By /cases/cm16-0000001/#decision-2 the denial was upheld.', 'wrong'],
  ['/cases/cm16-0000001/#decision-2 is cited.', 'named'],
  ['Decision 7 of CM16-0000001 was upheld.', 'no-such-decision'],
])('%s', (text, verdict) => {
  const [cited] = check(text, LETTERS).cases
  expect(cited?.check.exists && cited.check.statements.map((one) => one.verdict)).toEqual([verdict])
})

test.each(['was', 'of decision 1 was', 'of decision 2 was'])(
  'no outcome is checked in a letter of which not every decision could be read: the denial %s upheld',
  (words) => {
    const letters = LETTERS.map((letter) => ({ ...letter, isWhole: false }))
    const [cited] = check(`In CM16-0000002 the denial ${words} upheld.`, letters).cases
    expect(cited?.check.exists && cited.check.statements.map((one) => one.verdict)).toEqual(['not-whole'])
  },
)

test.each([
  'In CM16-0000002 the denial was not overturned.',
  'In CM16-0000002 the denial wasn’t overturned.',
  'CM16-0000002 should be overturned.',
  'The worker of CM16-0000002 sustained a fall from a ladder.',
  'The injuries of CM16-0000002 were sustained at work.',
  'See CM16-0000002\n\nIn another matter the denial was overturned',
  'CM16-0000002 was upheld, and CM16-0000001 was overturned.',
  'CM16-0000002 says: “the denial was overturned” in passing.',
])('states no outcome: %s', (text) => {
  for (const { statements } of check(text, LETTERS).cases) expect(statements).toEqual([])
})

test('marks of inches and marks without a partner open no quotation', () => {
  expect(readPleading('A 6" scar and a 4" pad. “Never closed').quotations).toEqual([])
  expect(readPleading('A 6" scar. “Never closed').unclosed).toBe(1)
})

test('a case number inside a quotation is looked up, and its words state nothing', () => {
  const { cases } = readPleading('The brief says “CM16-0000009 was upheld by the reviewer” and no more.')
  expect(cases).toEqual([{ id: 'cm16-0000009', name: 'CM16-0000009', statements: [] }])
})

test('a quotation is the letter’s that its own sentence names, though another stands nearer', () => {
  const quotation = '“did not document any functional improvement.”'
  const read = (text: string) => readPleading(text).quotations.map(({ caseId }) => caseId)
  expect(read(`In CM16-0000001 the reviewer wrote that the records ${quotation} See CM16-0000002.`)).toEqual([
    'cm16-0000001',
  ])
  expect(read(`The denial stood. ${quotation} CM16-0000002. So it was in CM16-0000001.`)).toEqual(['cm16-0000002'])
  expect(read(`Unlike CM16-0000001, this one says that they ${quotation} (IMR Case No. CM16-0000002.)`)).toEqual([
    'cm16-0000002',
  ])
  const bare = quotation.replace('.”', '”')
  expect(read(`In CM16-0000001 they ${bare}. CM16-0000002 said otherwise.`)).toEqual(['cm16-0000001'])
  expect(read(`The records ${bare}. CM16-0000002. So it was in CM16-0000001.`)).toEqual(['cm16-0000002'])
  // No letter is named in the sentence: then the nearest.
  expect(read(`CM16-0000001 was upheld. The records ${bare}, it says. See CM16-0000002.`)).toEqual(['cm16-0000002'])
})
