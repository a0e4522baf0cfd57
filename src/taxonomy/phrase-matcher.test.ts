import { describe, expect, test } from 'vitest'
import { parsePhrase } from './parse-phrase.ts'
import { toPhraseMatcher } from './phrase-matcher.ts'

/** What one phrase finds in a text, word for word. */
const find = (words: string, text: string): string[] =>
  toPhraseMatcher([{ id: 'it', words }])
    .findPhrases(text)
    .map(({ span }) => text.slice(span.start, span.end))

describe('words', () => {
  test.each([
    ['low back', 'Therapy for the LOW\n\n\n  Back, 6 visits', 'LOW\n\n\n  Back'],
    ['low back', 'low-back brace', 'low-back'],
    ['x-ray', 'Xray of the hand', 'Xray'],
    ['x-ray', 'X - ray of the hand', 'X - ray'],
    ['electro-diagnostic', 'Electro-\ndiagnostic tests', 'Electro-\ndiagnostic'],
    ['treatment 2007', 'Treatment 200 7.', 'Treatment 200 7'],
    ['for pain', 'relaxants (for p ain)', 'for p ain'],
    ["patient's knee", 'the patient’s knee', 'patient’s knee'],
    ['Lidoderm patch', 'Lidoderm® patch #30', 'Lidoderm® patch'],
    ['ankle and foot', 'Ankle & Foot', 'Ankle & Foot'],
    ['EMG/NCV', 'EMG / NCV of the leg', 'EMG / NCV'],
    ['L{1|2|3|4|5}', 'injection at L4-5', 'L4'],
  ])('%s is found in %j', (words, text, found) => {
    expect(find(words, text)).toEqual([found])
  })

  test.each([
    ['hand', 'a handheld shower'],
    ['low back', 'low. Back again'],
    ['low back', 'low, back'],
    ['EMG/NCV', 'EMG NCV'],
    ['L{1|2}', 'HCPCS L1832'],
    ['pain', 'p, ain'],
  ])('%s is not found in %j', (words, text) => {
    expect(find(words, text)).toEqual([])
  })
})

describe('brackets', () => {
  test.each([
    ['{left|right} knee', 'right knee', 'right knee'],
    ['x-ray(s) of', 'X-rays of', 'X-rays of'],
    ['injection(s) (to the) knee', 'injection knee', 'injection knee'],
    ['injection(s) (to the) knee', 'injections to the knee', 'injections to the knee'],
    ['{n} visits', '12 visits', '12 visits'],
    ['{n} visits', 'twenty-four visits', 'twenty-four visits'],
    ['{n} tablets', '1,200 tablets', '1,200 tablets'],
    ['{n}mg', '7.5 mg', '7.5 mg'],
    ['({very|quite}) {no|low} {back (spine)|neck}', 'quite low back spine', 'quite low back spine'],
  ])('%s is found in %j', (words, text, found) => {
    expect(find(words, text)).toEqual([found])
  })
})

describe('gaps', () => {
  test.each([
    ['no … improvement', 'There is no improvement.', 'no improvement'],
    [
      'no … improvement',
      'no documented, lasting or functional improvement',
      'no documented, lasting or functional improvement',
    ],
    ['no (documented) … improvement', 'no documented gain or improvement', 'no documented gain or improvement'],
    ['{no|not} … {gain|red flag}', 'not seen as a gain', 'not seen as a gain'],
  ])('%s is found in %j', (words, text, found) => {
    expect(find(words, text)).toEqual([found])
  })

  test.each([
    ['no … improvement', 'There is no doubt. Improvement was seen'],
    ['no … improvement', 'no pain but improvement'],
    ['no … improvement', 'no one two three four five six seven eight nine ten eleven improvement'],
  ])('%s is not found in %j', (words, text) => {
    expect(find(words, text)).toEqual([])
  })

  test('words in a gap are free for other phrases, and a phrase inside a longer one is not', () => {
    const phrases = [
      { id: 'flags', words: 'no … flags' },
      { id: 'findings', words: 'no … findings' },
      { id: 'inside', words: 'findings' },
    ]
    const ids = (overlap: 'apart' | 'overlapping') =>
      toPhraseMatcher(phrases, overlap)
        .findPhrases('no flags or findings')
        .map(({ id }) => id)
    expect(ids('overlapping')).toEqual(['findings', 'flags'])
    expect(ids('apart')).toEqual(['findings'])
  })
})

describe('several phrases', () => {
  const { findPhrases } = toPhraseMatcher([
    { id: 'physical-therapy', words: 'PT' },
    { id: 'blood-test', words: 'PT/PTT' },
    { id: 'evaluation', words: 'therapy evaluation' },
    { id: 'therapy', words: 'physical therapy' },
    { id: 'ligament', words: 'evaluation of' },
  ])
  const ids = (text: string) => findPhrases(text).map(({ id }) => id)

  test('the longest wins where they overlap', () => {
    expect(ids('Labs - PT/PTT')).toEqual(['blood-test'])
    expect(ids('physical therapy evaluation')).toEqual(['evaluation'])
  })

  test('what a longer one leaves is still found, in the order of the text', () => {
    expect(ids('PT, physical therapy, evaluation of')).toEqual(['physical-therapy', 'therapy', 'ligament'])
  })

  test('of two that are equally long the earlier wins', () => {
    const matcher = toPhraseMatcher([
      { id: 'second', words: 'bb cc' },
      { id: 'first', words: 'aa bb' },
    ])
    expect(matcher.findPhrases('aa bb cc').map(({ id }) => id)).toEqual(['first'])
  })

  test('spans count in the whole text when a stretch is looked at', () => {
    const text = 'PT here and PT there'
    expect(findPhrases(text, { start: 5, end: text.length })).toEqual([
      { id: 'physical-therapy', phrase: 'PT', span: { start: 12, end: 14 } },
    ])
  })
})

test('choices in a row do not multiply', () => {
  const words = Array.from({ length: 12 }, (_, index) => `{a${index}|b${index}|c${index}|d${index}}`).join(' ')
  const text = Array.from({ length: 12 }, (_, index) => `c${index}`).join(' ')
  expect(find(words, text)).toEqual([text])
})

test.each([
  ['x … x … x … x … x', 'x '.repeat(400)],
  [`x ${'(x )'.repeat(60)}x`, 'x '.repeat(3000)],
  [`{${'x|'.repeat(60)}y} {${'x|'.repeat(60)}y} z`, 'x '.repeat(3000)],
  [`${'('.repeat(200)}x${')'.repeat(200)} y`, 'x y '.repeat(2000)],
  ['{n} {n} {n} {n} x', '1 2 '.repeat(5000)],
])('%s is looked for in bounded time', (words, text) => {
  // Processor time, in microseconds: a busy machine is no fault of the matcher.
  const begun = process.cpuUsage()
  find(words, text)
  expect(process.cpuUsage(begun).user).toBeLessThan(20e6)
})

test.each([
  'x … x … x … x … x … x',
  '('.repeat(100_000),
  `${'('.repeat(3000)}x${')'.repeat(3000)} y`,
  'a(b)(c)(d)(e)(f)(g)(h)(i)(j)(k)(l)',
])('a phrase that would take for ever is a fault', (words) => {
  expect(parsePhrase(words)).toHaveProperty('fault')
})
