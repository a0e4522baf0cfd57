import { expect, test } from 'vitest'
import { readTaxonomy } from './read-taxonomy.ts'

const CATEGORY = 'title: "Therapy"\nsubcategories:\n  - id: "needles"\n    title: "Needles"'
const TREATMENT =
  'title: "Needling"\ncategory: "therapy"\nsubcategory: "needles"\nphrases:\n  - words: "needling"\n    example: "Needling, 6 visits"'
const REASON =
  'title: "No red flag"\nside: "upheld"\nphrases:\n  - words: "no red flags"\n    example: "There are no red flags."'

/** The messages on one entry, beside a sound category. */
const read = (path: string, front: string): string[] =>
  readTaxonomy([
    ...(path.startsWith('categories') ? [] : [{ path: 'categories/therapy.md', text: `---\n${CATEGORY}\n---\n` }]),
    { path, text: `---\n${front}\n---\n` },
  ]).messages.map(({ line, reason }) => `${line}: ${reason}`)

test('sound entries have no messages', () => {
  expect(read('treatments/needling.md', TREATMENT)).toEqual([])
  expect(read('reasons/flag.md', REASON)).toEqual([])
  expect(read('categories/therapy.md', CATEGORY)).toEqual([])
})

test('a file whose first line is not the front matter’s is told once, not key by key', () => {
  const text = `${TREATMENT}\n---\nProse.\n`
  expect(readTaxonomy([{ path: 'treatments/needling.md', text }]).messages.map(({ reason }) => reason)).toEqual([
    'front matter is missing; write `---` as the first line, the keys below it, and `---` behind them',
  ])
})

test.each([
  [
    'an empty title',
    '"Needling"',
    '""',
    ['2: title: is empty; write `title: "Trigger point injection"` (plain words, first letter large)'],
  ],
  [
    'a list for a title',
    '"Needling"',
    '["a", "b"]',
    ['2: title: is a list, not one text; write `title: "Trigger point injection"` (plain words, first letter large)'],
  ],
  [
    'no category',
    'category: "therapy"\n',
    '',
    ['1: category: is missing; write `category: "injection"` (an id of categories/)'],
  ],
  [
    'no subcategory',
    'subcategory: "needles"\n',
    '',
    ['1: subcategory: is missing; write `subcategory: "other-injection"` (one of that category’s)'],
  ],
  [
    'a phrase that is no item',
    '  - words: "needling"\n    example: "Needling, 6 visits"',
    '  - "needling"',
    [
      '6: phrases: an item is "needling"; write `- words: "acupuncture ({visit|visits})"`, then `example: "Acupuncture, 6 visits"`',
    ],
  ],
  [
    'phrases that are no list',
    'phrases:\n  - words: "needling"\n    example: "Needling, 6 visits"',
    'phrases: "needling"',
    [
      '5: phrases: is "needling", not a list; write `phrases:` and below it, each on a line of its own, `- words: "acupuncture ({visit|visits})"`, then `example: "Acupuncture, 6 visits"` (the words that name the entry, each with an example that it must match)',
    ],
  ],
  [
    'no words',
    '- words: "needling"\n    example',
    '- example',
    [
      '6: phrases.words: is missing; write `words: "acupuncture ({visit|visits})"` (the words, in the language of phrases)',
    ],
  ],
  [
    'a number for words',
    'words: "needling"',
    'words: 97810',
    ['6: phrases.words: is read as 97810, not as text; write it in double quotes, `words: "97810"`'],
  ],
  [
    'a number for an example',
    'example: "Needling, 6 visits"',
    'example: 6',
    ['7: phrases.example: is read as 6, not as text; write it in double quotes, `example: "6"`'],
  ],
  [
    'a date among near-misses',
    'phrases:',
    'nearMisses:\n  - 2016-01-02\nphrases:',
    ['6: nearMisses: an item is read as the date 2016-01-02, not as text; write it in double quotes, `- "2016-01-02"`'],
  ],
  [
    'a brace that nothing opens',
    'words: "needling"',
    'words: "needling}"',
    ['6: phrase "needling}" has a `}` that nothing opens: take it out'],
  ],
  [
    'an empty choice',
    'words: "needling"',
    'words: "{needling|}"',
    ['6: phrase "{needling|}" has an empty choice: write `(word)` for what may be missing'],
  ],
  [
    'a longer phrase of the same entry that claims an example',
    'phrases:',
    'phrases:\n  - words: "needling, {n} visits"\n    example: "Needling, 4 visits"',
    [
      '8: example "Needling, 6 visits" of phrase "needling" is claimed by the longer phrase "needling, {n} visits" of this entry: write another example, or take the phrase out',
    ],
  ],
])('a treatment with %s', (_, from, to, told) => {
  expect(TREATMENT).toContain(from)
  const found = read('treatments/needling.md', TREATMENT.replace(from, to))
  expect(found).toEqual(expect.arrayContaining(told))
})

test.each([
  ['no side', 'side: "upheld"\n', '', '1: side: is missing; write `side:` with one of upheld, overturned, either'],
  [
    'a side that is none',
    '"upheld"',
    '"denied"',
    '3: side: "denied" is unknown; write one of upheld, overturned, either',
  ],
  [
    'a reason under `recited` that there is not',
    'phrases:',
    'recited: "flags"\nphrases:',
    '4: recited: "flags" is no reason; write `flag`, or one of flag',
  ],
  [
    'a request under `notFor` that nobody makes',
    'phrases:',
    'notFor:\n  - "imagining"\nphrases:',
    '4: notFor: "imagining" is no treatment, subcategory, category or drug class; write an id of theirs',
  ],
])('a reason with %s', (_, from, to, told) => {
  expect(read('reasons/flag.md', REASON.replace(from, to))).toEqual([told])
})

test.each([
  [
    'no subcategories',
    CATEGORY.slice(CATEGORY.indexOf('subcategories')),
    '',
    '1: subcategories: is missing; write `subcategories:` and below it, each on a line of its own, `- id: "summary"`, then `title: "Summary"` (its subcategories, in their order)',
  ],
  [
    'a subcategory without a title',
    '\n    title: "Needles"',
    '',
    '4: subcategories.title: is missing; write `title: "Summary"` (plain words, first letter large)',
  ],
])('a category with %s', (_, from, to, told) => {
  expect(read('categories/therapy.md', CATEGORY.replace(from, to))).toContain(told)
})
