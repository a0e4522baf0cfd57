import { expect, test } from 'vitest'
import { findReasons } from './find-reasons.ts'
import { readContentTaxonomy } from './fixtures/content-taxonomy.ts'
import { readRationales } from './fixtures/read-rationales.ts'
import { toKnowledge } from './knowledge.ts'

const knowledge = toKnowledge(readContentTaxonomy().value)

/**
 * How the reasons of a list are read, with the lines that are read otherwise than labelled. A list is written before
 * anybody sees what the phrases make of it, and labelled by labels.md alone; where two reasons are near each other a
 * line may be read otherwise. So shares are asked for, and they may only rise.
 */
function readList(path: string) {
  const lines = readRationales(path).map(({ words, outcome, reasons }) => {
    const span = { start: 0, end: words.length }
    const found = findReasons(words, { rationale: span, outcome: { value: outcome, span } }, null, knowledge)
    return { words, reasons, read: found.map(({ id }) => id) }
  })
  const count = (ids: (line: (typeof lines)[number]) => string[]) => lines.flatMap(ids).length
  const hits = count(({ reasons, read }) => read.filter((id) => reasons.includes(id)))
  const silent = lines.filter(({ reasons }) => reasons.length === 0)
  return {
    lines: lines.length,
    precision: hits / count(({ read }) => read),
    recall: hits / count(({ reasons }) => reasons),
    silent: silent.length,
    keptSilent: silent.filter(({ read }) => read.length === 0).length / silent.length,
    misses: lines
      .filter(({ reasons, read }) => reasons.join() !== read.join())
      .map(
        ({ words, reasons, read }) => `${reasons.join(', ') || 'none'} read as ${read.join(', ') || 'none'}: ${words}`,
      ),
  }
}

test('the first list of made-up rationales', () => {
  const { lines, precision, recall, silent, keptSilent, misses } = readList(
    'src/classify/fixtures/rationales/first-list.txt',
  )
  expect(lines - silent).toBeGreaterThanOrEqual(150)
  expect(silent).toBeGreaterThanOrEqual(80)
  expect(precision, misses.join('\n')).toBeGreaterThan(0.93)
  expect(recall, misses.join('\n')).toBeGreaterThan(0.98)
  expect(keptSilent, misses.join('\n')).toBeGreaterThan(0.96)
})

test('the second list of made-up rationales', () => {
  const { precision, recall, keptSilent, misses } = readList('src/classify/fixtures/rationales/second-list.txt')
  expect(precision, misses.join('\n')).toBeGreaterThan(0.95)
  expect(recall, misses.join('\n')).toBeGreaterThan(0.9)
  expect(keptSilent, misses.join('\n')).toBe(1)
})
