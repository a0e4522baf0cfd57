import { expect, test } from 'vitest'
import { readTaxonomy } from './read-taxonomy.ts'

const GUIDELINE = `---
title: "Pain guideline"
family: "mtus"
editions:
  - year: "2009"
    from: "2009-07-18"
    until: "2016-07-28"
    ccr: "9792.24.2"
  - year: "2016"
    from: "2016-07-28"
sections:
  - id: "special-studies"
    title: "Special Studies"
    also: ["Studies, special"]
  - id: "summary"
    title: "Summary"
sources:
  - id: "handbook"
    title: "The handbook"
phrases:
  - words: "pain guideline"
    example: "Decision based on MTUS Pain Guideline."
  - words: "handbook"
    source: "handbook"
    example: "Decision based on the handbook."
---
`
const read = (text: string) => readTaxonomy([{ path: 'guidelines/pain.md', text }])

/** The messages after a change of the entry: a planted mistake. */
const plant = (from: string, to: string): string[] => {
  expect(GUIDELINE).toContain(from)
  return read(GUIDELINE.replace(from, to)).messages.map(({ line, reason }) => `${line}: ${reason}`)
}

test('editions, sections and sources are read as they stand', () => {
  const { value, messages } = read(GUIDELINE)
  expect(messages).toEqual([])
  expect(value.guidelines[0]).toMatchObject({
    editions: [
      { year: '2009', from: '2009-07-18', until: '2016-07-28', ccr: '9792.24.2' },
      { year: '2016', from: '2016-07-28', until: null, ccr: null },
    ],
    sections: [
      { id: 'special-studies', title: 'Special Studies', also: ['Studies, special'] },
      { id: 'summary', title: 'Summary', also: [] },
    ],
    sources: [{ id: 'handbook', title: 'The handbook' }],
    phrases: [{ words: 'pain guideline' }, { words: 'handbook', source: 'handbook' }],
  })
})

test.each([
  [
    'year: "2009"',
    'year: 2009',
    `5: editions.year: is read as 2009, not as text; write it in double quotes, \`year: "2009"\``,
  ],
  [
    'from: "2009-07-18"',
    'from: 2009-07-18',
    '6: editions.from: is read as the date 2009-07-18, not as text; write it in double quotes, `from: "2009-07-18"`',
  ],
  [
    'from: "2009-07-18"',
    'from: "2009-02-30"',
    '6: editions.from: is "2009-02-30"; write `from: "2016-07-28"` (first day in force; left out where it is not known)',
  ],
  [
    'until: "2016-07-28"',
    'until: "2009-07-18"',
    '7: editions.until: the edition 2009 ends on 2009-07-18, before it begins on 2009-07-18; write another `from` or `until`',
  ],
  [
    'until: "2016-07-28"',
    'until: "2017-01-01"',
    '10: editions.from: the edition 2016 begins on 2016-07-28, and the one above it (2009) ends on 2017-01-01; write the oldest first, and end each where the next begins',
  ],
  [
    'ccr: "9792.24.2"',
    'ccr: "8 CCR 9792"',
    '8: editions.ccr: is "8 CCR 9792"; write `ccr: "9792.24.2"` (section of title 8 of the California Code of Regulations)',
  ],
  ['ccr: "9792.24.2"', 'crr: "9792.24.2"', '8: editions.crr: is no key here; write `ccr`'],
  [
    'id: "summary"',
    'id: "special-studies"',
    '15: sections.id: the id "special-studies" stands twice; write an id of its own for each item',
  ],
  [
    'title: "Summary"',
    'title: "Studies – special"',
    '16: sections.title: "Studies – special" stands for the sections special-studies and summary; write it in one of the two',
  ],
  [
    'also: ["Studies, special"]',
    'also: "Studies, special"',
    '14: sections.also: is "Studies, special", not a list; write `also:` and below it, each on a line of its own, `- "Muscle relaxants"` (other names that letters use)',
  ],
  [
    'title: "Summary"',
    'title: 2016',
    '16: sections.title: is read as 2016, not as text; write it in double quotes, `title: "2016"`',
  ],
  [
    'source: "handbook"',
    'source: "handbok"',
    '24: phrases.source: "handbok" is none of `sources`; write one of its ids (handbook), or add `- id: "handbok"` with a title to `sources`',
  ],
])('%s → %s', (from, to, message) => {
  expect(plant(from, to)).toEqual([message])
})

test('an edition may lack its first day, and works side by side may overlap', () => {
  const more = '  - year: "2019"\n  - year: "2014"\n    title: "Introduction"\n    from: "2014-01-01"\nsections:\n'
  const { value, messages } = read(GUIDELINE.replace('sections:\n', more))
  expect(messages).toEqual([])
  expect(value.guidelines[0]?.editions.slice(1)).toEqual([
    { year: '2016', title: null, from: '2016-07-28', until: null, ccr: null },
    { year: '2019', title: null, from: null, until: null, ccr: null },
    { year: '2014', title: 'Introduction', from: '2014-01-01', until: null, ccr: null },
  ])
  expect(plant('    from: "2009-07-18"\n', '')).toEqual([
    '6: editions.until: the edition 2009 has an end and no beginning; write `from` as well',
  ])
})

test('a phrase that names a section as well says so with `true`', () => {
  const words = 'words: "pain guideline"\n'
  const { value } = read(GUIDELINE.replace(words, `${words}    ambiguous: true\n`))
  expect(value.guidelines[0]?.phrases[0]?.ambiguous).toBe(true)
  expect(plant(words, `${words}    ambiguous: "yes"\n`)).toEqual([
    '22: phrases.ambiguous: is "yes"; write `ambiguous: true`, or leave the key out',
  ])
})

test('a list inside an item does not move the lines of the items behind it', () => {
  const inBlock = 'also:\n      - "Studies, special"\n      - "Studies"'
  expect(plant('also: ["Studies, special"]', inBlock)).toEqual([])
  const text = GUIDELINE.replace('also: ["Studies, special"]', inBlock).replace('title: "Summary"', 'titel: "Summary"')
  expect(read(text).messages.map(({ line }) => line)).toEqual([18])
})
