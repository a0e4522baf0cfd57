import { expect, test } from 'vitest'
import type { Decision } from './letter.ts'
import { readUrActions } from './read-ur-action.ts'

/** Two drugs of one class, one of another, and a test that has two names. */
const NAMES: Record<string, string[]> = {
  'Calmol 10mg #30': ['calmazine', 'relaxant'],
  'Softan 5mg #60': ['softidol', 'relaxant'],
  'Achol 50mg #90': ['acholine', 'blocker'],
  'Zeta wave study, left leg': ['zetagram'],
}
const [CALMOL, SOFTAN, ACHOL, ZETA] = Object.keys(NAMES) as [string, string, string, string]

function read(summary: string, requests: string[], namesOf = (request: string) => NAMES[request] ?? []) {
  const span = { start: 0, end: summary.length }
  const decisions = requests.map((value) => ({ request: { value, span } })) as Decision[]
  return readUrActions(summary, span, decisions, namesOf).map(({ urAction }) => urAction?.value ?? null)
}

test('a request is meant by a name that it alone has', () => {
  expect(read('UR denied the calmazine.', [CALMOL, ACHOL])).toEqual(['denied', null])
  expect(read('UR denied the relaxant and cut the blocker to #45.', [CALMOL, ACHOL])).toEqual(['denied', 'modified'])
  expect(read('UR turned the relaxant down.', [CALMOL, ACHOL])).toEqual(['denied', null])
  expect(read('A relaxant and a blocker were requested. UR denied the latter.', [CALMOL, ACHOL])).toEqual([
    null,
    'denied',
  ])
  expect(read('UR denied the relaxant.', [CALMOL])).toEqual(['denied'])
  expect(read('UR denied the blocker.', [CALMOL])).toEqual([null])
})

test('a name that several requests have points at none, but where it is said of several', () => {
  expect(read('UR denied the relaxant.', [CALMOL, SOFTAN, ACHOL])).toEqual([null, null, null])
  expect(read('UR denied the relaxants.', [CALMOL, SOFTAN, ACHOL])).toEqual(['denied', 'denied', null])
  expect(read('UR denied both relaxants.', [CALMOL, SOFTAN, ACHOL])).toEqual(['denied', 'denied', null])
})

test('a name that another request has a word of points at neither', () => {
  const GRAFT = 'Nerve relaxant graft'
  expect(read('UR denied the relaxant.', [CALMOL, GRAFT])).toEqual([null, null])
  expect(read('UR denied the relaxant graft and approved the relaxant.', [CALMOL, GRAFT])).toEqual([null, 'denied'])
})

test('a name among other words, of another part of the body, or of what may be another drug, is none', () => {
  expect(read('UR denied the relaxant cream.', [CALMOL, ACHOL])).toEqual([null, null])
  expect(read('UR denied the relaxant prescription.', [CALMOL, ACHOL])).toEqual(['denied', null])
  expect(read('UR denied the zetagram of the left leg.', [ZETA, ACHOL])).toEqual(['denied', null])
  expect(read('UR denied the zetagram of the right leg.', [ZETA, ACHOL])).toEqual([null, null])
  expect(read('UR denied Mildol, a relaxant.', [CALMOL, ACHOL])).toEqual([null, null])
  expect(read('UR approved the relaxant (Mildol) and denied Calmol.', [CALMOL, ACHOL])).toEqual(['denied', null])
})

test('names are asked for once a request, and only where its own words do not tell', () => {
  const asked: string[] = []
  const namesOf = (request: string) => {
    asked.push(request)
    return NAMES[request] ?? []
  }
  expect(read('UR denied Calmol and approved Achol.', [CALMOL, ACHOL], namesOf)).toEqual(['denied', null])
  expect(asked).toEqual([])
  read('UR denied the relaxant. UR approved the blocker.', [CALMOL, ACHOL], namesOf)
  expect(asked).toEqual([CALMOL, ACHOL])
})
