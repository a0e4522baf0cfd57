/** A stretch of a text: JavaScript string offsets into the stored text, end exclusive. */
export interface Span {
  start: number
  end: number
}

/** The ids of what was found, each once, in the order in which the letter names them. */
export const inLetterOrder = (found: readonly { id: string; span: Span }[]): string[] => [
  ...new Set(found.toSorted((a, b) => a.span.start - b.span.start).map(({ id }) => id)),
]
