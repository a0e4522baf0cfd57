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

test.each([
  ['an empty title', '"Needling"', '""', ['2: `title` is empty: write `title: "…"`']],
  ['a list for a title', '"Needling"', '["a", "b"]', ['2: `title` is a list: write one text, `title: "…"`']],
  [
    'no category',
    'category: "therapy"\n',
    '',
    ['1: the entry has no `category`: write `category:` with an id of content/categories'],
  ],
  [
    'no subcategory',
    'subcategory: "needles"\n',
    '',
    ['1: the entry has no `subcategory`: write `subcategory:` with an id of content/categories'],
  ],
  [
    'a phrase that is no item',
    '  - words: "needling"\n    example: "Needling, 6 visits"',
    '  - "needling"',
    ['6: an item of `phrases` is "needling": write `- words: "…", then example: "…"` below it'],
  ],
  [
    'phrases that are no list',
    'phrases:\n  - words: "needling"\n    example: "Needling, 6 visits"',
    'phrases: "needling"',
    ['5: `phrases` is "needling", not a list: write each item on a line of its own after `- `'],
  ],
  ['no words', '- words: "needling"\n    example', '- example', ['6: a phrase has no words: write `- words: "…"`']],
  [
    'a number for words',
    'words: "needling"',
    'words: 97810',
    ['6: `words` is read as 97810, not as text: quote it, `words: "…"`'],
  ],
  [
    'a number for an example',
    'example: "Needling, 6 visits"',
    'example: 6',
    ['6: `example` is read as 6, not as text: quote it, `example: "…"`'],
  ],
  [
    'a date among near-misses',
    'phrases:',
    'nearMisses:\n  - 2016-01-02\nphrases:',
    ['6: an item of `nearMisses` is "2016-01-02T00:00:00.000Z", not text: quote it, `- "…"`'],
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
  [
    'no side',
    'side: "upheld"\n',
    '',
    '1: the entry has no `side`: write `side:` with one of upheld, overturned, either',
  ],
  ['a side that is none', '"upheld"', '"denied"', '3: unknown side "denied": write one of upheld, overturned, either'],
  [
    'a reason under `recited` that there is not',
    'phrases:',
    'recited: "flags"\nphrases:',
    '4: `recited` names "flags", which is no reason: write `flag`, or one of flag',
  ],
  [
    'a request under `notFor` that nobody makes',
    'phrases:',
    'notFor:\n  - "imagining"\nphrases:',
    '4: `notFor` names "imagining", which is no treatment, subcategory or category: write an id of theirs',
  ],
])('a reason with %s', (_, from, to, told) => {
  expect(read('reasons/flag.md', REASON.replace(from, to))).toEqual([told])
})

test.each([
  [
    'no subcategories',
    CATEGORY.slice(CATEGORY.indexOf('subcategories')),
    '',
    '1: the category has no subcategories: write `subcategories:` and below it `- id: …` with `title: "…"`',
  ],
  [
    'a subcategory without a title',
    '\n    title: "Needles"',
    '',
    '4: a subcategory needs an id and a title: write `- id: …` and `title: "…"` below it',
  ],
])('a category with %s', (_, from, to, told) => {
  expect(read('categories/therapy.md', CATEGORY.replace(from, to))).toContain(told)
})
