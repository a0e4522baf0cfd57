/** One figure of the benchmarks: a ratio, a size or a time, and what it should stay under. */
export interface Figure {
  name: string
  value: number
  unit: '×' | 'MB' | 'ms'
  /** The most that it should be; null where it is told for information. */
  goal: number | null
  /** What was measured, in words. */
  detail: string
}
