import type { Span } from './span.ts'

/** What was read, and where it stands in the text. What was inferred has no span and is no field. */
export interface Field<T> {
  value: T
  span: Span
}
