import { describe, expect, test } from 'vitest'
import type { Span } from '../text/span.ts'
import type { Amount } from './asked.ts'
import { findAsked } from './find-asked.ts'
import { findTreatment } from './find-treatment.ts'
import { readContentTaxonomy } from './fixtures/content-taxonomy.ts'
import { toKnowledge } from './knowledge.ts'

const { value: taxonomy } = readContentTaxonomy()
const knowledge = toKnowledge(taxonomy)
const wholeOf = (text: string): Span => ({ start: 0, end: text.length })

const askedOf = (request: string) => {
  const treatment = findTreatment(request, [wholeOf(request)], knowledge)
  return findAsked(request, wholeOf(request), treatment, knowledge)
}
const show = ({ min, max }: Amount) => (min === max ? `${min}` : `${min}-${max}`)

/** `8 derived, 2/week, 4 week, 60 tablet`: what was read, in one line. */
function sayAsked(request: string): string {
  const { sessions, frequency, duration, quantity, refills, strengths } = askedOf(request).value
  return [
    sessions && `${show(sessions.value)} ${sessions.value.basis}`,
    frequency && `${show(frequency.value)}/${frequency.value.per}`,
    duration && `${show(duration.value)} ${duration.value.unit}`,
    quantity && `${show(quantity.value)} ${quantity.value.unit ?? 'pieces'}`,
    refills && `${show(refills.value)} refills`,
    ...strengths.map(({ value }) => value),
  ]
    .filter(Boolean)
    .join(', ')
}

describe('visits', () => {
  test.each([
    ['Acupuncture 2 times a week for 4 weeks', '8 derived, 2/week, 4 week'],
    ['Physical therapy 2-3 times a week for 5 weeks', '10-15 derived, 2-3/week, 5 week'],
    ['Physical therapy two to three times a week for four to six weeks', '8-18 derived, 2-3/week, 4-6 week'],
    ['Massage therapy 2x/week x 6 weeks', '12 derived, 2/week, 6 week'],
    ['Massage therapy 2x week x 6\nweeks', '12 derived, 2/week, 6 week'],
    ['Chiropractic, twice weekly for six weeks', '12 derived, 2/week, 6 week'],
    ['Physical therapy 3 visits per week times 3 weeks', '9 derived, 3/week, 3 week'],
    ['Psychotherapy, weekly for 12 weeks', '12 derived, 1/week, 12 week'],
    ['Home health aide 4 hours a day 5 days a week for 2 weeks', '10 derived, 5/week, 2 week'],
    ['Physical therapy 3x2', '6 derived'],
    ['Acupuncture 1 times 9', '9 derived'],
    ['Massage therapy 2 x 6 weeks', '12 derived, 6 week'],
    ['Acupuncture 14 sessions', '14 stated'],
    ['Twelve (12) additional acupuncture visits', '12 stated'],
    ['Acupuncture, twenty-four visits', '24 stated'],
    ['Physical therapy sessions, 9', '9 stated'],
    ['Chiropractic x 12', '12 stated'],
    ['Chiropractic x12', '12 stated'],
    ['Physical therapy, times 7', '7 stated'],
    ['Acupuncture for the low back #6', '6 stated'],
    ['Physical therapy QTY: 8.00', '8 stated'],
    ['Physical therapy 8-14 visits over 6 weeks', '8-14 stated, 6 week'],
    ['Associated surgical service: Physical therapy, times 11', '11 stated'],
    ['Physical therapy 2 times a week for 3 weeks (6 visits)', '6 stated, 2/week, 3 week'],
    // A count within the range that frequency and duration give agrees with them.
    ['Acupuncture 1-2 times per week for 6 weeks QTY: 12.00', '12 stated, 1-2/week, 6 week'],
  ])('%s: %s', (request, asked) => {
    expect(sayAsked(request)).toBe(asked)
    expect(askedOf(request).messages).toEqual([])
  })
})

describe('medicines and things', () => {
  test.each([
    ['Norco 10/325mg #60', '60 pieces, 10/325 mg'],
    ['Norco 10 /325 #90', '90 pieces, 10/325'],
    ['Percocet 5/325 mg 1 tab q 6 hours prn #90 with 2 refills', '90 pieces, 2 refills, 5/325 mg'],
    ['Tramadol 50 mg, ninety count, no refills', '90 pieces, 0 refills, 50 mg'],
    ['Naproxen 500mg one tablet by mouth twice daily, 60 tablets', '2/day, 60 tablet, 500 mg'],
    ['Norco 10/325mg #90 QTY: 1.00', '90 pieces, 10/325 mg'],
    ['Butrans patch 10 mcg/hr #4', '4 pieces, 10 mcg/hr'],
    ['Flurbiprofen 20%, Lidocaine 4% cream, 210 grams', '210 gram, 20%, 4%'],
    ['Gabapentin 250mg/5ml suspension, 470 ml', '470 milliliter, 250 mg/5 ml'],
    ['Lumbar MRI x 1', '1 pieces'],
    ['2 knee braces', '2 pieces'],
    ['TENS unit, 30-day rental', '30 day'],
    ['Cold therapy unit, seven day use', '7 day'],
    ['Gym membership for a year', '1 year'],
    ['Viagra, three months', '3 month'],
    ['Injections of the left knee, series of 3 injections', '3 injection'],
  ])('%s: %s', (request, asked) => expect(sayAsked(request)).toBe(asked))
})

describe('numbers that count nothing', () => {
  test.each([
    'MRI of the lumbar spine, DOS: 10/11/2014',
    'Facet injection at L4-5',
    'Level 4 office visit',
    'Follow-up visit in 6 weeks',
    'X-ray, 2 views, of the hand',
    'CPT 97110 physical therapy',
    'Physical therapy, 6 weeks post surgery',
    '4x4 gauze',
    'Acupuncture, unspecified quantity',
    'Bedside 3 in 1 commode',
  ])('%s', (request) => expect(sayAsked(request).replace(/^.*view.*$/, '')).toBe(''))

  test('a month is no number of weeks: nothing is derived', () => {
    expect(sayAsked('Physical therapy 3 times a week for one month')).toBe('3/week, 1 month')
  })
  test('a product of a medicine’s frequency and duration is no visit', () => {
    expect(sayAsked('Naproxen 500mg twice a day for 30 days')).toBe('2/day, 30 day, 500 mg')
  })
})

describe('what disagrees', () => {
  test.each([
    ['Physical therapy 6 visits, 2 times a week for 4 weeks', '6 stated, 2/week, 4 week', 'sessions-disagree'],
    ['Acupuncture 2 times per week for 6 weeks QTY: 1.00', '2/week, 6 week', 'sessions-disagree'],
    ['Norco 10/325mg #60 #90', '10/325 mg', 'amounts-differ'],
    // These columns hold whole numbers: another would end the build of all letters.
    ['Acupuncture 2.5 sessions', '', 'no-count'],
    ['Acupuncture 1,000,000,000 sessions', '', 'no-count'],
    ['Physical therapy 9,999 times a week for 9,999 weeks', '9999/week, 9999 week', 'no-count'],
    ['Acupuncture #2.5', '', 'no-count'],
    ['Norco #60 with 1.5 refills', '60 pieces', 'no-count'],
  ])('%s: %s, and a message', (request, asked, rule) => {
    expect(sayAsked(request)).toBe(asked)
    expect(askedOf(request).messages.map((message) => message.rule)).toEqual([`classify/${rule}`])
  })

  test('of several services the one that the request is for has its own number', () => {
    expect(sayAsked('Physical therapy 12 visits and acupuncture 6 visits')).toBe('12 stated')
  })
})

test('every value stands where its span says, for all examples of the taxonomy', () => {
  const faults = taxonomy.treatments.flatMap(({ phrases }) =>
    phrases.flatMap(({ example }) => {
      const { strengths, ...amounts } = askedOf(example).value
      const fields = [...Object.values(amounts).filter((field) => field !== null), ...strengths]
      return fields.flatMap(({ span, value }) => {
        const words = example.slice(span.start, span.end)
        const inside = span.start >= 0 && span.end <= example.length && words.trim() === words && words !== ''
        const ordered = typeof value === 'string' || value.min <= value.max
        return inside && ordered ? [] : [`${example}: ${JSON.stringify(value)} at "${words}"`]
      })
    }),
  )
  expect(faults).toEqual([])
})
