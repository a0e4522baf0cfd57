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
