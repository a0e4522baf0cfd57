import { expect, test } from 'vitest'
import { sound } from './fixtures/sound-files.ts'
import { readTaxonomy } from './read-taxonomy.ts'

test('a sound taxonomy has no messages and is sorted by id', () => {
  const { value, messages } = readTaxonomy([...sound].reverse())
  expect(messages).toEqual([])
  expect(value.treatments).toEqual([
    {
      id: 'acupuncture',
      title: 'Acupuncture',
      short: 'Acupuncture',
      body: 'Needles.',
      file: 'treatments/acupuncture.md',
      phrases: [{ words: 'acupuncture', pattern: 'acupuncture', example: 'Acupuncture, 6 visits', of: [], line: 6 }],
      nearMisses: ['A needle holder'],
      category: 'rehabilitation',
      subcategory: 'acupuncture',
      drugClass: null,
      standing: 'level',
      yieldsTo: [],
      together: [],
      formerly: [],
    },
    expect.objectContaining({ id: 'massage' }),
  ])
  expect(value.categories[0]?.subcategories.map(({ id }) => id)).toEqual(['acupuncture', 'chiropractic'])
})

test('a list stands for any of its words', () => {
  const { value, messages } = readTaxonomy(
    sound.map(({ path, text }) => ({
      path,
      text: text.replace('"massage"', '"<needles> massage"').replace('Massage, 4', 'Pin massage, 4'),
    })),
  )
  expect(messages).toEqual([])
  expect(value.treatments.find(({ id }) => id === 'massage')?.phrases[0]).toMatchObject({
    words: '<needles> massage',
    pattern: '{needle|pin} massage',
  })
})

test('a list without words, and requests of a reason that are none', () => {
  const files = [
    { path: 'word-lists/empty.md', text: '---\ntitle: "Empty"\n---\n' },
    {
      path: 'reasons/moot.md',
      text: '---\ntitle: "Moot"\nside: "upheld"\nphrases:\n  - words: "moot"\n    example: "It is moot."\n    of: ["surgary"]\n---\n',
    },
  ]
  expect(readTaxonomy(files).messages.map(({ file, line, reason }) => `${file}:${line}: ${reason}`)).toEqual([
    'reasons/moot.md:7: phrases.of: "surgary" is no treatment, subcategory, category or drug class; write an id of theirs',
    'word-lists/empty.md:1: words: is missing; write `words:` and below it, each on a line of its own, `- "lack of"` (the words, each a phrase of its own)',
  ])
})

test('reasons of the two outcomes may share words', () => {
  const toReason = (id: string, side: string) => ({
    path: `reasons/${id}.md`,
    text: `---\ntitle: "${id}"\nside: "${side}"\nphrases:\n  - words: "no prior visits"\n    example: "There were no prior visits."\n---\n`,
  })
  expect(readTaxonomy([toReason('a', 'upheld'), toReason('b', 'overturned')]).messages).toEqual([])
  expect(readTaxonomy([toReason('a', 'upheld'), toReason('b', 'upheld')]).messages).toHaveLength(1)
})

test('a phrase of a part of the body may name several parts or none, all of them known', () => {
  const toEntry = (names: string) => `---
title: "Knee"
phrases:
  - words: "knee"
    example: "MRI of the knee"
  - words: "knee pads"
    example: "Knee pads"
    names: ${names}
---
`
  const readNames = (names: string) => readTaxonomy([{ path: 'body-parts/knee.md', text: toEntry(names) }])
  expect(readNames('[]').messages).toEqual([])
  expect(readNames('[]').value.bodyParts[0]?.phrases[1]?.names).toEqual([])
  expect(readNames('["kne"]').messages.map(({ line, reason }) => `${line}: ${reason}`)).toEqual([
    '8: phrases.names: "kne" is no part of the body; write `knee`, or one of knee',
  ])
  expect(readNames('"knee"').messages.map(({ reason }) => reason)).toEqual([
    'phrases.names: is "knee", not a list; write `names:` and below it, each on a line of its own, `- "knee"` (ids of the parts that the words name, where that is not the entry alone; [] where they mean something else)',
  ])
})
