import { expect, test } from 'vitest'
import { MADE_TAXONOMY } from '../../fixtures/made-taxonomy.ts'
import type { Taxonomy } from '../../words/shapes.ts'
import { toTreatmentAbout } from './treatment-about.ts'
import { toTreatmentPlaces } from './treatment-place.ts'

const aboutOf = (id: string, taxonomy: Taxonomy = MADE_TAXONOMY) => {
  const place = toTreatmentPlaces(taxonomy).find((one) => one.id === id)
  return place && toTreatmentAbout(place, taxonomy).map(({ heading, note, bodies }) => [heading, note !== null, bodies])
}
const renamed = (title: string): Taxonomy => ({
  ...MADE_TAXONOMY,
  treatments: MADE_TAXONOMY.treatments.map((entry) => (entry.id === 'acupuncture' ? { ...entry, title } : entry)),
})

test('an entry with the name of its page speaks of the page', () => {
  expect(aboutOf('electro-acupuncture')).toEqual([
    ['About electro-acupuncture', false, [{ kind: 'treatments', id: 'electro-acupuncture' }]],
  ])
  expect(aboutOf('acupuncture')).toEqual([['About acupuncture', false, [{ kind: 'treatments', id: 'acupuncture' }]]])
})

test('a general entry of another name stands under its own', () => {
  expect(aboutOf('acupuncture', renamed('Other needles'))).toEqual([
    ['About other needles', true, [{ kind: 'treatments', id: 'acupuncture' }]],
  ])
})

test('a category has its own prose, a subcategory without an entry none', () => {
  expect(aboutOf('rehabilitation')).toEqual([
    ['About rehabilitation', false, [{ kind: 'categories', id: 'rehabilitation' }]],
  ])
  expect(aboutOf('chiropractic')).toEqual([])
})
