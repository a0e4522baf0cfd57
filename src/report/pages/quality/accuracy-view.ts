import type { AccuracySheet, Hits, Right, SetRow } from '../../../accuracy/accuracy-sheet.ts'
import { formatCount, formatInterval, formatPart, formatPercent } from '../../../rates/format-rate.ts'
import { nameOf, toNames } from '../../words/names.ts'
import { atStart, sayDate } from '../../words/say.ts'
import type { Taxonomy } from '../../words/shapes.ts'

/** What a field is called for readers, and which part of a letter it belongs to. */
const FIELDS: Record<string, string> = {
  layout: 'Layout',
  'case number': 'Case number',
  priority: 'Priority',
  'date: assigned': 'Date assigned',
  'date: injury': 'Date of injury, header',
  'date: decision': 'Decision date',
  'date: urDenial': 'Date of the denial',
  'date: applicationReceived': 'Application received',
  specialties: 'Reviewer’s specialties',
  subspecialties: 'Reviewer’s subspecialties',
  states: 'States of licensure',
  age: 'Patient’s age',
  sex: 'Patient’s sex',
  'injury date': 'Date of injury, header or summary',
  'decision count': 'Number of decisions',
  outcome: 'Outcome',
  request: 'Request, word for word',
  'disputed portion': 'Disputed portion, word for word',
  modified: 'Request modified',
  'claims guideline text': 'Administrator’s guideline, word for word',
  'reviewer guideline text': 'Reviewer’s guideline, word for word',
  'rationale start': 'Rationale, its first words',
  'rationale end': 'Rationale, its last words',
  category: 'Treatment category',
  subcategory: 'Treatment subcategory',
  'drug class': 'Drug class',
  'claims guidelines': 'Administrator’s guidelines, as a set',
  'claims families': 'Administrator’s sources, as a set',
  'reviewer guidelines': 'Reviewer’s guidelines, as a set',
  'reviewer families': 'Reviewer’s sources, as a set',
}

const SETS = [
  { set: 'body parts', dimension: 'body_part', title: 'By body part' },
  { set: 'reasons', dimension: 'reason', title: 'By reason' },
] as const

export interface AccuracyCell {
  /** `37 of 40`; empty where nothing was labelled. */
  count: string
  /** `92.5%`. */
  share: string
  /** `76.4 to 97.9%`; empty where there are too few. */
  interval: string
}

export interface AccuracyRow {
  title: string
  counting: AccuracyCell
  seen: AccuracyCell
}

/** Precision is the share of what was found that is labelled; recall the share of what is labelled that was found. */
export interface HitsCell {
  labelled: string
  precision: string
  recall: string
}

export interface HitsRow {
  title: string
  counting: HitsCell
  seen: HitsCell
}

export interface AccuracyView {
  date: string
  form: string
  letters: { counting: string; seen: string }
  fields: AccuracyRow[]
  /** All ids of a field together. */
  wholes: HitsRow[]
  /** Each id of a field. */
  sets: { title: string; rows: HitsRow[] }[]
}

const toCell = ({ right, of, low, high }: Right): AccuracyCell => ({
  count: of > 0 ? formatPart(right, of) : '',
  share: of > 0 ? formatPercent(right / of) : '',
  interval: low === null || high === null ? '' : formatInterval({ low, high }),
})

const share = (part: number, whole: number, without: string): string =>
  whole > 0 ? formatPercent(part / whole, 0) : without

const toHits = ({ labelled, found, hits }: Hits): HitsCell => ({
  labelled: formatCount(labelled),
  precision: share(hits, found, 'none read'),
  recall: share(hits, labelled, ''),
})

const untold = (field: string): string => field.replace(/ \(heading alone can’t tell\)$/, '')

const titleOf = (field: string): string => {
  const plain = untold(field)
  const title = FIELDS[plain] ?? plain
  return plain === field ? title : `${title}, where the heading alone can’t tell`
}

/** A measurement as the quality page shows it. */
export function toAccuracyView({ date, form, letters, fields, sets }: AccuracySheet, taxonomy: Taxonomy): AccuracyView {
  const names = toNames(taxonomy)
  const toRow = ({ counting, seen }: SetRow, title: string): HitsRow => ({
    title,
    counting: toHits(counting),
    seen: toHits(seen),
  })
  return {
    date: sayDate(date),
    form,
    letters: { counting: formatCount(letters.counting), seen: formatCount(letters.seen) },
    fields: fields.map(({ field, counting, seen }) => ({
      title: titleOf(field),
      counting: toCell(counting),
      seen: toCell(seen),
    })),
    wholes: sets.flatMap((row) => (row.id === 'all' ? [toRow(row, atStart(row.set))] : [])),
    sets: SETS.map(({ set, dimension, title }) => ({
      title,
      rows: sets
        .filter((row) => row.set === set && row.id !== 'all')
        .map((row) => toRow(row, nameOf(names, dimension, row.id).title)),
    })).filter(({ rows }) => rows.length > 0),
  }
}
