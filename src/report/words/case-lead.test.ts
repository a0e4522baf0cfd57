import { expect, test } from 'vitest'
import { MADE_TAXONOMY } from '../fixtures/made-taxonomy.ts'
import { sayCaseLead } from './case-lead.ts'
import { toNames } from './names.ts'
import type { ClassifiedDecision, Outcome } from './shapes.ts'

interface Made {
  treatment?: string | null
  outcome?: Outcome | null
  ur?: 'denied' | 'modified'
  parts?: string[]
  reasons?: string[]
  disputed?: boolean
}

const CATEGORIES = new Map(MADE_TAXONOMY.treatments.map(({ id, category }) => [id, category]))

function made(one: Made): ClassifiedDecision {
  const { treatment = 'acupuncture', outcome = 'upheld', ur, parts = [], reasons = [], disputed } = one
  return {
    outcome: outcome && { value: outcome },
    treatment: treatment && { id: treatment, category: CATEGORIES.get(treatment) ?? 'home-health' },
    urAction: ur ? { value: ur } : null,
    bodyParts: parts.map((id, start) => ({ id, span: { start, end: start + 1 } })),
    reasons: reasons.map((id) => ({ id })),
    disputedPortion: disputed ? { value: 'the rest' } : null,
  } as unknown as ClassifiedDecision
}

const sayBoth = (decisions: Made[], unread = 0) =>
  sayCaseLead(toNames(MADE_TAXONOMY), {
    decisions: decisions.map(made),
    unread: Array.from({ length: unread }, () => ({ start: 0, end: 1 })),
  })

const say = (decisions: Made[], unread = 0) => sayBoth(decisions, unread).lead

const OVERTURNED: Made = { outcome: 'overturned' }

test.each<[Made, string]>([
  [{}, 'The request was for acupuncture. The reviewer upheld the denial.'],
  [
    { ur: 'denied', outcome: 'overturned', parts: ['neck', 'knee'] },
    'Utilization review denied a request for acupuncture for the neck and knee. The reviewer overturned the denial.',
  ],
  [
    { ur: 'modified', disputed: true },
    'Utilization review authorized a part of a request for acupuncture. The reviewer upheld the denial of the rest, which alone is counted.',
  ],
  [
    { treatment: null, outcome: null },
    'The request was for a treatment not classified here. The outcome is not known, and no rate counts it.',
  ],
  [
    { reasons: ['no-red-flags'] },
    'The request was for acupuncture. The reviewer upheld the denial. Reason read: no red flag.',
  ],
  [
    { reasons: ['no-red-flags', 'criteria-met', 'insufficient-documentation'] },
    'The request was for acupuncture. The reviewer upheld the denial. Reasons read: no red flag; criteria met; one more.',
  ],
  [
    { parts: ['neck', 'low-back', 'knee', 'shoulder'] },
    'The request was for acupuncture. The reviewer upheld the denial.',
  ],
])('of one request: what was asked, denied, decided, and why: %#', (decision, lead) => {
  expect(say([decision])).toBe(lead)
})

test.each<[Made[], string]>([
  [
    [{}, { treatment: 'electro-acupuncture' }],
    'Two requests were decided: acupuncture and electro-acupuncture. The reviewer upheld both denials.',
  ],
  [
    [OVERTURNED, {}, {}],
    'Three requests were decided, all for acupuncture. The reviewer overturned one denial and upheld two.',
  ],
  [
    [OVERTURNED, OVERTURNED, OVERTURNED],
    'Three requests were decided, all for acupuncture. The reviewer overturned every denial.',
  ],
  [
    [{ treatment: null }, { parts: ['neck'] }],
    'Two requests for the neck were decided: acupuncture and one not classified. The reviewer upheld both denials.',
  ],
  [[{ treatment: null }, { treatment: null }], 'Two requests were decided. The reviewer upheld both denials.'],
  [
    [{ ur: 'denied' }, { ur: 'denied' }],
    'Two requests were decided, both for acupuncture. Utilization review denied both outright. The reviewer upheld both denials.',
  ],
  [
    [{ ur: 'denied' }, { ur: 'denied' }, { ur: 'denied' }],
    'Three requests were decided, all for acupuncture. Utilization review denied all outright. The reviewer upheld every denial.',
  ],
  [
    [{ ur: 'modified', disputed: true }, { ur: 'denied' }, { ur: 'denied' }, {}],
    'Four requests were decided, all for acupuncture. Utilization review denied two outright and authorized a part of one; of one it is not stated. The reviewer upheld every denial. Where a part was authorized, only the rest is counted.',
  ],
  [
    [OVERTURNED, {}, { outcome: null }],
    'Three requests were decided, all for acupuncture. The reviewer overturned one denial and upheld one; of one the outcome is not known, and no rate counts it.',
  ],
  [
    [{ reasons: ['criteria-met'] }, { outcome: null }],
    'Two requests were decided, both for acupuncture. The reviewer upheld one denial; of one the outcome is not known, and no rate counts it.',
  ],
])('of several requests: counts: %#', (decisions, lead) => {
  expect(say(decisions)).toBe(lead)
})

test('names that would grow too long give way to categories', () => {
  const many = Array.from({ length: 9 }, (_, at) => ({ treatment: `some-long-name ${at}` }))
  expect(say([...many, {}])).toBe(
    'Ten requests were decided: home health and rehabilitation. The reviewer upheld every denial.',
  )
})

test('says what of a letter could not be read', () => {
  expect(say([{}], 1)).toMatch(/ One further item could not be read\.$/)
  expect(say([], 1)).toBe('The letter is shown as it stands; nothing of it is counted.')
})

test('a list of results hears what was asked and decided', () => {
  expect(sayBoth([{ ur: 'denied', reasons: ['no-red-flags'] }, { ur: 'denied' }]).short).toBe(
    'Two requests were decided, both for acupuncture. The reviewer upheld both denials.',
  )
})
