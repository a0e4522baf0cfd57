import { expect, test } from 'vitest'
import type { Outcome } from '../letter/letter.ts'
import { findReasons } from './find-reasons.ts'
import { findTreatment } from './find-treatment.ts'
import { readContentTaxonomy } from './fixtures/content-taxonomy.ts'
import { toKnowledge } from './knowledge.ts'

const knowledge = toKnowledge(readContentTaxonomy().value)

/** Whether a rationale on the request gives the reason. */
function gives(reason: string, request: string, words: string, outcome: Outcome = 'upheld'): boolean {
  const span = { start: 0, end: words.length }
  const treatment = findTreatment(request, [{ start: 0, end: request.length }], knowledge)
  const found = findReasons(words, { rationale: span, outcome: { value: outcome, span } }, treatment, knowledge)
  return found.some(({ id }) => id === reason)
}

/** Of each rule a pair: a rationale that has the reason, and its near twin that has not. */
test.each([
  {
    rule: 'what is said to be so, and what is said not to be so',
    reason: 'long-term-use-not-supported',
    request: 'Pantoprazole 20mg #30',
    has: 'The patient was noted to have been on long-term NSAID use, which the guidelines do not allow.',
    hasNot: 'The patient was not noted to have been on long-term NSAID use before this prescription.',
  },
  {
    rule: 'what takes up a guideline’s words on this case, and what goes on with the guideline',
    reason: 'criteria-not-met',
    request: 'Hospital bed purchase',
    has: 'MTUS states that such beds are for elevation of the head or pressure ulcers. It was not said that the patient needs elevation of the head for pressure ulcers.',
    hasNot:
      'MTUS states that such beds are for elevation of the head or pressure ulcers. The patient has back pain. Elevation of the head does not heal pressure ulcers.',
  },
])('$rule', ({ reason, request, has, hasNot }) => {
  expect([gives(reason, request, has), gives(reason, request, hasNot)]).toEqual([true, false])
})
