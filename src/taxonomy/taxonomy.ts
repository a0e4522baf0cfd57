/** What every entry of `content/` has: a Markdown file named by its id. */
export interface Entry {
  /** Slug, equal to the file's name without `.md`; the permalink. */
  id: string
  title: string
  /** A shorter title for rows and cells, the title itself where none is given. */
  short: string
  /** Markdown below the front matter. */
  body: string
  /** Path below `content/`, for messages. */
  file: string
}

/** Words that name an entry, in the phrase language of content/README.md, and a text that they must match. */
export interface Phrase {
  words: string
  /** The words with the lists that they name written out. */
  pattern: string
  example: string
  /** Of a reason: the treatment, subcategory or category of requests that alone it is looked for in; null for all. */
  of: string | null
  /** Line of the entry's file, from 1. */
  line: number
}

/** Texts that look like the entry and are not: no phrase of it may claim them. */
export interface PhrasedEntry extends Entry {
  phrases: Phrase[]
  nearMisses: string[]
}

/** Words that phrases share under one name: `<none>` stands for any of the list `none`. */
export interface WordList extends Entry {
  words: string[]
}

export interface Subcategory {
  id: string
  title: string
  short: string
  category: string
}

export interface CategoryEntry extends Entry {
  /** In the order of the entry. */
  subcategories: Subcategory[]
}

export type Standing = 'leads' | 'level' | 'yields'

export interface TreatmentEntry extends PhrasedEntry {
  category: string
  subcategory: string
  drugClass: string | null
  /**
   * How the entry stands beside others named in the same request: the first named counts, unless one leads
   * (`Associated surgical service: …`) or yields (a bare `evaluation`).
   */
  standing: Standing
  /** Ids of entries, subcategories or categories: where a request names all of them, it is for this entry. */
  together: string[]
  /** Ids under which the entry was published before; their pages point on. */
  formerly: string[]
}

export type GuidelineFamily = 'mtus' | 'odg' | 'acoem-non-mtus' | 'other-non-mtus'

export interface GuidelineEntry extends PhrasedEntry {
  family: GuidelineFamily
}

export interface ReasonEntry extends PhrasedEntry {
  /** The side of the outcome on which the reason stands by definition. */
  side: 'upheld' | 'overturned'
  /** Whether its phrases count in sentences that tell what the guideline says, and not of the case alone. */
  guidelineText: boolean
}

/** Checked knowledge: every id that one entry names in another exists. Lists are sorted by id. */
export interface Taxonomy {
  categories: CategoryEntry[]
  treatments: TreatmentEntry[]
  guidelines: GuidelineEntry[]
  reasons: ReasonEntry[]
  drugClasses: Entry[]
  bodyParts: PhrasedEntry[]
  specialties: PhrasedEntry[]
}
