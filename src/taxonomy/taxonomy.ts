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
  /** Of a guideline entry that stands for several sources: the id of the one that the words name. */
  source?: string
  /** Of a guideline: the words name a section as well, and the guideline only where a citation's name can stand. */
  ambiguous?: boolean
  /** Of a part of the body: the parts that the words name; none where they mean something else. Else the entry. */
  names?: string[]
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

/** What a bare number in a request counts: `x 12`. */
export type CountedIn = 'sessions' | 'pieces'

export interface CategoryEntry extends Entry {
  countedIn: CountedIn
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
  /** Ids of entries, subcategories or categories: an entry that yields does so to these alone, where it names any. */
  yieldsTo: string[]
  /** Ids of the same: where a request names all of them, in this order, it is for this entry. */
  together: string[]
  /** Ids under which the entry was published before; their pages point on. */
  formerly: string[]
}

export type GuidelineFamily = 'mtus' | 'odg' | 'acoem-non-mtus' | 'other-non-mtus'

/** One edition of a part of the MTUS, and when it was in force. */
export interface Edition {
  /** The year by which letters cite it: `2016`. */
  year: string
  /** Of a guideline that is several works side by side: the one of them; editions follow each other within it. */
  title: string | null
  /** ISO dates: the first day in force, null where it is not known, and the first day no longer, null without an end. */
  from: string | null
  until: string | null
  /** Section of title 8 of the California Code of Regulations: `9792.24.2`. */
  ccr: string | null
}

/** A section or chapter of a guideline, as letters cite it. */
export interface GuidelineSection {
  /** Slug, unique within its guideline. */
  id: string
  title: string
  /** Other names of it. */
  also: string[]
}

/** One of the sources that an entry stands for. */
export interface GuidelineSource {
  id: string
  title: string
}

export interface GuidelineEntry extends PhrasedEntry {
  family: GuidelineFamily
  /** By date, none of one work overlapping another; empty where the guideline has no fixed ones. */
  editions: Edition[]
  /** In the entry's order. */
  sections: GuidelineSection[]
  sources: GuidelineSource[]
}

export interface ReasonEntry extends PhrasedEntry {
  /** The outcome on whose side the reason stands by definition; `either` where it may support both. */
  side: 'upheld' | 'overturned' | 'either'
  /**
   * Where its phrases stand in what the guideline says and not in what the reviewer says of this case, they give the
   * reason of this id instead, and that only where the rationale gives no other; null where they then give none.
   */
  recited: string | null
  /** Ids of treatments, subcategories and categories: a request for one of these cannot be decided for this reason. */
  notFor: string[]
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
