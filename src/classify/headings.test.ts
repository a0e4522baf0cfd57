import { describe, expect, test } from 'vitest'
import { findBodyParts } from './find-body-parts.ts'
import { findTreatment } from './find-treatment.ts'
import { readContentTaxonomy } from './fixtures/content-taxonomy.ts'
import { type Heading, readHeadings } from './fixtures/read-headings.ts'
import { toKnowledge } from './knowledge.ts'

const knowledge = toKnowledge(readContentTaxonomy().value)
const wholeOf = (words: string) => [{ start: 0, end: words.length }]

/** The headings of a list that are read otherwise than labelled. */
const toMisses = (headings: Heading[]): string[] =>
  headings.flatMap(({ request, subcategory, drugClass }) => {
    const found = findTreatment(request, wholeOf(request), knowledge)
    if (found?.subcategory === subcategory && found.drugClass === drugClass) return []
    return [`"${request}" is ${found?.id ?? 'nothing'} (${found?.subcategory} ${found?.drugClass}), not ${subcategory}`]
  })

const toPartMisses = (headings: Heading[]): string[] =>
  headings.flatMap(({ request, bodyParts }) => {
    const found = findBodyParts(request, wholeOf(request), knowledge).map(({ id }) => id)
    return found.join() === bodyParts?.join() ? [] : [`"${request}" is ${found}, not ${bodyParts}`]
  })

/** What a test says of its misses; those of a locked list are counted and not shown. */
const toReport = (name: string, misses: string[]): string =>
  ['thousand-locked', 'fresh-locked'].includes(name) ? `${misses.length} misses` : misses.join('\n')

describe.each<[name: string, atLeast: number, least?: number, leastParts?: number]>([
  ['first-list', 500],
  ['second-list', 200],
  ['third-list', 140],
  ['later-open', 500],
  // Ten labels that were written in advance go against conventions of the other lists.
  ['later-locked', 500, 0.98],
  ['long-tail', 500],
  ['thousand-open', 500],
  ['thousand-locked', 500, 0.96, 0.975],
  ['fresh-open', 45],
  ['fresh-locked', 45, 0.97, 0.97],
])('the headings of %s', (name, atLeast, least = 0.99, leastParts = 0.99) => {
  const headings = readHeadings(`src/classify/fixtures/headings/${name}.txt`)

  test('are many, each once', () => {
    expect(headings.length).toBeGreaterThanOrEqual(atLeast)
    expect(new Set(headings.map(({ request }) => request)).size).toBe(headings.length)
  })

  test('are hardly ever unknown', () => {
    const unknown = headings.flatMap(({ request }) =>
      findTreatment(request, wholeOf(request), knowledge) ? [] : [request],
    )
    expect(unknown.length / headings.length, toReport(name, unknown)).toBeLessThanOrEqual(0.02)
  })

  test('have their subcategory and class', () => {
    const misses = toMisses(headings)
    expect(1 - misses.length / headings.length, toReport(name, misses)).toBeGreaterThanOrEqual(least)
  })

  test('have their parts of the body', () => {
    const labelled = headings.filter(({ bodyParts }) => bodyParts !== null)
    const misses = toPartMisses(labelled)
    expect(1 - misses.length / labelled.length, toReport(name, misses)).toBeGreaterThanOrEqual(leastParts)
  })
})
