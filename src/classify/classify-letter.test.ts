import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { FIVE } from '../corpus/fixtures/five.ts'
import { readContentTaxonomy } from './fixtures/content-taxonomy.ts'
import { type MadeDecision, makeLetter } from './fixtures/made-letter.ts'
import { toLetterReader } from './read-letter.ts'

const readLetter = toLetterReader(readContentTaxonomy().value)

/** One made-up decision, classified. */
function classifyOne(made: MadeDecision) {
  const { text } = makeLetter([made])
  const { decisions, messages } = readLetter(text)
  const decision = decisions[0]
  if (!decision) throw new Error('the made-up letter was not read')
  return { text, decision, messages }
}
const ids = (found: { id: string }[]) => found.map(({ id }) => id)

describe('what is asked for: the conventions of labelling', () => {
  test.each([
    ['Associated surgical service: Physical therapy, 8 visits', 'adjunct-surgical', null],
    ['Pre-operative EKG and labs', 'adjunct-surgical', null],
    ['Lumbar laminectomy with assistant surgeon', 'adjunct-surgical', null],
    ['Post-operative physical therapy, 12 visits, left knee', 'physical-occupational-therapy', null],
    ['Post-op Norco 5/325mg #30', 'oral-and-other', 'opioids'],
    ['EMG/NCV of both arms', 'emg-ncs', null],
    ['Grip strength testing', 'other-diagnostic', null],
    ['Electrical stimulation, 6 visits', 'other-rehabilitation', null],
    ['Electrical stimulation unit for home use', 'electrical-stimulation', null],
    ['Infrared acupuncture, 8 visits', 'acupuncture', null],
    ['Chiropractic physiotherapy, 6 visits', 'chiropractic', null],
    ['Chiropractic evaluation', 'chiropractic', null],
    ['Evaluation by an acupuncturist', 'acupuncture', null],
    ['Evaluation with a hand surgeon', 'surgical-consult', null],
    ['Consultation for left shoulder surgery', 'surgical-consult', null],
    ['Lumbar laminectomy and a follow-up visit', 'spine', null],
    ['Consultation for an epidural injection', 'medical-specialties', null],
    ['Follow-up visit and trigger point injections', 'medical-specialties', null],
    ['Trigger point injections and a follow-up visit', 'other-injection', null],
    ['Neurology consultation', 'medical-specialties', null],
    ['Cold packs, 6 sessions', 'other-rehabilitation', null],
    ['Cold packs', 'dme', null],
    ['TENS unit with supplies', 'electrical-stimulation', null],
    ['TENS supplies', 'supplies', null],
    ['Orthopedic consultation', 'medical-specialties', null],
    ['Labs - PT/PTT', 'lab-pathology', null],
    ['Rotator cuff repair, arthroscopic', 'arthroscopic', null],
    ['Ultrasound guided steroid injection, left shoulder', 'other-injection', null],
    ['Diagnostic ultrasound of the left shoulder', 'imaging', null],
    ['Acupuncture, 6 visits, with capsaicin patch', 'acupuncture', null],
    ['Voltaren gel 1%', 'topical-analgesic', 'topical-analgesics'],
    ['Ketoprofen 10%, lidocaine 5% in cream base', 'topical-compound', 'topical-compounds'],
    ['Gabapentin 300mg #90', 'oral-and-other', 'anti-epilepsy'],
  ])('%s', (request, subcategory, drugClass) => {
    expect(classifyOne({ request }).decision.treatment).toMatchObject({ subcategory, drugClass })
  })

  test('only the disputed portion counts; where it names no body part the original request does', () => {
    const request =
      'Massage of the neck, 8 visits, was the original request. Massage, 4 visits, was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, Massage, 4 visits is'
    const { text, decision } = classifyOne({ request })
    const { span } = decision.treatment ?? { span: { start: 0, end: 0 } }
    expect(decision.treatment?.id).toBe('massage-therapy')
    expect(span.start).toBeGreaterThan(text.indexOf('remaining IMR eligible'))
    expect(ids(decision.bodyParts)).toEqual(['neck'])
  })

  test('a request that no entry knows is null, and the message names its words', () => {
    const { decision, messages } = classifyOne({ request: 'Flux capacitor, rental' })
    expect(decision.treatment).toBeNull()
    expect(messages).toContainEqual({
      severity: 'warning',
      rule: 'classify/unknown-treatment',
      span: decision.request.span,
      reason: '"Flux capacitor, rental" matches no treatment',
    })
  })
})

test.each([
  ['Brace for L4-5', ['low-back']],
  ['Injection at C5-6', ['neck']],
  ['EMG of RUE and LLE', ['lower-extremity', 'upper-extremity']],
  ['CT of the pelvis', ['hip']],
  ['Therapy for the spine', []],
  ['Home health aide with a handheld shower', []],
])('body parts of %s', (request, parts) => {
  expect(ids(classifyOne({ request }).decision.bodyParts)).toEqual(parts)
})

describe('what a guideline field cites', () => {
  test.each([
    ['The Claims Administrator did not cite any medical evidence for its decision.', [], ['none']],
    [
      'Decision based on MTUS ACOEM Chapter 9 Shoulder Complaints, Chapter 13 Knee Complaints,Acupuncture Treatment Guidelines.',
      ['mtus-acupuncture', 'mtus-knee', 'mtus-shoulder'],
      ['mtus'],
    ],
    [
      'Decision based on MTUS Postsurgical Treatment 2009, Section(s): Low Back, and Chronic Pain Medical\nTreatment 201 6, Section(s): Opioids for pain.',
      ['mtus-chronic-pain', 'mtus-postsurgical'],
      ['mtus'],
    ],
    [
      'Decision based on MTUS Opioid Treatment 2016, Section(s): 3.3.9 Maintenance. Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Pain.',
      ['mtus-opioids', 'odg'],
      ['mtus', 'odg'],
    ],
    [
      'The Claims Administrator did not base their decision on the MTUS. Decision based on Non -MTUS Citation not specified.',
      ['other-non-mtus'],
      ['other-non-mtus'],
    ],
    [
      'The Expert Reviewer based their decision on recommendation(s) outside of the MTUS Guidelines. Decision based on Non-MTUS Citation ACOEM Chapter 12 Low Back and FDA labels.',
      ['acoem-non-mtus', 'other-non-mtus'],
      ['acoem-non-mtus', 'other-non-mtus'],
    ],
    ['Decision based on Non-MTUS Official Disability Guidelines, Low Back: Acupuncture.', ['odg'], ['odg']],
    ['Decision based on MTUS.', ['mtus-other'], ['mtus']],
  ])('%s', (claims, guidelines, families) => {
    const { decision } = classifyOne({ request: 'Massage', claims })
    expect({ guidelines: ids(decision.claims.guidelines), families: decision.claims.families }).toEqual({
      guidelines,
      families,
    })
  })

  test('a source that no entry knows counts as another one, and a message names it', () => {
    const { text, decision, messages } = classifyOne({
      request: 'Massage',
      imr: 'Decision based on Non-MTUS Citation Handbook of Rubbing, third printing.',
    })
    expect(ids(decision.imr.guidelines)).toEqual(['other-non-mtus'])
    const message = messages.find(({ rule }) => rule === 'classify/unknown-citation')
    expect(text.slice(message?.span?.start, message?.span?.end)).toBe('Handbook of Rubbing, third printing.')
  })
})

describe('why', () => {
  test('no reason that requests of its kind are never decided for', () => {
    const rationale = 'There was no functional improvement with therapy.'
    const reasonsOf = (request: string) => classifyOne({ request, rationale }).decision.reasons.map(({ id }) => id)
    expect(reasonsOf('Physical therapy, 6 visits')).toEqual(['no-functional-improvement'])
    expect(reasonsOf('MRI of the knee')).toEqual([])
  })

  test('each reason with its sentence', () => {
    const rationale =
      'The guidelines ask for functional improvement. The 12 visits exceed the guideline recommendation. There were no\nred flags on examination.'
    const { text, decision } = classifyOne({ request: 'X-ray', rationale })
    expect(decision.reasons.map(({ id, span }) => [id, text.slice(span.start, span.end)])).toEqual([
      ['exceeds-recommended-amount', 'The 12 visits exceed the guideline recommendation.'],
      ['no-red-flags', 'There were no\nred flags on examination.'],
    ])
  })

  test.each([
    [
      'what the guideline says',
      'MTUS states that special studies need red flags, and without red flags nothing is done.',
    ],
    ['what is quoted', 'It reads "no evidence of functional improvement ends the treatment at once in every case".'],
  ])('%s is no reason', (_, rationale) => {
    expect(classifyOne({ request: 'Massage', rationale }).decision.reasons).toEqual([])
  })

  test('only reasons on the side of the outcome', () => {
    const rationale = 'There was no functional improvement. The criteria have been met.'
    const read = (outcome: 'Upheld' | 'Overturned') =>
      ids(classifyOne({ request: 'Massage', outcome, rationale }).decision.reasons)
    expect(read('Upheld')).toEqual(['no-functional-improvement'])
    expect(read('Overturned')).toEqual(['criteria-met'])
  })
})

test('specialties are counted under their usual names, unknown ones under their own', () => {
  const { text } = makeLetter([{ request: 'Massage' }], 'Preventative Medicine, Pain Medicine, Podology')
  expect(readLetter(text).specialtyNames).toEqual(['Pain Management', 'Podology', 'Preventive Medicine'])
})

describe('the five letters, as they were labelled by hand', () => {
  const gold = JSON.parse(readFileSync(new URL('fixtures/five-letters.json', import.meta.url), 'utf8'))
  const read = (source: string) => readFileSync(`${FIVE}/${source}`, 'utf8').replace(/^---\n.*?\n---\n/s, '')
  for (const { source, decisions } of gold) {
    test(source, () => {
      const text = read(source)
      const found = readLetter(text).decisions.map(({ treatment, bodyParts, claims, imr }) => ({
        category: treatment?.category,
        subcategory: treatment?.subcategory,
        drugClass: treatment?.drugClass,
        bodyParts: ids(bodyParts),
        claims: [ids(claims.guidelines), claims.families],
        imr: [ids(imr.guidelines), imr.families],
      }))
      // biome-ignore lint/suspicious/noExplicitAny: the labels are read as they stand
      const labelled = decisions.map((decision: any) => ({
        category: decision.treatment.category,
        subcategory: decision.treatment.subcategory,
        drugClass: decision.treatment.drugClass,
        bodyParts: [...decision.bodyParts].sort(),
        claims: [[...decision.claimsGuidelines].sort(), decision.claimsFamilies],
        imr: [[...decision.imrGuidelines].sort(), decision.imrFamilies],
      }))
      expect(found).toEqual(labelled)
    })
  }

  test('each reason lights a whole sentence of the reviewer on this case', () => {
    const lit = gold.flatMap(({ source }: { source: string }) => {
      const text = read(source)
      return readLetter(text).decisions.flatMap(({ number, reasons }) =>
        reasons.map(({ id, span }) => ({ source, number, id, words: text.slice(span.start, span.end) })),
      )
    })
    expect(lit.filter(({ words }: { words: string }) => !/^[A-Z“"].*[.?!]$/s.test(words))).toEqual([])
    const improvement = lit.find(({ id }: { id: string }) => id === 'functional-improvement-documented')
    expect(improvement?.words).toMatch(/^Furthermore, given documentation\s+of benefit with previous acupuncture/)
  })
})
