import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { findCitations } from './find-citations.ts'
import { readContentTaxonomy } from './fixtures/content-taxonomy.ts'
import { toKnowledge } from './knowledge.ts'

const knowledge = toKnowledge(readContentTaxonomy().value)

/** Each guideline of a field with the year cited, once, sorted: `mtus-opioids 2017`. */
function sayNames(text: string): string[] {
  const { cited } = findCitations(text, { value: text, span: { start: 0, end: text.length } }, knowledge).value
  return [...new Set(cited.map(({ id, year }) => (year ? `${id} ${year.value}` : id)))].sort()
}

describe.each([
  ['open', 0.97],
  ['locked', 0.97],
  ['second-open', 0.97],
  ['second-locked', 0.97],
  ['third-open', 0.97],
  ['third-locked', 0.93],
])('guideline fields since December 2017, the %s list', (name, least) => {
  const fields = readFileSync(`src/classify/fixtures/citations/${name}.txt`, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(' => ') as [string, string])

  test('are at least thirty', () => expect(fields.length).toBeGreaterThanOrEqual(30))

  test('name their guidelines with the editions cited', () => {
    const misses = fields.flatMap(([text, names]) => {
      const read = sayNames(text)
      return read.join(', ') === (names === 'none' ? '' : names.split(', ').sort().join(', '))
        ? []
        : [`${text}\n  ${read.join(', ')}`]
    })
    // The misses of the later locked halves are counted and not shown.
    const report = name !== 'locked' && name.endsWith('locked') ? `${misses.length} misses` : misses.join('\n')
    expect(1 - misses.length / fields.length, report).toBeGreaterThanOrEqual(least)
  })
})
