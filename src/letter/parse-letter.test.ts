import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { FIVE } from '../corpus/fixtures/five.ts'
import { collapse } from '../text/collapse.ts'
import type { Field } from '../text/field.ts'
import { findBrokenLaws } from './fixtures/laws.ts'
import { SPACINGS } from './fixtures/respace.ts'
import type { Letter } from './letter.ts'
import { parseLetter } from './parse-letter.ts'

const fixture = (name: string) => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8')
const names = readdirSync(new URL('fixtures/', import.meta.url))
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.replace('.txt', ''))
const seeds = readdirSync(FIVE).map((name) => {
  const file = readFileSync(`${FIVE}/${name}`, 'utf8')
  return { name, text: file.slice(file.indexOf('\n---\n') + 5) }
})

const value = <T>(field: Field<T> | null) => field?.value ?? null

/** The values of a letter without their places, in the shape of the fixtures' expectations. */
function plain(text: string, letter: Letter) {
  const { dates, reviewer, patient } = letter
  return {
    layout: letter.layout,
    caseNumber: value(letter.caseNumber),
    priority: value(letter.priority),
    dates: Object.fromEntries(Object.entries(dates).map(([key, field]) => [key, value(field)])),
    reviewer: Object.fromEntries(Object.entries(reviewer).map(([key, fields]) => [key, fields.map(value)])),
    patient: { age: value(patient.age), sex: patient.sex?.value ?? null, injuryDate: value(patient.injuryDate) },
    decisions: letter.decisions.map((decision) => ({
      request: decision.request.value,
      originalRequest: value(decision.originalRequest),
      authorizedPart: value(decision.authorizedPart),
      disputedPortion: value(decision.disputedPortion),
      urAction: value(decision.urAction),
      outcome: value(decision.outcome),
      claimsGuideline: value(decision.claimsGuideline),
      imrGuideline: value(decision.imrGuideline),
      rationale: decision.rationale && collapse(text.slice(decision.rationale.start, decision.rationale.end)),
    })),
    messages: letter.messages.map(({ rule }) => rule),
  }
}

/** What holds for every letter, whatever its text. */
const expectLaws = (text: string, letter: Letter) => expect(findBrokenLaws(text, letter)).toEqual([])

test.each(names)('%s is read as expected, however it is spaced', (name) => {
  const published = fixture(`${name}.txt`)
  const expected = JSON.parse(fixture(`${name}.json`))
  for (const [spacing, respace] of Object.entries(SPACINGS)) {
    const text = respace(published)
    const letter = parseLetter(text)
    expect(plain(text, letter), spacing).toEqual(expected)
    expectLaws(text, letter)
  }
})

test.each(seeds)('$name reads the same, however it is spaced', ({ text: published }) => {
  const expected = plain(published, parseLetter(published))
  expect(expected.layout).not.toBeNull()
  for (const [spacing, respace] of Object.entries(SPACINGS)) {
    const text = respace(published)
    const letter = parseLetter(text)
    expect(plain(text, letter), spacing).toEqual(expected)
    expectLaws(text, letter)
  }
})

test.each([...names.map((name) => `${name}.txt`)])('%s cut anywhere keeps the laws and never throws', (name) => {
  const text = fixture(name)
  for (let end = 0; end <= text.length; end += 41) expectLaws(text.slice(0, end), parseLetter(text.slice(0, end)))
})

test('a letter cut off inside a decision is published with what was read, and says what was not', () => {
  const text = fixture('prose-with-header.txt')
  const whole = parseLetter(text)
  const cut = text.slice(0, text.indexOf('Official Disability'))
  const letter = parseLetter(cut)
  expect(letter.layout).toBe('prose')
  expect(letter.decisions).toHaveLength(2)
  expect(letter.decisions[0]).toEqual(whole.decisions[0])
  const [, second] = letter.decisions
  expect(second?.outcome?.value).toBe('overturned')
  expect(second?.claimsGuideline?.value).toBe(whole.decisions[1]?.claimsGuideline?.value)
  expect(second?.imrGuideline).toBeNull()
  expect(second?.rationale).toBeNull()
  expect(letter.messages.map(({ rule }) => rule)).toContain('letter/decision-incomplete')
})

test('a letter cut off behind an outcome, or inside the label that follows it, still has the decision', () => {
  const text = fixture('prose-with-header.txt')
  const outcome = text.indexOf('Overturned') + 'Overturned'.length
  const label = text.indexOf('Claims Administrator guideline', outcome)
  for (const end of [outcome, outcome + 3, label + 7, label + 'Claims Administrator guideline:'.length]) {
    const letter = parseLetter(text.slice(0, end))
    expect(letter.decisions.map(({ request }) => request.value)).toEqual([
      'TENS UNIT, 30 DAY RENTAL',
      'Follow-up with Dr. Example: 1 visit. #1',
    ])
    expect(letter.decisions[1]?.claimsGuideline).toBeNull()
  }
})

test.each([
  ['', 'letter/empty'],
  ['  \n\n ', 'letter/empty'],
  ['Lorem ipsum dolor sit amet, consectetur adipiscing elit: Upheld and overturned.', 'letter/unknown-layout'],
])('%j is no letter, and one message says so', (text, rule) => {
  const letter = parseLetter(text)
  expect(letter.layout).toBeNull()
  expect(letter.messages.map((message) => message.rule)).toEqual([rule])
})

test('a label without its fellows breaks the label law and is told', () => {
  const text = fixture('prose-with-header.txt').replace('MAXIMUS guideline:', 'MAXIMUS:')
  const rules = parseLetter(text).messages.map(({ rule }) => rule)
  expect(rules).toContain('letter/labels-disagree')
})

test('a closing sentence against the outcome is a warning, and the heading counts', () => {
  const text = fixture('prose-with-header.txt')
    .replace('30 DAY RENTAL:  Upheld', '')
    .replace(/RENTAL: Upheld/, 'RENTAL: Overturned')
  const letter = parseLetter(text)
  expect(letter.decisions[0]?.outcome?.value).toBe('overturned')
  expect(letter.messages.map(({ rule }) => rule)).toEqual(['letter/closing-disagrees'])
})

test('a professional review whose parts are out of order keeps the laws', () => {
  const text = fixture('professional-review.txt')
  const at = text.indexOf('RATIONALE FOR WHY')
  const turned = text.slice(at) + text.slice(0, at)
  const letter = parseLetter(turned)
  expectLaws(turned, letter)
  expect(letter.decisions).toEqual([])
})

test('a notice keeps the laws where its list is missing, or a heading has no end', () => {
  const text = fixture('notice-2013.txt')
  const withoutLists = text.replace(/\d\) MAXIMUS[^#]*?appropriate\./g, '')
  const twice = text.replaceAll('2) MAXIMUS', '1) MAXIMUS')
  const swallowed = text
    .replace('pillow: \n\nThe Claims', 'pillow. The Claims')
    .replace('same guideline. ', 'same: The Reviewer ')
  for (const spoilt of [withoutLists, twice, swallowed]) {
    expect(spoilt).not.toBe(text)
    expectLaws(spoilt, parseLetter(spoilt))
  }
  // The parts go by their words, and the doubled number is told.
  expect(parseLetter(twice).decisions.map(({ rationale }) => rationale !== null)).toEqual([true, true])
  expect(parseLetter(twice).messages.map(({ rule }) => rule)).toContain('letter/items-disagree')
})

test('the parts of a notice go by their printed numbers, whatever digits stand before them', () => {
  const text = fixture('notice-2013.txt')
  const swapped = text.replaceAll('1) MAXIMUS', '0) MAXIMUS').replaceAll('1) Regarding', '0) Regarding')
  const digits = swapped.replace('not medically necessary and appropriate. \n\n \n\n2) Reg', 'not 12 \n\n \n\n2) Reg')
  expect(digits).not.toBe(swapped)
  expect(parseLetter(digits).decisions.map(({ rationale }) => rationale !== null)).toEqual([true, true])
  expect(parseLetter(digits).caseNumber?.value).toBe('CM13-0990003')
})
