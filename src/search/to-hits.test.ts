import { expect, test } from 'vitest'
import type { Found, Way } from './find-letters.ts'
import { type Forms, learnForms, markWords } from './mark-words.ts'
import { parseQuery, toWord } from './parse-query.ts'
import { type Anchor, toHits } from './to-hits.ts'

const PARAGRAPHS = [
  'HOW IT WAS MADE',
  'Injections were given. The low back pain went on, with X-rays <b>of</b> it. He was injected (twice).',
  'Low back: pain.',
]
const tokens = PARAGRAPHS.join(' ').split(' ')
const anchors: Anchor[] = PARAGRAPHS.map((_, index) => ({
  id: `p${index + 1}`,
  location: PARAGRAPHS.slice(0, index).join(' ').split(' ').filter(Boolean).length,
}))

function show(query: string, { most = 3, way = 'inside' as Way, found = [] as Found[] } = {}) {
  const terms = parseQuery(query)
  const words = tokens.map(toWord)
  const forms: Forms = new Map()
  learnForms(forms, words, terms, found)
  const { hits, more } = toHits(
    tokens,
    anchors,
    markWords(
      words,
      terms,
      forms,
      terms.map(() => way),
    ),
    most,
  )
  return [
    ...hits.map(
      ({ anchor, pieces }) => `${anchor}: ${pieces.map((p) => (p.marked ? `[${p.text}]` : p.text)).join('')}`,
    ),
    ...(more ? [`${more} more`] : []),
  ]
}

test('sentences are shown with the words marked, and not the signs around them', () => {
  expect(show('xray')).toEqual(['p2: The low back pain went on, with [X-rays] <b>of</b> it.'])
  expect(show('twice')).toEqual(['p2: He was injected ([twice]).'])
})

test('quoted words are marked as one, words for themselves one by one', () => {
  expect(show('"low back"')).toEqual([
    'p2: The [low back] pain went on, with X-rays <b>of</b> it.',
    'p3: [Low back]: pain.',
  ])
  expect(show('low back')[1]).toBe('p3: [Low] [back]: pain.')
})

test('the sentences with the most terms come first, in the order of the letter', () => {
  expect(show('pain given', { most: 1 })).toEqual(['p2: Injections were [given].', '2 more'])
  expect(show('pain rays', { most: 1 })).toEqual([
    'p2: The low back [pain] went on, with [X-rays] <b>of</b> it.',
    '1 more',
  ])
})

test('the sentences shown have all terms between them, where they can', () => {
  expect(show('pain twice', { most: 2 })).toEqual([
    'p2: The low back [pain] went on, with X-rays <b>of</b> it.',
    'p2: He was injected ([twice]).',
    '1 more',
  ])
})

test('other forms are marked once a place has told them', () => {
  expect(show('injecting')).toEqual([])
  const place = tokens.indexOf('Injections')
  expect(show('injecting', { found: [{ way: 'word', place, asked: [] }] })).toEqual(['p2: [Injections] were given.'])
})

test('letters inside other words are marked where they are looked for', () => {
  expect(show('njec')).toHaveLength(2)
  expect(show('njec', { way: 'beginning' })).toEqual([])
})

test('of a long sentence the part around the first word is shown', () => {
  const long = [...Array(60).fill('word'), 'needle', ...Array(60).fill('word')]
  const marks = long.map((word) => new Set(word === 'needle' ? [0] : []))
  const [hit] = toHits(long, [{ id: 'p1', location: 0 }], marks, 3).hits
  const text = hit?.pieces.map((piece) => piece.text).join('') ?? ''
  expect(text.startsWith('… word')).toBe(true)
  expect(text.endsWith('word …')).toBe(true)
  expect(text.split(' ')).toHaveLength(47)
  expect(hit?.pieces.filter(({ marked }) => marked)).toEqual([{ text: 'needle', marked: true }])
})
