import { cohensKappa } from '../../rates/kappa.ts'
import type { Agreement } from '../accuracy-sheet.ts'
import type { Comparison } from '../compare-letters.ts'
import { LABELS, type Label, type LabelValue, type SampledLetter } from './labels.ts'
import type { FilledSample, Labeled } from './read-sample.ts'

const equal = (a: LabelValue, b: LabelValue) =>
  JSON.stringify(Array.isArray(a) ? [...a].sort() : a) === JSON.stringify(Array.isArray(b) ? [...b].sort() : b)

/** Fields that a heading alone may not tell are counted apart where the editor says so. */
const BY_HEADING = ['category', 'subcategory', 'drug class']
const fieldOf = ({ field }: Label, { headingAlone }: Labeled) =>
  BY_HEADING.includes(field) && !headingAlone ? `${field} (heading alone can’t tell)` : field

function readOf(label: Label, letter: SampledLetter, number: number | null): LabelValue {
  if (label.of === 'letter') return label.read(letter)
  const decision = letter.decisions.find((one) => one.number === number)
  return decision ? label.read(decision) : null
}

/** Every label of a filled sheet beside what is read, in the order of the columns. What was left empty is not compared. */
export function compareSample({ labeled }: FilledSample, letters: ReadonlyMap<string, SampledLetter>): Comparison[] {
  return LABELS.flatMap((label) =>
    labeled.flatMap((row): Comparison[] => {
      const letter = letters.get(row.letter)
      const value = row.labels.get(label.column)
      if (!letter || value === undefined) return []
      const read = readOf(label, letter, row.decision)
      const { letter: id, decision } = row
      return [{ field: fieldOf(label, row), letter: id, decision, right: equal(read, value), read, label: value }]
    }),
  )
}

/** Of a set, one pair for each id that either of the two gave anywhere: given or not. */
function toPairs(pairs: [LabelValue, LabelValue][]): [string, string][] {
  const ids = new Set(pairs.flat().flatMap((value) => (Array.isArray(value) ? value : [])))
  return pairs.flatMap(([a, b]): [string, string][] =>
    Array.isArray(a) && Array.isArray(b)
      ? [...ids].map((id) => [String(a.includes(id)), String(b.includes(id))])
      : [[String(a), String(b)]],
  )
}

/**
 * How far two people agree who labeled the same letters, field by field: values that are equal, and Cohen's kappa; of
 * sets the kappa is that of single ids, given or not, over all that either gave.
 */
export function compareEditors(first: FilledSample, second: FilledSample): Agreement[] {
  const keyOf = ({ letter, decision }: Labeled) => `${letter}#${decision ?? ''}`
  const others = new Map(second.labeled.map((row) => [keyOf(row), row]))
  return LABELS.flatMap(({ column, field }): Agreement[] => {
    const pairs = first.labeled.flatMap((row): [LabelValue, LabelValue][] => {
      const a = row.labels.get(column)
      const b = others.get(keyOf(row))?.labels.get(column)
      return a === undefined || b === undefined ? [] : [[a, b]]
    })
    if (pairs.length === 0) return []
    const kappa = cohensKappa(toPairs(pairs))
    const agreed = pairs.filter(([a, b]) => equal(a, b)).length
    return [{ field, agreed, of: pairs.length, kappa: kappa === null ? null : Number(kappa.toFixed(4)) }]
  })
}
