import { expect, test } from 'vitest'
import { sayEditionCitation } from './edition.ts'

const edition = { site: 'IMR Decisions', day: 'February 1, 2027', version: '2' }

test('an edition is cited by its day and its data release', () => {
  expect(sayEditionCitation({ ...edition, page: null })).toBe(
    'IMR Decisions. Frozen edition of February 1, 2027 (data release 2).',
  )
})

test('and a page of it by its title before that', () => {
  expect(sayEditionCitation({ ...edition, page: 'Acupuncture' })).toBe(
    '“Acupuncture”, in: IMR Decisions. Frozen edition of February 1, 2027 (data release 2).',
  )
})
