// What a stranger would write who has decisions.csv and the methods page and nothing else: no line of the site's own
// code, and other ways to the same numbers where there are any.

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
  tier: 'reliable' | 'few' | 'counts'
}

const Z = 1.959963984540054

/** How many decisions each letter has, and how many of them were overturned. */
function countLetters(rows: Line[]): { m: number; a: number }[] {
  const letters = new Map<string, { m: number; a: number }>()
  for (const row of rows) {
    const letter = letters.get(row['case_id'] ?? '') ?? { m: 0, a: 0 }
    letters.set(row['case_id'] ?? '', {
      m: letter.m + 1,
      a: letter.a + (row['outcome'] === 'overturned' ? 1 : 0),
    })
  }
  return [...letters.values()]
}

/** The likeness of decisions in one letter, from all rows with an outcome. */
export function likenessOf(rows: Line[]): number {
  const letters = countLetters(rows)
  const [n, k] = [rows.length, letters.length]
  const x = letters.reduce((sum, { a }) => sum + a, 0)
  if (n > 0 && n === k) return 0.1
  if (k < 30 || x === 0 || x === n) return 0.25
  const p = x / n
  const v = ((k / (k - 1)) * letters.reduce((sum, { m, a }) => sum + (a - p * m) ** 2, 0)) / n ** 2
  const d = v / ((p * (1 - p)) / (n - 1))
  const b = letters.reduce((sum, { m }) => sum + m * m, 0) / n
  return Math.min(1, Math.max(0.1, (d - 1) / (b - 1)))
}

/** The chance that Student's t lies between −t and t: the finite series for whole degrees, Abramowitz and Stegun 26.7.3–4. */
function between(t: number, degrees: number): number {
  const angle = Math.atan(t / Math.sqrt(degrees))
  const [sine, square] = [Math.sin(angle), Math.cos(angle) ** 2]
  const odd = degrees % 2 === 1
  let term = odd ? Math.cos(angle) : 1
  let sum = odd && degrees === 1 ? 0 : term
  for (let i = odd ? 3 : 2; i <= degrees - 2; i += 2) {
    term *= square * ((i - 1) / i)
    sum += term
  }
  return odd ? (2 / Math.PI) * (angle + (degrees === 1 ? 0 : sine * sum)) : sine * sum
}

const points = new Map<number, number>()

function pointOf(degrees: number): number {
  const known = points.get(degrees)
  if (known !== undefined) return known
  let [low, high] = [1.9, 13]
  for (let step = 0; step < 50; step++) {
    const middle = (low + high) / 2
    if (between(middle, degrees) < 0.95) low = middle
    else high = middle
  }
  points.set(degrees, low)
  return low
}

function tierOf(effective: number, p: number, width: number): 'reliable' | 'few' {
  if (effective < 30) return 'few'
  return width <= 0.05 || (width < 0.3 && width < 1.3 * p) ? 'reliable' : 'few'
}

/** The rate of some rows of decisions.csv at the corpus's likeness, as the methods page writes the formulas. */
export function recount(rows: Line[], likeness: number): Recount {
  const letters = countLetters(rows)
  const [n, k] = [rows.length, letters.length]
  const x = letters.reduce((sum, { a }) => sum + a, 0)
  const squares = letters.reduce((sum, { m }) => sum + m * m, 0)
  return fromSums({ n, x, k, squares }, likeness)
}

/** The same from sums: decisions, overturned, letters, and the squares of decisions by letter. */
export function fromSums(sums: { n: number; x: number; k: number; squares: number }, likeness: number): Recount {
  const { n, x, k, squares } = sums
  const p = x / n
  const deff = Math.max(1, 1 + (squares / n - 1) * likeness)
  const effective =
    n === 0 || (k === 1 && n > 1) ? 0 : k === n ? n : (n / deff) * (pointOf(n - 1) / pointOf(k - 1)) ** 2
  const counts = { decided: n, overturned: x, letters: k, effective }
  if (n < 5 || k < 2 || effective < 4) return { ...counts, rate: null, low: null, high: null, tier: 'counts' }
  const center = p + Z ** 2 / (2 * effective)
  const half = Z * Math.sqrt((p * (1 - p)) / effective + Z ** 2 / (4 * effective ** 2))
  const over = 1 + Z ** 2 / effective
  const [low, high] = [(center - half) / over, (center + half) / over]
  return { ...counts, rate: p, low, high, tier: tierOf(effective, p, high - low) }
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

/** Whether a printed share is a counted one to six decimals; an empty one where there is none. */
export function agrees(printed: string | undefined, counted: number | null): boolean {
  if (counted === null) return printed === ''
  return printed !== undefined && printed !== '' && Math.abs(Number(printed) - counted) < 0.000_000_51
}

/** Differences between a published line and the count of it, in words; none where they agree to six decimals. */
export function compare(name: string, line: Line, again: Recount): string[] {
  const faults: string[] = []
  for (const key of ['decided', 'overturned', 'letters', ...('tier' in line ? (['tier'] as const) : [])] as const) {
    if (line[key] !== String(again[key])) faults.push(`${name}: ${key} is ${line[key]}, counted ${again[key]}`)
  }
  for (const key of ['rate', 'low', 'high'] as const) {
    if (!agrees(line[key], again[key])) faults.push(`${name}: ${key} is ${line[key]}, counted ${again[key]}`)
  }
  return faults
}
