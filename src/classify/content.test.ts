import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { toPhraseGraph } from '../taxonomy/phrase-graph.ts'
import { findTreatment } from './find-treatment.ts'
import { readContentTaxonomy } from './fixtures/content-taxonomy.ts'
import { toKnowledge } from './knowledge.ts'

const { value: taxonomy, messages } = readContentTaxonomy({ compare: true })
const knowledge = toKnowledge(taxonomy)

test('no entry has a fault', () => {
  expect(messages.map(({ file, line, reason }) => `${file}:${line}: ${reason}`)).toEqual([])
})

test('there is something of each kind', () => {
  const counts = Object.entries(taxonomy).map(([kind, entries]) => [kind, entries.length > 0])
  expect(counts.filter(([, some]) => !some)).toEqual([])
})

test('titles have the apostrophe of print', () => {
  const entries = [...taxonomy.treatments, ...taxonomy.guidelines, ...taxonomy.reasons]
  const names = entries.flatMap(({ title, short }) => [title, short])
  expect(names.filter((name) => name.includes("'"))).toEqual([])
})

test('treatments and the names of medicines are many', () => {
  const medicines = taxonomy.treatments.filter(({ category }) => category === 'pharmaceuticals')
  const phrases = medicines.flatMap(({ id, phrases }) => phrases.map(({ words, pattern }) => ({ id, words, pattern })))
  expect(taxonomy.treatments.length).toBeGreaterThanOrEqual(200)
  // Words that phrases of medicines begin with: a generic name or a brand, but for a few (`topical`, `extra`).
  expect(toPhraseGraph(phrases).next.size).toBeGreaterThanOrEqual(700)
})

test('each example of a treatment is classified as that treatment', () => {
  const wrong = taxonomy.treatments.flatMap(({ id, phrases }) =>
    phrases.flatMap(({ example }) => {
      const found = findTreatment(example, [{ start: 0, end: example.length }], knowledge)?.id
      return found === id ? [] : [`"${example}" of ${id} is ${found}`]
    }),
  )
  expect(wrong).toEqual([])
})

test('every pharmaceutical but the unnamed ones has a drug class, and nothing else has', () => {
  const wrong = taxonomy.treatments
    .filter(({ category, drugClass }) => (category === 'pharmaceuticals') !== (drugClass !== null))
    .map(({ id }) => id)
  expect(wrong).toEqual(['oral-and-other', 'unclassed-medicine'])
})

test('every subcategory has an entry', () => {
  const used = new Set(taxonomy.treatments.map(({ subcategory }) => subcategory))
  const all = taxonomy.categories.flatMap(({ subcategories }) => subcategories.map(({ id }) => id))
  expect(all.filter((id) => !used.has(id))).toEqual([])
})

test('every word list is used', () => {
  const phrases = [...taxonomy.treatments, ...taxonomy.reasons].flatMap((entry) => entry.phrases)
  const named = new Set(phrases.flatMap(({ words }) => [...words.matchAll(/<([^>]+)>/g)].map(([, name]) => name)))
  const lists = readdirSync('content/word-lists').map((name) => name.replace(/\.md$/, ''))
  expect(lists.filter((id) => !named.has(id))).toEqual([])
})

test('every treatment has its prose', () => {
  expect(taxonomy.treatments.filter(({ body }) => body.length < 40).map(({ id }) => id)).toEqual([])
})

// A publisher may add more; data files and labels name these.
describe('every id of the shared vocabulary has its entry', () => {
  const vocabulary = JSON.parse(readFileSync(new URL('fixtures/vocabulary.json', import.meta.url), 'utf8'))
  const listMissing = (wanted: string[], entries: { id: string }[]) =>
    wanted.filter((id) => !entries.some((entry) => entry.id === id))

  test('categories with their subcategories', () => {
    for (const [id, subcategories] of Object.entries<string[]>(vocabulary.category)) {
      const category = taxonomy.categories.find((entry) => entry.id === id)
      expect(listMissing(subcategories, category?.subcategories ?? []), id).toEqual([])
    }
  })
  test.each([
    ['guideline', Object.keys(vocabulary.guideline), taxonomy.guidelines],
    ['reason', Object.keys(vocabulary.reason), taxonomy.reasons],
    ['body part', vocabulary.bodyPart, taxonomy.bodyParts],
    ['drug class', vocabulary.drugClass, taxonomy.drugClasses],
  ])('%s', (_, wanted, entries) => {
    expect(wanted.length).toBeGreaterThan(5)
    expect(listMissing(wanted, entries)).toEqual([])
  })
})
