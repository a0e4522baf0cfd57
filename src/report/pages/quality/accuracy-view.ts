import type { AccuracySheet, FieldRow, Hits, Limits, Right, SetRow } from '../../../accuracy/accuracy-sheet.ts'
import { DECISION_FIELDS, type DecisionFieldKey } from '../../../fields/decision-fields.ts'
import { LETTER_FIELDS } from '../../../fields/letter-fields.ts'
import { formatCount, formatInterval, formatNumberOf, formatPart, formatPercent } from '../../../rates/format-rate.ts'
import { nameOf, toNames } from '../../words/names.ts'
import { atStart, sayDate, sayNumber } from '../../words/say.ts'
import type { Taxonomy } from '../../words/shapes.ts'

const LABELS: Record<string, { label: string }> = { ...LETTER_FIELDS, ...DECISION_FIELDS }

/** How a field is compared, where that is not as a whole. */
const COMPARED: Partial<Record<DecisionFieldKey, string>> = {
  request: 'word for word',
  'disputed portion': 'word for word',
  'claims guideline text': 'word for word',
  'reviewer guideline text': 'word for word',
  'claims guidelines': 'as a set',
  'claims families': 'as a set',
  'reviewer guidelines': 'as a set',
  'reviewer families': 'as a set',
}

/** What is labeled beside the fields: parts of them, and what follows from them. */
const PARTS: Record<string, string> = {
  layout: 'Layout',
  'decision count': 'Number of decisions',
  texts: 'Request, guidelines and rationale, word for word',
  action: 'Denied or modified',
  modified: 'Request modified',
  'rationale start': 'Rationale, its first words',
  'rationale end': 'Rationale, its last words',
  category: 'Treatment category',
  subcategory: 'Treatment subcategory',
  'drug class': 'Drug class',
}

export const SETS = [
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
  /** `55`. */
  labelled: string
  /** `84% of 44 (67 to 93%)`. */
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
  /** What matters most, a sentence each: outcomes, then reasons. */
  lead: string[]
  /** The fields that were right in every labelled value, in one line and as rows; null where none was. */
  perfect: { line: string; rows: AccuracyRow[] } | null
  /** The others. */
  fields: AccuracyRow[]
  /** All ids of a field together. */
  wholes: HitsRow[]
  /** Each id of a field. */
  sets: { title: string; rows: HitsRow[] }[]
}

export const toCell = ({ right, of, low, high }: Right): AccuracyCell => ({
  count: of > 0 ? formatPart(right, of) : '',
  share: of > 0 ? formatPercent(right / of) : '',
  interval: low === null || high === null ? '' : formatInterval({ low, high }),
})

/** `84% of 44 (67 to 93%)`; `without` where nothing was found, or labelled. */
function sayHits(hits: number, whole: number, limits: Limits | null | undefined, without: string): string {
  if (whole === 0) return without
  return `${formatPercent(hits / whole, 0)} of ${formatCount(whole)}${limits ? ` (${formatInterval(limits, 0)})` : ''}`
}

export const toHits = ({ labelled, found, hits, precision, recall }: Hits): HitsCell => ({
  labelled: formatCount(labelled),
  precision: sayHits(hits, found, precision, 'none read'),
  recall: sayHits(hits, labelled, recall, 'none labeled'),
})

const untold = (field: string): string => field.replace(/ \(heading alone can’t tell\)$/, '')

export const titleOf = (field: string): string => {
  const plain = untold(field)
  const how = COMPARED[plain as DecisionFieldKey]
  const title = [LABELS[plain]?.label ?? PARTS[plain] ?? plain, ...(how ? [how] : [])].join(', ')
  return plain === field ? title : `${title}, where the heading alone can’t tell`
}

/** `precision 84% (37 of 44 that were read; 67 to 93%)`. */
function sayMeasure(name: string, hits: number, whole: number, of: string, limits: Limits | null | undefined): string {
  const behind = [`${formatPart(hits, whole)} that ${of}`, ...(limits ? [formatInterval(limits, 0)] : [])].join('; ')
  return `${name} ${formatPercent(hits / whole, 0)} (${behind})`
}

const sayReasons = ({ labelled, found, hits, precision, recall }: Hits): string =>
  `Reasons: ${sayMeasure('precision', hits, found, 'were read', precision)}, ${sayMeasure('recall', hits, labelled, 'are labeled', recall)}.`

/** What matters most of some letters, a sentence each: outcomes, then reasons; what was not labeled is left out. */
export function sayHeld({
  outcome,
  reasons,
  letters,
}: {
  outcome: Right | undefined
  reasons: Hits | undefined
  letters: number
}): string[] {
  const limits =
    outcome && outcome.low !== null && outcome.high !== null
      ? `, with a 95% interval of ${formatInterval({ low: outcome.low, high: outcome.high })}`
      : ''
  return [
    ...(outcome && outcome.of > 0
      ? [
          `Outcomes: ${formatPart(outcome.right, outcome.of)} labeled decisions were read right, in ${formatNumberOf(letters, 'letter')}${limits}.`,
        ]
      : []),
    ...(reasons && reasons.labelled > 0 && reasons.found > 0 ? [sayReasons(reasons)] : []),
  ]
}

const isPerfect = ({ counting, seen }: FieldRow): boolean =>
  counting.of > 0 && counting.right === counting.of && seen.right === seen.of

const toRows = (fields: FieldRow[]): AccuracyRow[] =>
  fields.map(({ field, counting, seen }) => ({ title: titleOf(field), counting: toCell(counting), seen: toCell(seen) }))

/** The fields without a miss, in one line; how many values of each were labelled stands in the rows. */
function toPerfect(fields: FieldRow[]): AccuracyView['perfect'] {
  const perfect = fields.filter(isPerfect)
  if (perfect.length === 0) return null
  const most = (of: (row: FieldRow) => number) => formatCount(Math.max(...perfect.map(of)))
  const values = perfect.length === 1 ? 'One value was' : `${sayNumber(perfect.length)} values were`
  return {
    line: `${values} read right each time, of up to ${most(({ counting }) => counting.of)} labels in the letters that count, and ${most(({ seen }) => seen.of)} in all`,
    rows: toRows(perfect),
  }
}

/** A measurement as the quality page shows it. */
export function toAccuracyView(sheet: AccuracySheet, taxonomy: Taxonomy): AccuracyView {
  const { date, form, letters, fields, sets } = sheet
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
    lead: sayHeld({
      outcome: fields.find(({ field }) => field === 'outcome')?.counting,
      reasons: sets.find(({ set, id }) => set === 'reasons' && id === 'all')?.counting,
      letters: letters.counting,
    }),
    perfect: toPerfect(fields),
    fields: toRows(fields.filter((row) => !isPerfect(row))),
    wholes: sets.flatMap((row) => (row.id === 'all' ? [toRow(row, atStart(row.set))] : [])),
    sets: SETS.map(({ set, dimension, title }) => ({
      title,
      rows: sets
        .filter((row) => row.set === set && row.id !== 'all')
        .map((row) => toRow(row, nameOf(names, dimension, row.id).title)),
    })).filter(({ rows }) => rows.length > 0),
  }
}
