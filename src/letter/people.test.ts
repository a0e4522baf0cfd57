import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readPatient } from './read-patient.ts'

interface Person {
  /** Age, sex and date of injury as they are written in the list: `41 | male | 2020-11-02`. */
  facts: string
  words: string
}

const readPeople = (name: string): Person[] =>
  readFileSync(new URL(`fixtures/people/${name}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.includes('|') && !line.startsWith('#'))
    .map((line) => {
      const parts = line.split(' | ')
      return { facts: parts.slice(0, 3).join(' | '), words: parts[3] ?? '' }
    })

function readFacts(words: string): string {
  const { age, sex, injuryDate } = readPatient(words, { start: 0, end: words.length }, null).value
  return [age, sex, injuryDate].map((field) => String(field?.value ?? null)).join(' | ')
}

describe.each([
  ['open', 60, 0.95],
  ['locked', 30, 0.85],
  ['second-open', 33, 0.9],
  ['second-locked', 32, 0.85],
  ['third-open', 24, 0.95],
  ['third-locked', 24, 0.8],
])('the people of the %s list', (name, many, least) => {
  const people = readPeople(name)

  test('are many', () => expect(people).toHaveLength(many))

  test('have their age, sex and date of injury', () => {
    const misses = people.filter(({ facts, words }) => readFacts(words) !== facts)
    // The misses of the locked half are counted and not shown.
    const report = misses.map(({ words }) => `${words}\n  ${readFacts(words)}`).join('\n')
    expect(
      1 - misses.length / people.length,
      name.endsWith('locked') ? `${misses.length} misses` : report,
    ).toBeGreaterThan(least)
  })
})
