import { describe, expect, test } from 'vitest'
import { ACUPUNCTURE, CATEGORY, MASSAGE, sound } from './fixtures/sound-files.ts'
import { readTaxonomy } from './read-taxonomy.ts'

/** The messages after a change of one file: a planted mistake. */
const plant = (path: string, from: string, to: string): string[] =>
  readTaxonomy(
    sound.map((file) => (file.path === path ? { path, text: file.text.replace(from, to) } : file)),
  ).messages.map(({ file, line, reason }) => `${file}:${line}: ${reason}`)

const acupuncture = (from: string, to: string) => plant('treatments/acupuncture.md', from, to)

describe('each planted mistake is named with its file, its line and what to write', () => {
  test.each([
    ['a key that is not known', 'nearMisses:', 'nearMiss:', '8: nearMiss: is no key here; write `nearMisses`'],
    [
      'no title',
      'title: "Acupuncture"\n',
      '',
      '1: title: is missing; write `title: "Trigger point injection"` (plain words, first letter large)',
    ],
    [
      'a number for a title',
      '"Acupuncture"\nc',
      '00630\nc',
      '2: title: is read as 408, not as text; write it in double quotes, `title: "00630"`',
    ],
    [
      'a date',
      '"Acupuncture"\nc',
      '2016-01-02\nc',
      '2: title: is read as the date 2016-01-02, not as text; write it in double quotes, `title: "2016-01-02"`',
    ],
    [
      'a category that is none',
      '"rehabilitation"',
      '"rehabilitatoin"',
      '3: category: "rehabilitatoin" is unknown; write `rehabilitation`, or one of rehabilitation',
    ],
    [
      'a subcategory that is none',
      'subcategory: "acupuncture"',
      'subcategory: "needles"',
      '4: subcategory: "needles" is unknown; write one of acupuncture, chiropractic',
    ],
    [
      'a phrase without an example',
      '    example: "Acupuncture, 6 visits"\n',
      '',
      '6: phrases.example: is missing; write `example: "Acupuncture, 6 visits"` (a request or sentence that the phrase must match)',
    ],
    [
      'an example that the phrase does not match',
      'Acupuncture, 6 visits',
      'Needles, 6 visits',
      '6: phrase "acupuncture" does not match its example "Needles, 6 visits": write an example that holds the phrase, or mend the phrase',
    ],
    [
      'an example that another entry claims',
      'words: "acupuncture"\n    example: "Acupuncture, 6 visits"',
      'words: "mass"\n    example: "mass age"',
      '6: example "mass age" of phrase "mass" is claimed by "massage" of massage: write another example, or take the phrase out',
    ],
    [
      'a near-miss that matches',
      'A needle holder',
      'An acupuncture chart',
      '9: near-miss "An acupuncture chart" is matched by phrase "acupuncture" of acupuncture: narrow the phrase, or take the near-miss out',
    ],
    [
      'a bracket that is not closed',
      'words: "acupuncture"',
      'words: "acupuncture {visit|visits"',
      '6: phrase "acupuncture {visit|visits" has a bracket that is not closed: add `}`',
    ],
    [
      'a regular expression',
      'words: "acupuncture"',
      'words: "acupunct.*"',
      '6: phrase "acupunct.*" has `*`, and phrases are plain words: write `{a|b}`, `{n}` and `(…)` only',
    ],
    [
      'a phrase of nothing',
      'words: "acupuncture"',
      'words: "(acupuncture)"',
      '6: phrase "(acupuncture)" can be empty: write at least one word outside of `(…)`',
    ],
    [
      'an id of `yieldsTo` that is none, in an entry that does not yield',
      'nearMisses:',
      'yieldsTo:\n  - "needling"\nnearMisses:',
      '8: yieldsTo: "needling" is no treatment, subcategory, category or drug class; write an id of theirs',
      '8: yieldsTo: stands in an entry that does not yield; write `standing: "yields"` as well, or take it out',
    ],
    [
      'a gap at the end',
      'words: "acupuncture"',
      'words: "acupuncture …"',
      '6: phrase "acupuncture …" begins or ends with `…`, which stands for words between others: take it out',
    ],
    [
      'a choice outside of braces',
      'words: "acupuncture"',
      'words: "(needles|pins) acupuncture"',
      '6: phrase "(needles|pins) acupuncture" has a `|` outside of braces: write `{one|other}`',
    ],
    [
      'a choice of one',
      'words: "acupuncture"',
      'words: "{acupuncture}"',
      '6: phrase "{acupuncture}" has braces with one choice: write `{one|other}`, or `{n}` for a number',
    ],
    [
      'a phrase that could hold up a build',
      'words: "acupuncture"',
      `words: "acupuncture ${'(then) '.repeat(100).trim()}"`,
      '6: phrase "acupuncture (then) (then) (then) (then) (then) (then) (then…" has too many words in a row that may be missing: make several phrases of it, each with fewer `(…)`',
    ],
    [
      'a list that is none',
      'words: "acupuncture"',
      'words: "<needels> acupuncture"',
      '6: phrase "<needels> acupuncture" names the list `<needels>`, which is not in content/word-lists: write `<needles>`',
    ],
    [
      'an id of `together` that is none',
      'nearMisses:',
      'together:\n  - "needling"\nnearMisses:',
      '8: together: "needling" is no treatment, subcategory, category or drug class; write an id of theirs',
    ],
    [
      'a key that a phrase has not',
      '    example: "Acupuncture, 6 visits"',
      '    example: "Acupuncture, 6 visits"\n    of: "massage"',
      '8: phrases.of: is no key here; write one of words, example',
    ],
    [
      'no phrases',
      'phrases:\n  - words: "acupuncture"\n    example: "Acupuncture, 6 visits"\n',
      '',
      '1: phrases: is missing; write `phrases:` and below it, each on a line of its own, `- words: "acupuncture ({visit|visits})"`, then `example: "Acupuncture, 6 visits"` (the words that name the entry, each with an example that it must match)',
    ],
    [
      'an old id that is in use',
      'nearMisses:',
      'formerly:\n  - "massage"\nnearMisses:',
      '8: formerly: "massage" is an entry\'s id today; take it out, or rename that entry',
    ],
    [
      'a title that a category has',
      'title: "Acupuncture"',
      'title: "Rehabilitation"',
      '2: title: "Rehabilitation" is also that of rehabilitation; write another',
    ],
    [
      'a drug class that is none',
      'nearMisses:',
      'drugClass: "opiates"\nnearMisses:',
      '8: drugClass: "opiates" is unknown; write one of ',
    ],
    [
      'a standing that is none',
      'nearMisses:',
      'standing: "first"\nnearMisses:',
      '8: standing: "first" is unknown; write one of leads, level, yields',
    ],
  ])('%s', (_, from, to, ...told) => {
    expect(acupuncture(from, to)).toEqual(told.map((message) => `treatments/acupuncture.md:${message}`))
  })

  test('the same words in two entries', () => {
    expect(
      plant(
        'treatments/massage.md',
        '"massage"\n    example: "Massage',
        '"{massage|acupuncture}"\n    example: "Massage',
      ),
    ).toEqual([
      'treatments/massage.md:6: phrase "{massage|acupuncture}" of massage stands for acupuncture as well ("acupuncture"): keep it in one of the two',
    ])
  })

  test('a number that another entry has spelled out', () => {
    const files = [
      ...sound,
      {
        path: 'treatments/view.md',
        text: MASSAGE.replace('"massage"', '"{n} views"').replace('Massage, 4 visits', '4 views'),
      },
      {
        path: 'treatments/views.md',
        text: MASSAGE.replace('"massage"', '"2 views"').replace('Massage, 4 visits', '2 views'),
      },
    ]
    expect(readTaxonomy(files).messages.map(({ reason }) => reason)).toContain(
      'phrase "2 views" of views stands for view as well ("{n} views"): keep it in one of the two',
    )
  })

  test('an id that belongs to another category or subcategory', () => {
    const files = [
      ...sound,
      { path: 'treatments/chiropractic.md', text: ACUPUNCTURE.replace('"Acupuncture"', '"Manipulation"') },
    ]
    const taken = readTaxonomy(files.filter(({ path }) => path !== 'treatments/acupuncture.md')).messages
    expect(taken.map(({ reason }) => reason)).toEqual([
      'title: the id "chiropractic" belongs to a category or subcategory: rename the file, or put the entry into the subcategory "chiropractic"',
    ])
  })

  test('a subcategory of another category', () => {
    const other = CATEGORY.replace('Rehabilitation', 'Surgery')
      .replace('acupuncture', 'spine')
      .replace('Acupuncture', 'Spine')
      .replace('chiropractic', 'open')
    const files = [...sound, { path: 'categories/surgery.md', text: other }].map((file) =>
      file.path === 'treatments/acupuncture.md'
        ? { ...file, text: file.text.replace('y: "acupuncture"', 'y: "spine"') }
        : file,
    )
    expect(readTaxonomy(files).messages.map(({ reason }) => reason)).toEqual([
      'subcategory: "spine" is one of surgery, not of rehabilitation; write one of acupuncture, chiropractic',
    ])
  })

  test('a file name that can be no address, and a file that is no Markdown', () => {
    const files = [
      {
        path: 'body-parts/Low Back.md',
        text: '---\ntitle: "Low back"\nphrases:\n  - words: "low back"\n    example: "low back"\n---\n',
      },
      { path: 'body-parts/neck.txt', text: '' },
    ]
    expect(readTaxonomy(files).messages.map(({ reason }) => reason)).toEqual([
      'the file name "Low Back" can\'t be an address; rename it to `low-back.md`',
      'an entry is a Markdown file: rename it to end in `.md`, or move it out of content/body-parts',
    ])
  })

  test('front matter that is no YAML is told once, not as missing keys', () => {
    const messages = acupuncture('title: "Acupuncture"', 'title: "Acupuncture')
    expect(messages[0]).toMatch(/^treatments\/acupuncture\.md:\d+: front matter is not YAML/)
  })
})
