import type { z } from 'astro/zod'
import type { EntryFile } from './read-entry.ts'
import type { SCHEMAS } from './schemas.ts'

// The keys of entries are documented in schemas.ts, where they are declared.
type Keys<F extends keyof typeof SCHEMAS> = z.output<(typeof SCHEMAS)[F]>

/** What every entry of `content/` has: a Markdown file named by its id. */
export interface Entry extends EntryFile {
  title: string
}

/** Words that name an entry, in the phrase language of content/README.md, and a text that they must match. */
export interface Phrase {
  words: string
  /** The words with the lists that they name written out. */
  pattern: string
  example: string
  /** Of a reason: treatments, subcategories, categories or drug classes; looked for in their requests alone, or in all. */
  of: string[]
  /** Line of the entry's file, from 1. */
  line: number
  /** Of a guideline entry that stands for several sources: the id of the one that the words name. */
  source?: string
  /** Of a guideline: the words name a section as well, and the guideline only where a citation's name can stand. */
  ambiguous?: boolean
  /** Of a reason: the words count only in a sentence that takes up what the guideline was said to ask for. */
  echoes?: boolean
  /** Of a reason: the words count only in a rationale that says nothing of the case but how it ends. */
  alone?: boolean
  /** Of a reason: says no more than that others hold, and counts only where no other is given. */
  sumsUp?: boolean
  /** Of a part of the body: the parts that the words name; none where they mean something else. Else the entry. */
  names?: string[]
}

/** Texts that look like the entry and are not: no phrase of it may claim them. */
export interface PhrasedEntry extends Entry {
  phrases: Phrase[]
  nearMisses: string[]
}

type Phrased<F extends keyof typeof SCHEMAS> = Omit<Keys<F>, keyof PhrasedEntry> & PhrasedEntry

/** Words that phrases share under one name: `<none>` stands for any of the list `none`. */
export type WordList = Entry & Pick<Keys<'word-lists'>, 'words'>

export interface Subcategory {
  id: string
  title: string
  short: string
  category: string
}

export interface CategoryEntry extends Entry {
  countedIn: Keys<'categories'>['countedIn']
  /** In the order of the entry. */
  subcategories: Subcategory[]
}

/** What letters call any drug of the class stands in `words`. */
type DrugClass = Entry & Pick<Keys<'drug-classes'>, 'words'>
export type TreatmentEntry = Phrased<'treatments'>
export type Standing = TreatmentEntry['standing']
export type GuidelineEntry = Phrased<'guidelines'>
export type GuidelineFamily = GuidelineEntry['family']
/** One edition of a part of the MTUS, and when it was in force; ISO days. */
export type Edition = GuidelineEntry['editions'][number]
/** A section or chapter of a guideline, as letters cite it. */
export type GuidelineSection = GuidelineEntry['sections'][number]
export type ReasonEntry = Phrased<'reasons'>

/** What one publisher said of one year: an entry of `content/benchmarks`. */
export type Benchmark = Entry & Omit<Keys<'benchmarks'>, keyof Entry>

/** A letter that was taken back: a file of `content/withdrawn`, named by the letter's id, whose page now says this. */
export type Withdrawal = Keys<'withdrawn'> & Pick<EntryFile, 'id' | 'file'>

/** Checked knowledge: every id that one entry names in another exists. Lists are sorted by id. */
export interface Taxonomy {
  categories: CategoryEntry[]
  treatments: TreatmentEntry[]
  guidelines: GuidelineEntry[]
  reasons: ReasonEntry[]
  drugClasses: DrugClass[]
  bodyParts: PhrasedEntry[]
  specialties: PhrasedEntry[]
}
