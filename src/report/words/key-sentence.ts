import type { Rate } from '../../rates/rate.ts'
import type { Run } from './runs.ts'

/** One finding in a sentence, with the rates that it rests on and the place that shows them. */
export interface KeySentence {
  runs: Run[]
  evidence: { label: string; rate: Rate }[]
  /** The figure (by its name on the page) or the page behind the sentence. */
  see: 'outcome' | 'letters' | 'category' | 'claims' | 'reasons' | 'guidelines'
}
