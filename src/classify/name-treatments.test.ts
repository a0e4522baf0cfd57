import { expect, test } from 'vitest'
import { findTreatment } from './find-treatment.ts'
import { readContentTaxonomy } from './fixtures/content-taxonomy.ts'
import { toKnowledge } from './knowledge.ts'
import { findOtherTreatments } from './name-treatments.ts'

const knowledge = toKnowledge(readContentTaxonomy().value)

test.each([
  ['Physical therapy 12 visits and acupuncture 6 visits', 'physical-therapy', ['acupuncture']],
  ['Acupuncture and massage therapy with a TENS unit, acupuncture', 'acupuncture', ['massage-therapy', 'tens-unit']],
  ['Associated surgical service: Physical therapy, times 11', 'associated-surgical-service', ['physical-therapy']],
  ['Chiropractic evaluation', 'chiropractic', []],
  ['Consultation for shoulder surgery', 'surgical-consultation', []],
  ['Ketoprofen 10%, lidocaine 5% in cream base', 'topical-compound', []],
  ['Naproxen 500mg, one tablet twice daily', 'naproxen', []],
  ['Flux capacitor', undefined, []],
])('%s is for %s beside %j', (request, primary, others) => {
  const span = { start: 0, end: request.length }
  const treatment = findTreatment(request, [span], knowledge)
  expect(treatment?.id).toBe(primary)
  const found = findOtherTreatments(request, span, treatment, knowledge)
  expect(found.map(({ id }) => id)).toEqual(others)
  expect(found.every((one) => one.span.end <= request.length)).toBe(true)
})
