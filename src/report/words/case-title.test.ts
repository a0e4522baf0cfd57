import { expect, test } from 'vitest'
import { MADE_TAXONOMY } from '../fixtures/made-taxonomy.ts'
import { toCaseTitle } from './case-title.ts'
import { toNames } from './names.ts'
import type { ClassifiedDecision, Outcome } from './shapes.ts'

const NAMES = toNames(MADE_TAXONOMY)

const decided = (outcome: Outcome, treatment: string | null): ClassifiedDecision =>
  ({
    outcome: { value: outcome },
    treatment: treatment ? { id: treatment } : null,
    bodyParts: [],
    disputedPortion: null,
  }) as unknown as ClassifiedDecision

const over = (treatment: string | null = 'acupuncture') => decided('overturned', treatment)
const up = (treatment: string | null = 'acupuncture') => decided('upheld', treatment)

test.each([
  [[up()], 'Acupuncture refused'],
  [[over()], 'Acupuncture allowed'],
  [[up(), over('electro-acupuncture')], 'Electro-acupuncture allowed, acupuncture refused'],
  [[up(), up('electro-acupuncture'), up()], 'Acupuncture and electro-acupuncture refused'],
  [[over(), up()], 'Acupuncture allowed, other acupuncture refused'],
  [[over(null)], 'Unclassified treatment allowed'],
  [[up(null), up(null)], 'Two requests, both refused'],
  [[over(null), up(null)], 'Two requests, one allowed'],
  [[], 'No decision could be read in this letter'],
])('a title says what became of the requests: %#', (decisions, title) => {
  expect(toCaseTitle(NAMES, decisions)).toBe(title)
})

test('a title that would grow too long counts', () => {
  const many = [
    'MRI of the thoracic spine',
    'TENS unit',
    'Work hardening programme',
    'Psychological therapy',
    'Home care',
  ]
  const refused = many.map(up)
  expect(toCaseTitle(NAMES, refused)).toBe('Five requests, all refused')
  expect(toCaseTitle(NAMES, many.map(over))).toBe('Five requests, all allowed')
  expect(toCaseTitle(NAMES, [...refused, over()])).toBe('Six requests, one allowed')
})
