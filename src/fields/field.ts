import type { Found } from '../classify/classified.ts'
import type { Field, Inferred } from '../text/field.ts'
import type { Span } from '../text/span.ts'

/** One value that was read, where it stands, and the rule that read it: the room's file, or the phrase of an entry. */
export interface ReadValue {
  value: string
  /** Null where no word says it, and others let one infer it. */
  span: Span | null
  rule: string
}

/** A field that is read from letters, or from each of their decisions: all that the project knows of it. */
export interface FieldOf<Whole> {
  /** What readers call it. */
  label: string
  /** Where its value stands in the record of docs/record.md, parts joined by dots; null where the record lacks it. */
  path: string | null
  /** What was read of it, in the letter's order or sorted by id; empty where nothing was. */
  read: (whole: Whole) => ReadValue[]
}

/** A field by what readers call it, its path in the record, and how it is read. */
export const field = <Path extends string | null, Whole>(label: string, path: Path, read: FieldOf<Whole>['read']) => ({
  label,
  path,
  read,
})

/** The value of a field that one rule reads. */
export const byRule = (field: Field<string | number> | Inferred<string> | null, rule: string): ReadValue[] =>
  field ? [{ value: String(field.value), span: field.span, rule }] : []

/** The values of a field that holds several. */
export const eachByRule = (fields: Field<string>[], rule: string): ReadValue[] =>
  fields.flatMap((field) => byRule(field, rule))

/** Ids whose entries in `folder` have the letter's words; the rule is the entry, with its phrase where one matched. */
export const byEntries = (found: Found[], folder: string): ReadValue[] =>
  found.map(({ id, span, phrase }) => ({
    value: id,
    span,
    rule: phrase ? `${folder}/${id}: “${phrase}”` : `${folder}/${id}`,
  }))
