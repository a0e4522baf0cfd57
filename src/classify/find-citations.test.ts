import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseLetter } from '../letter/parse-letter.ts'
import { sayPages } from './decision-row.ts'
import { findCitations } from './find-citations.ts'
import { readContentTaxonomy } from './fixtures/content-taxonomy.ts'
import { toKnowledge } from './knowledge.ts'

const { value: taxonomy } = readContentTaxonomy()
const knowledge = toKnowledge(taxonomy)

const citationOf = (text: string, day: string | null = null) =>
  findCitations(text, { value: text, span: { start: 0, end: text.length } }, knowledge, day).value

/** `mtus-chronic-pain 2016: muscle-relaxants p. 63-64 "a topic"`, one for each mention. */
const sayCited = (text: string): string[] =>
  citationOf(text).cited.map(({ id, source, year, sections, pages, topics }) => {
    const parts = [
      ...sections.map((section) => section.id),
      ...pages.map(({ value }) => `p. ${sayPages(value)}`),
      ...topics.map(({ value }) => `"${value}"`),
    ]
    const name = [id, source, year?.value].filter(Boolean).join(' ')
    return parts.length > 0 ? `${name}: ${parts.join(' ')}` : name
  })

describe('sections, pages and topics of both notations', () => {
  test.each([
    [
      'Decision based on MTUS Chronic Pain Treatment Guidelines Massage therapy topic Page(s): 60.',
      ['mtus-chronic-pain: massage-therapy p. 60'],
    ],
    [
      'Decision based on MTUS Chronic Pain Treatment Guidelines Muscle relaxants Page(s): 63-66, Opioids, criteria for use Page(s): 76-80, 91.',
      ['mtus-chronic-pain: muscle-relaxants p. 63-66', 'mtus-chronic-pain: opioids-criteria-for-use p. 76-80 p. 91'],
    ],
    [
      'Decision based on MTUS ACOEM Chapter 11 Forearm, Wrist, and Hand Complaints Page(s): 265, 271-73.',
      ['mtus-forearm-wrist-hand: p. 265 p. 271-273'],
    ],
    [
      'Decision based on MTUS Chronic Pain Treatment Guidelines Page(s): 98-99 of 127.',
      ['mtus-chronic-pain: p. 98-99'],
    ],
    [
      'Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): NSAIDs, GI symptoms & cardiovascular risk, Benzodiazepine dependence, maintenance, Benzodiazepines.',
      [
        'mtus-chronic-pain 2016: nsaids-gi-symptoms-and-cardiovascular-risk benzodiazepine-dependence-maintenance benzodiazepines',
      ],
    ],
    [
      'Decision based on MTUS Shoulder Complaints 2004, Section(s): Summary, and Postsurgical Treatment 2009, Section(s): Forearm, Wrist, & Hand.',
      ['mtus-shoulder 2004: summary', 'mtus-postsurgical 2009: forearm-wrist-and-hand'],
    ],
    [
      'Decision based on MTUS Opioid Treatment 2016, Section(s): 4.2 Tapering Opioids: Methods for Tapering Opioids, 3.3.9.',
      ['mtus-opioids 2016: 4-2 3-3-9'],
    ],
    [
      'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Elbow Chapter (updated 1/3/15): Splints, night.',
      ['odg 2015: elbow "Splints, night"'],
    ],
    [
      'Decision based on Non-MTUS Citation ODG, Pain (Chronic), Web Version; ODG, Hernia.',
      ['odg: pain', 'odg: hernia'],
    ],
    [
      'Decision based on Non-MTUS Citation Hernia, mesh repair, Official Disability Guidelines.',
      ['odg: hernia "mesh repair"'],
    ],
    [
      'Decision based on Non-MTUS Citation ODG Surgery for shoulder dislocation.',
      ['odg: "Surgery for shoulder dislocation"'],
    ],
    [
      'Decision based on Non-MTUS Citation ACOEM Practice Guidelines, 3rd Edition, Elbow Disorders, pg. 12.',
      ['acoem-non-mtus: elbow-disorders p. 12'],
    ],
    [
      'Decision based on Non-MTUS Citation FDA, drugs.com and UpToDate.',
      ['other-non-mtus fda', 'other-non-mtus drugs-com', 'other-non-mtus uptodate'],
    ],
    [
      'Decision based on Non-MTUS Citation Zinc: dosage, read in UpToDate on 1/2/2016.',
      ['other-non-mtus uptodate: "Zinc: dosage, read in UpToDate"'],
    ],
  ])('%s', (text, cited) => expect(sayCited(text)).toEqual(cited))
})

describe('guidelines whose names are sections of others', () => {
  test.each([
    [
      'Decision based on MTUS Chronic Pain 2017, Section(s): Medications, and Opioids 2017, Section(s): Recommendations.',
      ['mtus-chronic-pain 2017: medications', 'mtus-opioids 2017: recommendations'],
    ],
    [
      'Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): Opioids, Antiemetics (for opioid nausea).',
      ['mtus-chronic-pain 2016: opioids antiemetics'],
    ],
    [
      'Decision based on MTUS Chronic Pain Treatment Guidelines Opioids Page(s): 76-80.',
      ['mtus-chronic-pain: opioids p. 76-80'],
    ],
    [
      'Decision based on MTUS General Approaches 2004, Section(s): Prevention, Initial Approaches to Treatment.',
      ['mtus-general-approaches 2004: prevention initial-approaches-to-treatment'],
    ],
    ['Decision based on MTUS Low Back Disorders 2019 and Opioids.', ['mtus-low-back 2019', 'mtus-opioids']],
    // Without a year this is a section of the older chronic pain guidelines as well: it is not guessed.
    ['Decision based on MTUS Opioids, criteria for use.', ['mtus-other: "based on MTUS Opioids, criteria for use."']],
  ])('%s', (text, cited) => expect(sayCited(text)).toEqual(cited))
})

describe('slips', () => {
  test.each([
    [
      'Decision based on MTUS Knee Complaints 200 4, Section(s): Inital Care, Diagnositc Criteria.',
      ['mtus-knee 2004: initial-care diagnostic-criteria'],
    ],
    [
      'Decision based on MTUS Chronic Pain Medical Treatment 201 6, Section(s): Muscle relaxants (for p ain), Topical analgesics, com-\npounded.',
      ['mtus-chronic-pain 2016: muscle-relaxants topical-analgesics-compounded'],
    ],
  ])('%s', (text, cited) => expect(sayCited(text)).toEqual(cited))
})

test('what no section has is kept as one text, commas and all', () => {
  const text =
    'Decision based on MTUS Neck and Upper Back Complaints 2004, Section(s): Some new part, of things, Summary.'
  expect(sayCited(text)).toEqual(['mtus-neck-upper-back 2004: summary "Some new part, of things"'])
})

describe('the sentences of 2013 and 2014', () => {
  test.each([
    [
      'The Claims Administrator based its decision on the Chronic Pain Medical Treatment Guidelines, (May 2009), page 47, which is part of the MTUS.',
      ['mtus-chronic-pain 2009: p. 47'],
      ['mtus'],
    ],
    [
      'The Claims Administrator based its decision on the American College of Occupational and Environmental Medicine (ACOEM), 2nd Edition, (2004), Chapter 12, page 300, which is part of the MTUS, and the Official Disability Guidelines (ODG), Low Back, which is not part of the MTUS.',
      ['mtus-low-back 2004: p. 300', 'odg: low-back'],
      ['mtus', 'odg'],
    ],
    ['The Expert Reviewer relied on the Chronic Pain Guidelines.', ['mtus-chronic-pain'], ['mtus']],
    ['The Expert Reviewer found the Acupuncture Guidelines relevant.', ['mtus-acupuncture'], ['mtus']],
    [
      'The Physician Reviewer based his/her decision on the MTUS, Postsurgical Guidelines.',
      ['mtus-postsurgical'],
      ['mtus'],
    ],
    [
      'Acupuncture Medical Treatment Guidelines, and ODG, Neck chapter.',
      ['mtus-acupuncture', 'odg: neck-and-upper-back'],
      ['mtus', 'odg'],
    ],
    ['The Claims Administrator did not cite a guideline.', [], ['none']],
  ])('%s', (text, cited, families) => {
    expect(sayCited(text)).toEqual(cited)
    expect(citationOf(text).families).toEqual(families)
  })

  test.each([
    'Not specified.',
    'None.',
    'See below.',
    'Neither ACOEM nor ODG was used.',
    'The MTUS and the ODG are silent on this brace.',
    'Expert opinion; there is no ODG chapter on it.',
  ])('“%s” names no guideline that was cited', (text) => {
    expect(citationOf(text)).toEqual({ guidelines: [], families: [], cited: [] })
  })

  const readFixture = (name: string) => {
    const text = readFileSync(`src/letter/fixtures/${name}.txt`, 'utf8')
    return parseLetter(text).decisions.map(({ claimsGuideline, imrGuideline }) => {
      const claims = findCitations(text, claimsGuideline, knowledge).value
      const imr = findCitations(text, imrGuideline, knowledge, null, claims).value
      return [claims, imr].map(({ guidelines, families }) => guidelines.map(({ id }) => id).join() || families.join())
    })
  }
  test('a notice of 2013; who relies on the same guideline cites what the other side cites', () => {
    expect(readFixture('notice-2013')).toEqual([
      ['odg', 'odg'],
      ['mtus-chronic-pain', 'mtus-chronic-pain'],
    ])
  })
  test('a letter that lists the documents', () => {
    expect(readFixture('documents-reviewed')).toEqual([
      ['mtus-knee', 'mtus-knee'],
      ['none', 'odg'],
    ])
  })
})

test('an edition that was not in force on the day is told, by its year', () => {
  const outsideOn = (day: string) =>
    citationOf('Decision based on MTUS Chronic Pain Medical Treatment 2009, and Opioid Treatment 2016.', day).cited.map(
      ({ outsideEdition }) => outsideEdition,
    )
  expect(outsideOn('2016-07-27')).toEqual([false, true])
  expect(outsideOn('2016-07-28')).toEqual([true, false])
})

test('every section of every guideline is read again from its own names, and nothing else is', () => {
  const frames = { mtus: 'Decision based on MTUS', other: 'Decision based on Non-MTUS Citation' }
  const faults = taxonomy.guidelines.flatMap((entry) => {
    // The guideline's own name, as its first example has it.
    const example = entry.phrases[0]?.example ?? ''
    const own = knowledge.phrases.guidelines.findPhrases(example).find(({ id }) => id === entry.id)
    const name = example.slice(own?.span.start, own?.span.end)
    return entry.sections.flatMap(({ id, title, also }) =>
      [title, ...also].flatMap((words) => {
        const text = `${entry.family === 'mtus' ? frames.mtus : frames.other} ${name}, Section(s): ${words}.`
        const { cited } = citationOf(text)
        const mentions = cited.filter((one) => one.id === entry.id)
        const read = mentions.flatMap(({ sections }) => sections.map((section) => section.id))
        const rest = mentions.flatMap(({ topics }) => topics.map(({ value }) => value))
        return read.includes(id) && rest.length === 0 ? [] : [`${text} → ${read.join()} ${rest.join()}`]
      }),
    )
  })
  expect(faults).toEqual([])
})

test('what is read of a field lies in it, in order and apart', () => {
  const text =
    'Decision based on MTUS Knee Complaints 2004, Section(s): Special Studies, Summary, and Chronic Pain Medical Treatment 2016, Section(s): Office visits Page(s): 5-6. Decision based on Non-MTUS Citation ODG, Knee, Bracing.'
  const spans = citationOf(text)
    .cited.flatMap(({ sections, pages, topics }) => [...sections, ...pages, ...topics])
    .map(({ span }) => span)
  expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual([
    'Special Studies',
    'Summary',
    'Office visits',
    '5-6',
    'Knee',
    'Bracing',
  ])
})
