import { type Line, valuesOf } from './count-again.ts'

const list = (row: Line, column: string): string[] => (row[column] ?? '').split(';').filter((value) => value !== '')

/** What one side cites: ids, `none` where it cites nothing, empty where that was not read. */
export function citedAgain(row: Line, side: 'claims' | 'imr'): string[] {
  const families = list(row, `${side}_families`)
  if (families.length === 0) return ['']
  const ids = list(row, `${side}_guidelines`)
  return ids.length === 0 && families.includes('none') ? ['none'] : ids
}

/** Where one side's citations lie: inside the MTUS, outside, both, nowhere, or not read. */
function sourceAgain(row: Line, side: 'claims' | 'imr'): string[] {
  const families = list(row, `${side}_families`)
  if (families.length === 0) return ['']
  const cited = families.filter((family) => family !== 'none')
  if (cited.length === 0) return ['none']
  return cited.includes('mtus') ? [cited.length > 1 ? 'mtus-and-others' : 'mtus'] : ['others']
}

function licensureAgain(row: Line): string[] {
  const states = list(row, 'reviewer_states')
  if (states.length === 0) return ['']
  const home = states.includes('California')
  return [home && states.length === 1 ? 'california-only' : home ? 'california-and-others' : 'other-states']
}

/** The years that an edition of the guidelines divides, and the day from which the later part counts. */
const DIVIDED: Record<string, [day: string, before: string, after: string]> = {
  2016: ['2016-07-28', 'to-july', 'from-july'],
  2017: ['2017-12-01', 'to-november', 'december'],
  2019: ['2019-04-18', 'to-april', 'from-april'],
  2026: ['2026-04-01', 'to-march', 'from-april'],
}

export function periodAgain(row: Line): string[] {
  const date = row['decision_date'] ?? ''
  const year = date.slice(0, 4)
  const divided = DIVIDED[year]
  return [divided ? `${year}-${date < divided[0] ? divided[1] : divided[2]}` : year]
}

function sizeAgain(row: Line): string[] {
  const size = Number(row['letter_decisions'])
  return [size <= 3 ? String(size) : size <= 5 ? '4-5' : size <= 8 ? '6-8' : '9-or-more']
}

const by = (dimension: string) => (row: Line) => valuesOf(row, dimension)
const column = (name: string) => (row: Line) => [row[name] ?? '']

type ValuesOf = (row: Line) => string[]

/** What the rows of a figure of the whole corpus are: the values of each decision, the empty one for none. */
export const FIGURE_GROUPS: Record<string, ValuesOf> = {
  'overview-category': by('category'),
  'overview-claims': by('claims_family'),
  'overview-imr': (row) => citedAgain(row, 'imr'),
  'specialties-specialty': by('specialty'),
  'specialties-licensure': licensureAgain,
  'specialties-state': by('state'),
  'treatments-drug-class': by('drug_class'),
  'treatments-body-part': by('body_part'),
  'treatments-ur-action': by('ur_action'),
  'treatments-together': sizeAgain,
  'guidelines-agreement': column('agreement'),
  'guidelines-time': periodAgain,
  'workers-age': column('patient_age_band'),
  'workers-sex': column('patient_sex'),
  'workers-injury-year': column('injury_year'),
}

/** What the rows and columns of a matrix are. */
export const MATRIX_GROUPS: Record<string, [rows: ValuesOf, columns: ValuesOf]> = {
  'matrix-sources': [(row) => sourceAgain(row, 'claims'), (row) => sourceAgain(row, 'imr')],
  'matrix-guidelines': [(row) => citedAgain(row, 'claims'), (row) => citedAgain(row, 'imr')],
  'matrix-category': [by('category'), (row) => citedAgain(row, 'imr')],
  'matrix-subcategory': [by('subcategory'), (row) => citedAgain(row, 'imr')],
  'matrix-treatment': [by('treatment'), (row) => citedAgain(row, 'imr')],
}

/** The decisions of a treatment's page, whatever its level: a category and what it holds can share an id. */
export const onTreatment = (id: string) => (row: Line) =>
  [row['category'], row['subcategory'], row['treatment']].includes(id)

/** The decisions that a row of a guideline's first figure counts. */
export const CITED_BY: Record<string, (row: Line, id: string) => boolean> = {
  'By the claims administrator': (row, id) => citedAgain(row, 'claims').includes(id),
  'By the reviewer': (row, id) => citedAgain(row, 'imr').includes(id),
  'By both': (row, id) => citedAgain(row, 'claims').includes(id) && citedAgain(row, 'imr').includes(id),
}

/** The two groups of a row of a figure of differences, by their names in it. */
export function pairAgain(line: Line, rows: Line[]): [Line[], Line[]] {
  const { group = '', compared_with: other = '' } = line
  if (group === 'Different guidelines')
    return [rows.filter((row) => row['agreement'] === 'different'), rows.filter((row) => row['agreement'] === 'same')]
  if (group === 'Licensed in California only' && other === 'licensed in other states only')
    return [
      rows.filter((row) => licensureAgain(row).includes('california-only')),
      rows.filter((row) => licensureAgain(row).includes('other-states')),
    ]
  const named = rows.filter((row) => list(row, 'reviewer_specialties').length > 0)
  const has = (row: Line) => list(row, 'reviewer_specialties').includes(group)
  return [named.filter(has), named.filter((row) => !has(row))]
}
