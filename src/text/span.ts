/** A stretch of a text: JavaScript string offsets into the stored text, end exclusive. */
export interface Span {
  start: number
  end: number
}
