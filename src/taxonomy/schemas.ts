import { z } from 'astro/zod'
import { COMMON, ITEM, PHRASED, phrases } from './common-keys.ts'
import {
  choice,
  day,
  fault,
  flag,
  optionalText,
  optionalTexts,
  orNull,
  refuseSameIds,
  text,
  texts,
} from './entry-keys.ts'
import { guidelines } from './guideline-schema.ts'

// The keys of every kind of entry, one schema a folder of content/. What one entry says of another is checked where all
// are read (check-references.ts, check-phrases.ts).

const wordLists = z.strictObject({ ...COMMON, words: texts('the words, each a phrase of its own', 'lack of').min(1) })

const categories = z
  .strictObject({
    ...COMMON,
    subcategories: z
      .array(z.strictObject({ ...ITEM, short: COMMON.short }))
      .min(1)
      .meta({ description: 'its subcategories, in their order' }),
    countedIn: choice(
      'what a bare number (`x 12`, `#6`) counts: `sessions` or `pieces` (the usual)',
      ['sessions', 'pieces'],
      'sessions',
    ).default('pieces'),
  })
  .superRefine(({ subcategories }, context) => refuseSameIds('subcategories', subcategories, context))

const treatments = z.strictObject({
  ...PHRASED,
  category: text('an id of `categories/`', 'injection'),
  subcategory: text('one of that category’s', 'other-injection'),
  drugClass: optionalText('for medicines; an id of `drug-classes/`', 'opioids'),
  // How the entry stands beside others named in the same request: the first named counts, unless one leads
  // (`Associated surgical service: …`) or yields (a bare `evaluation`).
  standing: choice(
    '`leads`, `level` (the usual) or `yields`; see below',
    ['leads', 'level', 'yields'],
    'yields',
  ).default('level'),
  yieldsTo: optionalTexts(
    'with `standing: "yields"`: ids of entries, subcategories or categories; it yields to these alone',
    'rehabilitation',
  ),
  together: optionalTexts('ids of entries, subcategories or categories; see below', 'surgery'),
  formerly: optionalTexts('ids under which the entry was published before', 'tens'),
})

const requests =
  'ids of treatments, subcategories, categories or drug classes whose requests are never decided for this reason'

const drugClasses = z.strictObject({
  ...COMMON,
  words: optionalTexts('what letters call any drug of the class, in the singular', 'muscle relaxant'),
})

const reasons = z.strictObject({
  ...PHRASED,
  phrases: phrases({
    of: optionalTexts(
      'ids of treatments, subcategories, categories or drug classes: in their requests alone the phrase is looked for',
      'adjunct-surgical',
    ),
    echoes: flag('`true` where it counts only in a sentence that takes up what the guideline was said to ask for'),
    alone: flag('`true` where it counts only in a rationale that says nothing of this case but how it ends'),
    sumsUp: flag('`true` where it says no more than that others hold: it counts only where no other reason is given'),
  }).min(1),
  side: choice(
    'the outcome on whose side it stands: `upheld`, `overturned`, or `either`',
    ['upheld', 'overturned', 'either'],
    'upheld',
  ),
  recited: optionalText(
    'the reason that its phrases give instead where they stand in what a guideline says; see below',
    'guideline-recited-as-support',
  ),
  notRecitedBeside: optionalTexts(
    'ids of reasons: beside one of them, what a guideline says does not give this reason as well',
    'trial-appropriate',
  ),
  notFor: optionalTexts(requests, 'diagnostic-testing'),
  yieldsTo: optionalTexts(
    'ids of reasons: a sentence that gives one of them does not give this one as well',
    'unclear-request',
  ),
  asserts: flag('`true` where its phrases say that something is so, and count for nothing behind a “not” or “no”'),
  ofRequest: flag(
    '`true` where no guideline says it: it is the reviewer’s also in a sentence that goes on to name one',
  ),
})

const bodyParts = z.strictObject({
  ...PHRASED,
  phrases: phrases({
    names: texts(
      'ids of the parts that the words name, where that is not the entry alone; `[]` where they mean something else',
      'knee',
    ).optional(),
  }).min(1),
})

const benchmarks = z.strictObject({
  ...COMMON,
  publisher: choice('who published it: `DWC` or `CWCI`', ['DWC', 'CWCI'], 'DWC'),
  year: text('a year, or a part of one', '2016, first quarter', /^\d{4}/),
  figures: z
    .array(
      z.strictObject({
        measure: choice(
          'what it measures: `overturned`, `upheld`, `volume`, `time` or `mix`',
          ['overturned', 'upheld', 'volume', 'time', 'mix'],
          'overturned',
        ),
        what: text('what it is of', 'Pharmaceuticals'),
        published: text('as it was published', 'almost 185,000'),
        percent: orNull(
          text('only where it is an exact share: a number of percent', '8.4')
            .refine((share) => Number(share) >= 0 && Number(share) <= 100, { params: { malformed: true } })
            .transform(Number),
        ),
        unit: text('what is counted', 'treatment requests'),
        source: text('where it was published, and where that can be read', 'DWC, 2017 IMR Report'),
      }),
    )
    .min(1)
    .meta({ description: 'the figures, each with the words in which it was published' }),
})

const glossary = z
  .strictObject({
    ...COMMON,
    words: texts(
      'the forms in which pages use it, each as it is written inside a sentence',
      'claims administrator',
    ).min(1),
    nearMisses: optionalTexts('texts that hold one of the words and mean something else', 'in the case of'),
  })
  .superRefine(({ words, nearMisses }, context) => {
    for (const [index, miss] of nearMisses.entries()) {
      const holds = words.some((word) => miss.toLowerCase().includes(word.toLowerCase()) && miss !== word)
      if (holds) continue
      fault(
        context,
        ['nearMisses', index],
        'idle-near-miss',
        `"${miss}" holds none of the words; take it out, or write one that does`,
      )
    }
  })

const count = (what: string, example: string) => text(what, example, /^\d+$/).transform(Number)

const releases = z.strictObject({
  ...COMMON,
  date: day('its day, which is the file’s name', '2026-01-31'),
  version: text('one more than that of the release before', '2', /^[0-9a-z][0-9a-z.+-]*$/i),
  letters: count('letters that were published', '1204'),
  decisions: count('decisions among them', '3110'),
  overturned: count('decisions overturned', '287'),
  corpus: text('digest of the letters, as manifest.json has it', '3b4c'.repeat(16), /^[0-9a-f]{64}$/),
})

const setting = (description: string, example: string, pattern = /^/) =>
  z
    .string()
    .trim()
    .regex(pattern)
    .meta({ description, examples: [example] })
    .optional()
    .transform((value) => value || null)

/** What pages can lead to: any other text would be left out of them in silence. */
const REACHED = /^(?:(?:https?:\/\/|mailto:)\S+|[^\s@:]+@\S+)?$/

/** The publisher's settings: `content/site.md`. A text that is empty counts as left out. */
export const SETTINGS = z.strictObject({
  title: text('stands in the head of every page', 'IMR Decisions'),
  publisher: setting('who publishes the site; shown where it is given', 'A clinic'),
  contact: setting(
    'how the publisher is reached, a web or mail address; shown where it is given',
    'imr@example.org',
    REACHED,
  ),
  corrections: setting(
    'a web or mail address where errors are reported; shown where it is given',
    'https://example.org/errors',
    REACHED,
  ),
  licence: setting('under which terms the data may be used; shown where it is given', 'CC BY 4.0'),
  indexLetters: z
    .boolean()
    .default(true)
    .meta({ description: '`false` where search engines may not keep the pages of single letters', examples: [false] }),
  leaveOut: z
    .array(z.enum(['cards', 'embeds']).meta({ examples: ['cards'] }))
    .default([])
    .meta({
      description:
        'what the site does without, to have fewer files: `cards`, the pictures of treatments and guidelines where their pages are shared; `embeds`, the pages of figures for frames',
    }),
})

/** The keys that an entry of any kind may have. */
export const EVERY_ENTRY = z.strictObject(COMMON)

/** The schema of each folder of `content/` whose files are entries: what may stand in their front matter. */
export const SCHEMAS = {
  treatments,
  categories,
  guidelines,
  reasons,
  'word-lists': wordLists,
  'drug-classes': drugClasses,
  'body-parts': bodyParts,
  specialties: z.strictObject(PHRASED),
  benchmarks,
  glossary,
  releases,
  notes: z.strictObject({ title: COMMON.title }),
  withdrawn: z.strictObject({
    date: day('the day since when the letter is withdrawn', '2026-12-01'),
    ground: choice(
      'why: `correction`, `privacy`, `court-order` or `other`',
      ['correction', 'privacy', 'court-order', 'other'],
      'privacy',
    ),
    note: text('a sentence for the page; it must not repeat what was withdrawn', 'It named a person.'),
  }),
}
export type Folder = keyof typeof SCHEMAS
