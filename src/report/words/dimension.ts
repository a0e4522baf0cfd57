import { toDayBand } from '../../rates/day-bands.ts'
import { DIMENSIONS as RATED } from '../../rates/dimensions.ts'
import { toLetterSize } from '../../rates/letter-sizes.ts'
import { toPeriod } from './decided-period.ts'
import { toLicensure } from './licensure.ts'
import type { DecisionRow } from './shapes.ts'

/** What decisions can be grouped by, the dimensions of rates.csv and a few more; the folder of its lists below `/browse/`. */
export type Dimension =
  | 'all'
  | 'category'
  | 'subcategory'
  | 'treatment'
  | 'drug-class'
  | 'body-part'
  | 'claims-guideline'
  | 'claims-family'
  | 'imr-guideline'
  | 'imr-family'
  | 'specialty'
  | 'state'
  | 'ur-action'
  | 'year'
  | 'decided'
  | 'agreement'
  | 'licensure'
  | 'reason'
  | 'claims-section'
  | 'imr-section'
  | 'claims-page'
  | 'imr-page'
  | 'claims-source'
  | 'imr-source'
  | 'age-band'
  | 'sex'
  | 'letter-size'
  | 'letter-outcome'
  | 'days-to-application'
  | 'days-to-decision'
  | 'days-in-review'

/** What a dimension is called, and what its lists say of the decisions in which it has no value. */
const LABELS: Record<Dimension, { label: string; without: string }> = {
  all: { label: 'All decisions', without: 'Not read' },
  category: { label: 'Treatment category', without: 'Not classified' },
  subcategory: { label: 'Kind of treatment', without: 'Not classified' },
  treatment: { label: 'Treatment', without: 'Not classified' },
  'drug-class': { label: 'Drug class', without: 'No drug, or not classified' },
  'body-part': { label: 'Body part', without: 'None named in the request' },
  'claims-guideline': { label: 'Claims administrator’s guideline', without: 'None cited, or not read' },
  'claims-family': { label: 'Claims administrator’s source', without: 'Not read' },
  'imr-guideline': { label: 'Reviewer’s guideline', without: 'None cited, or not read' },
  'imr-family': { label: 'Reviewer’s source', without: 'Not read' },
  specialty: { label: 'Reviewer’s specialty', without: 'Not read' },
  state: { label: 'Reviewer licensed in', without: 'Not read' },
  'ur-action': { label: 'Claims administrator’s action', without: 'Not stated' },
  year: { label: 'Year of injury', without: 'Not read' },
  decided: { label: 'Decided', without: 'Date not stated' },
  agreement: { label: 'Guidelines of both sides', without: 'A citation not read' },
  licensure: { label: 'Reviewer’s licensure', without: 'Not read' },
  reason: { label: 'Reason', without: 'No reason read' },
  'claims-section': { label: 'Section cited by the claims administrator', without: 'No section cited' },
  'imr-section': { label: 'Section cited by the reviewer', without: 'No section cited' },
  'claims-page': { label: 'Pages cited by the claims administrator', without: 'No page cited' },
  'imr-page': { label: 'Pages cited by the reviewer', without: 'No page cited' },
  'claims-source': { label: 'Source cited by the claims administrator', without: 'No such source cited' },
  'imr-source': { label: 'Source cited by the reviewer', without: 'No such source cited' },
  'age-band': { label: 'Worker’s age', without: 'Age not stated' },
  sex: { label: 'Worker’s sex', without: 'Sex not stated' },
  'letter-size': { label: 'Decisions in the letter', without: 'Not read' },
  'letter-outcome': { label: 'Outcome of the letter', without: 'Not read' },
  'days-to-application': { label: 'From denial to application', without: 'Dates not stated' },
  'days-to-decision': { label: 'From application to determination', without: 'Dates not stated' },
  'days-in-review': { label: 'From assignment to determination', without: 'Dates not stated' },
}

/** A dimension as the pages use it. */
export interface Grouping {
  key: Dimension
  /** Names one value of the dimension, as in "Reviewer’s guideline: ODG". */
  label: string
  /** Says of a decision that it has no value here. */
  without: string
  /** Whether one decision can stand under several values, so that the counts overlap. */
  overlaps: boolean
  /** Set where only values of two decisions and more have lists: a count of one leads to the decision itself. */
  several?: true
  /** The values of one decision as in decisions.csv; none where none was read or classified. */
  valuesOf: (row: DecisionRow) => string[]
}

const one = (value: string | null): string[] => (value === null ? [] : [value])
const band = (days: number | null): string[] => (days === null ? [] : [toDayBand(days).id])

/** Groups that figures have and rates.csv has not: each follows from columns of decisions.csv. */
const DERIVED: Omit<Grouping, 'label' | 'without'>[] = [
  {
    key: 'decided',
    overlaps: false,
    valuesOf: ({ decisionDate }) => one(decisionDate && toPeriod(decisionDate).id),
  },
  { key: 'agreement', overlaps: false, valuesOf: ({ agreement }) => one(agreement) },
  { key: 'licensure', overlaps: false, valuesOf: (row) => one(toLicensure(row)) },
  { key: 'reason', overlaps: true, valuesOf: ({ reasons }) => reasons },
  { key: 'claims-section', overlaps: true, valuesOf: ({ claimsCited }) => claimsCited.sections },
  { key: 'imr-section', overlaps: true, valuesOf: ({ imrCited }) => imrCited.sections },
  { key: 'claims-page', overlaps: true, several: true, valuesOf: ({ claimsCited }) => claimsCited.pages },
  { key: 'imr-page', overlaps: true, several: true, valuesOf: ({ imrCited }) => imrCited.pages },
  { key: 'claims-source', overlaps: true, several: true, valuesOf: ({ claimsCited }) => claimsCited.sources },
  { key: 'imr-source', overlaps: true, several: true, valuesOf: ({ imrCited }) => imrCited.sources },
  { key: 'age-band', overlaps: false, valuesOf: ({ ageBand }) => one(ageBand) },
  { key: 'sex', overlaps: false, valuesOf: ({ sex }) => one(sex) },
  { key: 'letter-size', overlaps: false, valuesOf: ({ whole }) => [toLetterSize(whole.decisions).id] },
  { key: 'letter-outcome', overlaps: false, valuesOf: ({ whole }) => [whole.outcome] },
  { key: 'days-to-application', overlaps: false, valuesOf: ({ days }) => band(days.denialToApplication) },
  { key: 'days-to-decision', overlaps: false, valuesOf: ({ days }) => band(days.applicationToDecision) },
  { key: 'days-in-review', overlaps: false, valuesOf: ({ days }) => band(days.assignmentToDecision) },
]

/** Every dimension, in the order of rates.csv, and what is derived. */
export const GROUPINGS: Grouping[] = [
  ...RATED.map(({ id, ...rated }) => ({ key: id.replaceAll('_', '-') as Dimension, ...rated })),
  ...DERIVED,
].map((grouping) => ({ ...grouping, ...LABELS[grouping.key] }))
