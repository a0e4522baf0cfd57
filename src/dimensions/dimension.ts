import type { DecisionRow } from '../classify/decision-row.ts'
import type { Taxonomy } from '../taxonomy/taxonomy.ts'

/** What a value is called: its full title, and the short one for rows and cells. */
export interface Name {
  title: string
  short: string
}

/** Names a value; undefined where the value is a name itself. */
export type Lookup = (value: string) => Name | undefined

/**
 * Where groups are published: a row each in rates.csv, a list each below `/browse/`, a list only for values of two
 * decisions and more (a count of one leads to the decision itself), a filter of the explorer, a table and lists on the
 * pages of treatments.
 */
export type Place = 'rates' | 'lists' | 'lists of several' | 'explorer' | 'treatments'

/** One way of grouping decisions, and all that the project knows of it. */
export interface Dimension<Id extends string = string> {
  /** Its one spelling, as in rates.csv; addresses have `toUrlName` of it. */
  id: Id
  /** Ids that it had before: addresses, queries and frozen releases may still have them. */
  formerly?: readonly string[]
  /** The column of decisions.* that the values are in or follow from; null for all decisions together. */
  column: string | null
  /** Names one value, as in “Reviewer’s guideline: ODG”. */
  label: string
  /** The dimension that divides the decisions of one value further. */
  below?: string
  /** Says of a decision that it has no value here. */
  without: string
  /** Set where one decision can stand under several values, so that counts do not add up: says so in a sentence. */
  overlap?: string
  /** Set where values are sorted by themselves, as years are, and not by their number of decisions. */
  order?: 'ascending' | 'descending'
  /** The values of one decision; none where none was read or classified. */
  valuesOf: (row: DecisionRow) => string[]
  /** The value of one cell of the column as the CSV prints it, where it is not the cell itself. */
  fromCell?: (cell: string) => string
  /** Names of the values, where these are not names themselves. */
  names?: (taxonomy: Taxonomy) => Lookup
  /** The folder of the pages about its values; none where these have no pages. */
  pages?: 'treatments' | 'drug-classes' | 'guidelines' | 'reasons'
  /** Said of a worker, in no more than a few others together: combined in no cell of fewer than eleven decisions. */
  personal?: true
  /** Its values stand on one side of the outcome: where it is chosen, a share overturned says nothing. */
  sided?: true
  publishedIn: readonly Place[]
}

/** Some dimensions, with their ids as a type. */
export const toDimensions = <const Id extends string>(dimensions: Dimension<Id>[]): Dimension<Id>[] => dimensions

/** The values of a cell that holds one or none. */
export const one = (value: string | number | null): string[] => (value === null ? [] : [String(value)])

/** Names that are known beforehand. */
export function fixed(titles: Readonly<Record<string, string>>): () => Lookup {
  const names = new Map(Object.entries(titles).map(([value, title]) => [value, { title, short: title }]))
  return () => (value) => names.get(value)
}

/** Names that entries of the taxonomy have. */
export const named =
  (entriesOf: (taxonomy: Taxonomy) => readonly (Name & { id: string })[]) =>
  (taxonomy: Taxonomy): Lookup => {
    const names = new Map(entriesOf(taxonomy).map(({ id, title, short }) => [id, { title, short }]))
    return (value) => names.get(value)
  }
