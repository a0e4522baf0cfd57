import type { Rate } from '../../rates/rate.ts'

/** A stretch of a sentence, set in bold or not. */
export interface Run {
  text: string
  strong: boolean
}

/** A sentence whose weighty words stand between pairs of `**`, as runs: `**3 of 15** denials` → two runs. */
export function toRuns(marked: string): Run[] {
  return marked
    .split('**')
    .map((text, place) => ({ text, strong: place % 2 === 1 }))
    .filter(({ text }) => text !== '')
}

/** The sentence without its weights. */
export function toPlain(runs: Run[]): string {
  return runs.map(({ text }) => text).join('')
}

/** One finding in a sentence, with the rates that it rests on and the place that shows them. */
export interface KeySentence {
  runs: Run[]
  evidence: { label: string; rate: Rate }[]
  /** The figure (by its name on the page) or the page behind the sentence. */
  see: 'outcome' | 'letters' | 'category' | 'claims' | 'reasons' | 'guidelines'
}
