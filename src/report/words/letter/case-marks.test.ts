import { expect, test } from 'vitest'
import { type Reading, toMarks } from './case-marks.ts'

const TEXT = 'The worker is a 54 year old female, hurt on 08/06/2012. Asked: acupuncture for the neck.'

function reading(words: string, more: Partial<Reading> & Pick<Reading, 'key'>, label = more.key): Reading {
  const start = TEXT.indexOf(words)
  return {
    kind: 'fact',
    span: { start, end: start + words.length },
    statement: { label, pieces: [{ text: words, as: 'value' }] },
    ...more,
  }
}

const lit = (readings: Reading[]): string[] =>
  toMarks(TEXT, readings).map(({ span }) => TEXT.slice(span.start, span.end))
const said = (readings: Reading[]): string[][] =>
  toMarks(TEXT, readings).map(({ statements }) =>
    statements.map(({ label, pieces }) => `${label}: ${pieces.map(({ text }) => text).join('')}`),
  )

test('what lies inside a reading is lit with it and said in its note, whatever the order', () => {
  const inner = reading('acupuncture', { key: 'treatment' })
  const outer = reading('acupuncture for the neck', { key: 'request', kind: 'asked' })
  expect(lit([inner, outer])).toEqual(['acupuncture for the neck'])
  expect(said([inner, outer])).toEqual([['request: acupuncture for the neck', 'treatment: acupuncture']])
  expect(toMarks(TEXT, [inner, outer])[0]?.kind).toBe('asked')
})

test('what the outer reading says already is not said twice, and is said where the outer one is elsewhere', () => {
  const inner = reading('neck', { key: 'body-part', coveredBy: 'request' })
  const outer = reading('acupuncture for the neck', { key: 'request' })
  expect(said([inner, outer])).toEqual([['request: acupuncture for the neck']])
  expect(said([inner])).toEqual([['body-part: neck']])
  expect(toMarks(TEXT, [inner, outer])[0]?.keys).toContain('body-part')
})

test('readings that overlap in part are one mark over both', () => {
  const a = reading('acupuncture for the', { key: 'a' })
  const b = reading('for the neck', { key: 'b' })
  expect(lit([b, a])).toEqual(['acupuncture for the neck'])
  expect(said([b, a])).toEqual([['a: acupuncture for the', 'b: for the neck']])
})

test('readings of a sequence that stand beside each other are one', () => {
  const age = reading('54 year old', { key: 'patient', sequence: 'patient' })
  const sex = reading('female', { key: 'patient', sequence: 'patient', rank: -1 })
  const date = reading('08/06/2012', { key: 'injury', sequence: 'patient' })
  expect(lit([sex, age, date])).toEqual(['54 year old female', '08/06/2012'])
  expect(said([sex, age])).toEqual([['patient: female, 54 year old']])
  expect(lit([reading('54', { key: 'a' }), reading('year', { key: 'b' })])).toEqual(['54', 'year'])
})

test('the same value read twice from the same words is said once', () => {
  const injury = reading('08/06/2012', { key: 'injury' })
  expect(said([injury, { ...injury }])).toEqual([['injury: 08/06/2012']])
})

test('white space at the ends of a reading is not lit, and a reading without words is none', () => {
  const start = TEXT.indexOf(' female')
  const spaced = reading('female', { key: 'sex', span: { start, end: start + 7 } })
  expect(lit([spaced, { ...spaced, span: { start, end: start + 1 } }])).toEqual(['female'])
})
