import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { toPhraseGraph } from '../taxonomy/phrase-graph.ts'
import { findTreatment } from './find-treatment.ts'
import { readContentTaxonomy } from './fixtures/content-taxonomy.ts'
import { toKnowledge } from './knowledge.ts'

const { value: taxonomy, messages } = readContentTaxonomy()
const knowledge = toKnowledge(taxonomy)
const VOCABULARY = '../shared/vocabulary.json'

test('no entry has a fault', () => {
  expect(messages.map(({ file, line, reason }) => `${file}:${line}: ${reason}`)).toEqual([])
})

test('there is something of each kind', () => {
  const counts = Object.entries(taxonomy).map(([kind, entries]) => [kind, entries.length > 0])
  expect(counts.filter(([, some]) => !some)).toEqual([])
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

describe.skipIf(!existsSync(VOCABULARY))(
  `ids are those of the shared vocabulary (${VOCABULARY}, skipped without)`,
  () => {
    const vocabulary = existsSync(VOCABULARY) ? JSON.parse(readFileSync(VOCABULARY, 'utf8')) : {}
    const ids = (entries: { id: string }[]) => entries.map(({ id }) => id).sort()

    test('categories with their subcategories, in its order', () => {
      const known = taxonomy.categories.map(({ id, subcategories }) => [id, subcategories.map((one) => one.id)])
      expect(Object.fromEntries(known)).toEqual(vocabulary.category)
    })
    test('guidelines', () => expect(ids(taxonomy.guidelines)).toEqual(Object.keys(vocabulary.guideline).sort()))
    test('reasons', () => expect(ids(taxonomy.reasons)).toEqual(Object.keys(vocabulary.reason).sort()))
    test('body parts', () => expect(ids(taxonomy.bodyParts)).toEqual([...vocabulary.bodyPart].sort()))
    test('drug classes', () => expect(ids(taxonomy.drugClasses)).toEqual([...vocabulary.drugClass].sort()))
  },
)
