import type { Span } from './span.ts'

/** What was read, and where it stands in the text. */
export interface Field<T> {
  value: T
  span: Span
}

/** What no word says and other words let one infer: it has no place in the text, and says so. */
export interface Inferred<T> {
  value: T
  span: null
}
