import type { Entry } from './taxonomy.ts'

/** One row of a frozen rates.csv. */
export interface FrozenRate {
  dimension: string
  /** Empty for not read or not classified. */
  id: string
  decided: number
  overturned: number
  letters: number
  /** Null where there were too few decisions for a rate. */
  rate: number | null
  /** Limits of the 95% interval; null where there is no rate. */
  low: number | null
  high: number | null
}

/** One data release: an entry of `content/releases`, whose body says why the numbers moved, and its frozen rates. */
export interface Release extends Entry {
  /** ISO day; also its file name. */
  date: string
  version: string
  /** Letters that were published. */
  letters: number
  decisions: number
  overturned: number
  /** Digest of the corpus, as manifest.json has it. */
  corpus: string
  /** The frozen rates.csv as it was published, byte for byte; never counted again. */
  csv: string
  rates: FrozenRate[]
}
