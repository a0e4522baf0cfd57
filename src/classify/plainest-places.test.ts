import { expect, test } from 'vitest'
import { findReasons } from './find-reasons.ts'
import { readContentTaxonomy } from './fixtures/content-taxonomy.ts'
import { toKnowledge } from './knowledge.ts'

const knowledge = toKnowledge(readContentTaxonomy().value)
const REASON = 'no-functional-improvement'

/** The sentences that are lit for the reason. */
function quote(rationale: string): string[] {
  const span = { start: 0, end: rationale.length }
  return findReasons(rationale, { rationale: span, outcome: { value: 'upheld', span } }, null, knowledge)
    .filter(({ id }) => id === REASON)
    .map((found) => rationale.slice(found.span.start, found.span.end))
}

const SIGN = 'The applicant remains off work.'
const PLAIN = 'There is no evidence of functional improvement with the earlier sessions.'
const OTHER = 'There is no evidence of functional improvement with the cream.'

test('a sentence that names the reason is lit rather than a sign of it, wherever it stands', () => {
  expect(quote(`${SIGN} ${PLAIN}`)).toEqual([PLAIN])
  expect(quote(`${PLAIN} ${SIGN}`)).toEqual([PLAIN])
})

test('a sign is lit where it stands alone', () => {
  expect(quote(`The worker is 45. ${SIGN}`)).toEqual([SIGN])
})

test('of sentences that are as plain the first is lit', () => {
  expect(quote(`${PLAIN} ${OTHER}`)).toEqual([PLAIN])
  expect(quote(`${OTHER} ${PLAIN}`)).toEqual([OTHER])
})
