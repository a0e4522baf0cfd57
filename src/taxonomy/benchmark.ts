import type { Entry } from './taxonomy.ts'

/** What a published figure measures. */
export type BenchmarkMeasure = 'overturned' | 'upheld' | 'volume' | 'time' | 'mix'

/** One published statewide figure. */
export interface BenchmarkFigure {
  measure: BenchmarkMeasure
  /** What it is of: `Overturned`, `Letters`, `Pharmaceuticals`. */
  what: string
  /** As it was published: `8.4%`, `almost 185,000`. */
  published: string
  /** Percent, where it is an exact share; null elsewhere. */
  percent: number | null
  /** What is counted: `treatment requests`, `letters`. */
  unit: string
  /** Where it was published, and where that can be read. */
  source: string
}

/** What one publisher said of one year: an entry of `content/benchmarks`. */
export interface Benchmark extends Entry {
  publisher: 'DWC' | 'CWCI'
  /** A year, or a part of one: `2016`, `2016, first quarter`. */
  year: string
  figures: BenchmarkFigure[]
}
