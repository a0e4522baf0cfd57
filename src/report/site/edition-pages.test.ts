import { expect, test } from 'vitest'
import { toEditionPages } from './edition-pages.ts'

const isPage = toEditionPages([
  { dimension: 'all', id: 'all' },
  { dimension: 'treatment', id: 'acupuncture' },
  { dimension: 'treatment', id: '' },
  { dimension: 'drug_class', id: 'opioid' },
  { dimension: 'imr_guideline', id: 'odg' },
  { dimension: 'specialty', id: 'pain-medicine' },
])

test('an edition has what spans the report, and pages on which a decision stands', () => {
  const pages = ['', 'treatments/', 'treatments/acupuncture/', 'drug-classes/opioid/', 'guidelines/odg/', 'reasons/x/']
  expect(pages.filter((path) => !isPage(path))).toEqual([])
})

test('it has no page without a decision, and none of letters, lists, scripts or data', () => {
  const living = ['treatments/surgery/', 'treatments/acupuncture/brief/', 'cases/', 'cases/a/', 'browse/all/all/']
  const others = ['search/', 'explore/', 'figures/a/', 'data/', 'editions/', 'quality/2/', 'specialties/pain-medicine/']
  expect([...living, ...others].filter(isPage)).toEqual([])
})
