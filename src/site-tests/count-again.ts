// What a stranger would write who has decisions.csv and product.md and nothing else: no line of the site's own code.

/** A row of a CSV file by the names of its head. */
export type Line = Record<string, string>

/** Reads a CSV file (RFC 4180 with LF) character by character. */
export function readCsv(text: string): Line[] {
  const lines: string[][] = [[]]
  let cell = ''
  let quoted = false
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at)
    if (quoted) {
      if (character !== '"') cell += character
      else if (text.charAt(at + 1) === '"') cell += text.charAt(at++)
      else quoted = false
    } else if (character === '"') quoted = true
    else if (character === ',' || character === '\n') {
      lines.at(-1)?.push(cell)
      cell = ''
      if (character === '\n') lines.push([])
    } else cell += character
  }
  const [head = [], ...rows] = lines.filter((line) => line.length > 0)
  return rows.map((row) => Object.fromEntries(head.map((name, place) => [name, row[place] ?? ''])))
}

/** A rate counted anew; null where it is not to be given. */
export interface Recount {
  decided: number
  overturned: number
  letters: number
  effective: number
  rate: number | null
  low: number | null
  high: number | null
}

const Z = 1.959963984540054

/** The rate of some rows of decisions.csv, as the methods page writes the formulas. */
export function recount(rows: Line[]): Recount {
  const n = rows.length
  const x = rows.filter((row) => row['outcome'] === 'overturned').length
  const cases = [...new Set(rows.map((row) => row['case_id']))]
  const k = cases.length
  const p = x / n
  let effective = k
  if (k >= 10 && x > 0 && x < n) {
    let squares = 0
    for (const id of cases) {
      const own = rows.filter((row) => row['case_id'] === id)
      const a = own.filter((row) => row['outcome'] === 'overturned').length
      squares += (a - p * own.length) ** 2
    }
    const v = ((k / (k - 1)) * squares) / n ** 2
    effective = n / Math.max(1, v / ((p * (1 - p)) / (n - 1)))
  }
  const counts = { decided: n, overturned: x, letters: k, effective }
  if (n < 5 || effective < 5) return { ...counts, rate: null, low: null, high: null }
  const centre = p + Z ** 2 / (2 * effective)
  const half = Z * Math.sqrt((p * (1 - p)) / effective + Z ** 2 / (4 * effective ** 2))
  const over = 1 + Z ** 2 / effective
  return { ...counts, rate: p, low: (centre - half) / over, high: (centre + half) / over }
}

/** The column of decisions.csv behind each dimension of the rates' files. */
export const COLUMNS: Record<string, string | null> = {
  all: null,
  category: 'category',
  subcategory: 'subcategory',
  treatment: 'treatment',
  drug_class: 'drug_class',
  body_part: 'body_parts',
  claims_guideline: 'claims_guidelines',
  claims_family: 'claims_families',
  imr_guideline: 'imr_guidelines',
  imr_family: 'imr_families',
  specialty: 'reviewer_specialties',
  state: 'reviewer_states',
  ur_action: 'ur_action',
  priority: 'priority',
  decision_year: 'decision_date',
  injury_year: 'injury_year',
}

/** The values of one decision in a dimension; the empty one where it has none. */
export function valuesOf(row: Line, dimension: string): string[] {
  const column = COLUMNS[dimension]
  if (dimension === 'decision_year') return [(row['decision_date'] ?? '').slice(0, 4)]
  return column === null ? ['all'] : (row[column ?? ''] ?? '').split(';')
}

/** Differences between a published line and the count of it, in words; none where they agree to six decimals. */
export function compare(name: string, line: Line, again: Recount): string[] {
  const faults: string[] = []
  for (const key of ['decided', 'overturned', 'letters'] as const) {
    if (line[key] !== String(again[key])) faults.push(`${name}: ${key} is ${line[key]}, counted ${again[key]}`)
  }
  for (const key of ['rate', 'low', 'high'] as const) {
    const counted = again[key]
    const agrees =
      counted === null ? line[key] === '' : line[key] !== '' && Math.abs(Number(line[key]) - counted) < 0.000_000_51
    if (!agrees) faults.push(`${name}: ${key} is ${line[key]}, counted ${counted}`)
  }
  return faults
}
