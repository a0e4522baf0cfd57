/** What a dimension and its values are called. */
export interface DimensionLabels {
  /** `Treatment category`. */
  label: string
  /** Says of decisions that they have no value: `Not classified`. */
  without: string
  /** `A decision can cite several guidelines`; null where rows do not overlap. */
  overlap: string | null
  /** The folder of the lists of decisions by value; null where there are none. */
  browse: string | null
  /** Titles of values, where they are not titles themselves. */
  names: Record<string, string>
  /** Last parts of the lists' addresses, where they are not the values themselves. */
  slugs: Record<string, string>
  /** How well each value is read, where that is told: `precision 91% (20 of 22 readings; 70 to 98%)`. */
  readings: Record<string, string>
}

/** What the explorer's page carries of the taxonomy: no more than the values that occur. */
export interface ExplorerLabels {
  /** Of the published data: description of the tables, plus sign, letters. */
  version: string
  /** Address of the Parquet file. */
  parquet: string
  /** Address of the whole table as CSV. */
  files: string
  /** The folder of the letters' pages. */
  cases: string
  /** What the precision in these readings is. */
  readingNote: string
  dimensions: Record<string, DimensionLabels>
}

export function nameOf({ names, without }: DimensionLabels, value: string): string {
  return value === '' ? without : (names[value] ?? value)
}
