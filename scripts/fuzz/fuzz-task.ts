/** `spoilt`: letters damaged in any way; `known`: letters changed in ways whose truth is known. */
export type FuzzMode = 'spoilt' | 'known'

/** What a fuzzing thread has to do: inputs `from` up to `from + inputs` of a seed. */
export interface FuzzTask {
  mode: FuzzMode
  seed: number
  from: number
  inputs: number
  /** How long one input may take, in milliseconds. */
  limit: number
  /** Two numbers, shared: the input that is being read, and since when (milliseconds since 1970). */
  now: SharedArrayBuffer
}

/** What a thread found since its last report. */
export interface FuzzReport {
  inputs: number
  characters: number
  layouts: Record<string, number>
  slowest: { index: number; took: number }
  failures: { index: number; broken: string[] }[]
  /** Where the truth is known: the decisions of the letters, and those of them whose outcome was published. */
  decisions: { known: number; published: number }
}
