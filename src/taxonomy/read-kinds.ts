import { type EntryFields, readChoice } from './entry-fields.ts'
import type {
  CategoryEntry,
  CountedIn,
  Entry,
  PhrasedEntry,
  ReasonEntry,
  Standing,
  TreatmentEntry,
  WordList,
} from './taxonomy.ts'

const SIDES: ReasonEntry['side'][] = ['upheld', 'overturned', 'either']
const COUNTED_IN: CountedIn[] = ['sessions', 'pieces']
const STANDINGS: Standing[] = ['leads', 'level', 'yields']

const COMMON = ['title', 'short']
const PHRASED = [...COMMON, 'phrases', 'nearMisses']

/** The keys that an entry of each folder of `content/` may have. */
export const KEYS = {
  'word-lists': [...COMMON, 'words'],
  categories: [...COMMON, 'subcategories', 'countedIn'],
  treatments: [...PHRASED, 'category', 'subcategory', 'drugClass', 'standing', 'yieldsTo', 'together', 'formerly'],
  guidelines: [...PHRASED, 'family', 'editions', 'sections', 'sources'],
  reasons: [...PHRASED, 'side', 'recited', 'notFor'],
  'drug-classes': COMMON,
  'body-parts': PHRASED,
  specialties: PHRASED,
}
export type Kind = keyof typeof KEYS

export function readWordList(fields: EntryFields): WordList {
  const words = fields.readTexts('words')
  if (words.length === 0 && fields.messages.length === 0) {
    fields.report(
      'no-words',
      fields.lines.ofKey('words'),
      'the list has no words: write `words:` and below it `- "…"` for each',
    )
  }
  return { ...fields.entry, words }
}

export const readDrugClass = ({ entry }: EntryFields): Entry => entry

/** An entry that is known by its phrases; one without any could never be found. */
export function readPhrased(fields: EntryFields, more: string[] = []): PhrasedEntry {
  const phrases = fields.readPhrases(more)
  if (phrases.length === 0 && fields.messages.length === 0) {
    fields.report(
      'no-phrases',
      fields.lines.ofKey('phrases'),
      'the entry has no phrases: write `phrases:` and below it `- words: "…"` with `example: "…"`',
    )
  }
  return { ...fields.entry, phrases, nearMisses: fields.readTexts('nearMisses') }
}

export const readReason = (fields: EntryFields): ReasonEntry => ({
  ...readPhrased(fields, ['of']),
  side: readChoice(fields, 'side', SIDES),
  recited: fields.readText('recited'),
  notFor: fields.readTexts('notFor'),
})

/** Whether category, subcategory and drug class exist is checked when all entries are read. */
export function readTreatment(fields: EntryFields): TreatmentEntry {
  const readNeeded = (key: string): string => {
    const value = fields.readText(key)
    if (value === null && !fields.messages.some(({ reason }) => reason.includes(`\`${key}\``))) {
      fields.report(
        `missing-${key}`,
        1,
        `the entry has no \`${key}\`: write \`${key}:\` with an id of content/categories`,
      )
    }
    return value ?? ''
  }
  return {
    ...readPhrased(fields),
    category: readNeeded('category'),
    subcategory: readNeeded('subcategory'),
    drugClass: fields.readText('drugClass'),
    standing: readChoice(fields, 'standing', STANDINGS, 'level'),
    yieldsTo: fields.readTexts('yieldsTo'),
    together: fields.readTexts('together'),
    formerly: fields.readTexts('formerly'),
  }
}

export function readCategory(fields: EntryFields): CategoryEntry {
  const subcategories = fields.readItems('subcategories', ['id', 'title', 'short']).flatMap(({ item, line }) => {
    const { id, title, short } = item
    if (typeof id === 'string' && typeof title === 'string') {
      return [{ id, title, short: typeof short === 'string' ? short : title, category: fields.entry.id }]
    }
    fields.report(
      'bad-subcategory',
      line,
      'a subcategory needs an id and a title: write `- id: …` and `title: "…"` below it',
    )
    return []
  })
  if (subcategories.length === 0)
    fields.report(
      'no-subcategories',
      fields.lines.ofKey('subcategories'),
      'the category has no subcategories: write `subcategories:` and below it `- id: …` with `title: "…"`',
    )
  return { ...fields.entry, subcategories, countedIn: readChoice(fields, 'countedIn', COUNTED_IN, 'pieces') }
}
