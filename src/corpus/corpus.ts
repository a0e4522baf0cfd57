import type { z } from 'astro/zod'
import type { Measurements } from '../accuracy/accuracy-sheet.ts'
import type { ClassifiedLetter } from '../classify/classified.ts'
import type { DecisionRow, PublishedRow } from '../classify/decision-row.ts'
import type { StateIndex } from '../state-index/join-index.ts'
import type { Release } from '../taxonomy/read-release.ts'
import type { Term } from '../taxonomy/read-terms.ts'
import type { SETTINGS } from '../taxonomy/schemas.ts'
import type { Benchmark, Taxonomy, Withdrawal } from '../taxonomy/taxonomy.ts'
import type { PlacedMessage } from '../text/message.ts'

/** One file of the corpus after its journey, without the letter's text. */
export interface CaseRecord {
  /** The permalink: `/cases/<id>/`. */
  id: string
  /** Path of the file below the corpus folder. */
  source: string
  /** Where the letter's text begins in the file, in characters: behind the front matter. */
  textStart: number
  /** Of the UTF-8 bytes of the text, hexadecimal. */
  textSha256: string
  /** During a build made whenever it is asked for: take what is needed, and keep none. */
  readonly letter: ClassifiedLetter
  messages: PlacedMessage[]
  /** Where the letter seems to tell who a person is; told to its publisher, and never shown on a page. */
  forPublisher: PlacedMessage[]
}

/** A letter that was taken back; its page says so and holds nothing of it. */
export interface Withdrawn extends Withdrawal {
  /** The days of the releases in which it stood, oldest first. */
  releases: string[]
  /** Whether its file still lies in the corpus. */
  here: boolean
}

/** A file that is counted but not published, with the reason. */
export interface SetAside {
  id: string
  source: string
  messages: PlacedMessage[]
}

/** The publisher's settings, from `content/site.md`, as taxonomy/schemas.ts documents them. */
export interface SiteSettings extends z.output<typeof SETTINGS> {
  /** Whether the letters are made up, as every page then says: a demonstration, set by `MADE_UP_LETTERS`. */
  madeUp: boolean
}

/** Everything that the pages are made of. Loaded once, shared by all pages. */
export interface Corpus {
  site: SiteSettings
  taxonomy: Taxonomy
  /** Published statewide figures, sorted by id; shown beside the corpus's own and never mixed with them. */
  benchmarks: Benchmark[]
  /** The data releases so far, newest first; their numbers are frozen. */
  releases: Release[]
  /** The words of the glossary, sorted by title. */
  glossary: Term[]
  /** Sorted by id. */
  cases: CaseRecord[]
  /** Sorted by source. */
  setAside: SetAside[]
  /** Letters that were taken back, sorted by id: nothing else of the report knows them. */
  withdrawn: Withdrawn[]
  /** Those whose outcome is known, which alone are counted; in the order of the cases, then of the letter. */
  decisions: DecisionRow[]
  /** All that are published, those without a known outcome among them; in the same order. */
  published: PublishedRow[]
  /** The state's own index beside the letters. */
  stateIndex: StateIndex
  /** How alike the decisions of one letter are, from all decisions: every interval of the report goes by it. */
  likeness: number
  /** How well letters are read: on labeled letters, and on samples of this very corpus. */
  accuracy: Measurements
}
