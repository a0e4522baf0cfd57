import { drawBoth } from '../../charts/draw-both.ts'
import { byTier, type HeadingRow, type IntervalRow } from '../../charts/interval-row.ts'
import { intervals } from '../../charts/intervals.ts'
import { formatCount } from '../../rates/format-rate.ts'
import type { Standard } from '../../rates/standardize.ts'
import { toRate } from '../../rates/to-rate.ts'
import type { RateRow, RestCount } from '../words/rate-row.ts'
import { sayChance, sayDecisionsInLetters } from '../words/say.ts'
import type { FigureDraft } from './figure.ts'
import { toRateData, toRateTable } from './figure-rate-table.ts'
import { addShrunkenToData, addShrunkenToTable, sayShrunken, shrinkRows } from './shrunken-rows.ts'
import { addToData, addToTable, sayStandardized, withStandardized } from './standardized-rows.ts'

/** More rows than this are cut, unless a figure says otherwise: the drawing keeps the largest, the table all. */
export const MOST_DRAWN = 20

/** Said of figures whose rows differ in what was asked for. */
export const DESCRIBES =
  'The mix of treatments differs between rows; the figures describe these letters and do not explain them.'

export const UNRANKED = 'Rows are never ranked by rate.'

export interface RatesFigure {
  name: string
  headline: string
  /** What the rows are, inside the subtitle: `by treatment category`, `within rehabilitation`. */
  by: string
  /** Heads the first column of the table. */
  head: string
  rows: RateRow[]
  rest?: RestCount[]
  /** The rate of all decisions, for the dashed line; null without a rate. */
  overall: number | null
  /** The decisions that the rows divide. */
  of: { decided: number; letters: number }
  /** Why rows overlap: `A decision can cite several guidelines`; null where none can. */
  overlap?: string | null
  notes?: string[]
  /** How the rows are sorted, inside the subtitle; by number of decisions unless given. */
  order?: string
  /** Rows under the name of their tier; without it they stand in the order given. */
  tiers?: boolean
  /** How many rows are drawn. */
  most?: number
  /** Set where rows differ in their mix of treatments: each is then shown standardized too. */
  standard?: Standard
  /** The explorer divided as the figure is. */
  exploreHref?: string | null
  /** Set where small rows are many: each then has a shrunken estimate beside its rate. */
  shrunken?: boolean
}

/** The rows that are drawn: the first ones. */
const toDrawn = (rows: RateRow[], most: number): RateRow[] => rows.filter(({ rate }) => rate.decided > 0).slice(0, most)

const NOTHING = toRate([], 0)

/** What stands in no rate, as the last rows of a drawing: named and counted, under a heading of their own. */
function toOutside(rest: RestCount[]): (IntervalRow | HeadingRow)[] {
  if (rest.length === 0) return []
  return [
    { heading: 'In no rate' },
    ...rest.map(({ label, text, href }) => ({ label, rate: NOTHING, countHref: href, workedOut: text })),
  ]
}

/** The decisions that the rows divide, and how many of them stand in none. */
function sayDivided(of: RatesFigure['of'], rest: RestCount[]): string {
  const outside = rest.reduce((sum, { count }) => sum + count, 0)
  const counted = sayDecisionsInLetters(of)
  return outside === 0 ? counted : `${counted}, ${formatCount(outside)} of them in no rate here`
}

/**
 * How many rows chance alone puts beside the rate of all; said only where one lies there. `what` is singular: `pair`.
 */
export function sayBeside(rows: Pick<RateRow, 'rate'>[], overall: number | null, what = 'row'): string[] {
  const rated = rows.filter(({ rate }) => rate.rate !== null)
  if (overall === null || rated.length < 2) return []
  const beside = rated.some(({ rate: { low, high } }) => (low ?? 0) > overall || (high ?? 1) < overall)
  return beside ? [sayChance(rated.length, what)] : []
}

/** A figure of rates with their intervals; null where no row holds a decision. */
export function toRatesFigure(figure: RatesFigure): FigureDraft | null {
  const {
    name,
    headline,
    by,
    head,
    rows,
    rest = [],
    of,
    overlap = null,
    notes = [],
    order = 'sorted by number of decisions',
    tiers = true,
    most = MOST_DRAWN,
    shrunken = false,
  } = figure
  const estimates = shrunken ? shrinkRows(rows) : null
  const marked = estimates ? rows.map((row, at) => ({ ...row, shrunken: estimates.estimates[at]?.rate ?? null })) : rows
  const drawn = toDrawn(marked, most)
  const [first] = drawn
  if (!first) return null
  // A single row that holds all decisions would be compared with itself.
  const single = drawn.length === 1 && first.rate.decided === of.decided && first.rate.rate === figure.overall
  const overall = single ? null : figure.overall
  const standard = single ? undefined : figure.standard
  const caption = `Denials overturned ${by}`
  const plain = tiers ? byTier(drawn) : drawn
  const list = [...(standard ? withStandardized(drawn, standard, { tiers }) : plain), ...toOutside(rest)]
  const plainTable = toRateTable(caption, head, rows, rest)
  const plainData = toRateData(rows, rest)
  const table = estimates ? addShrunkenToTable(plainTable, estimates) : plainTable
  const data = estimates ? addShrunkenToData(plainData, estimates) : plainData
  const cut = drawn.length < rows.filter(({ rate }) => rate.decided > 0).length
  const sorted = drawn.length === 1 ? '' : `, ${order}`
  return {
    name,
    headline,
    subtitle: [
      drawn.some(({ rate }) => rate.rate !== null)
        ? `Share of denials overturned, that is, treatment allowed, ${by}, with 95% interval.`
        : `Denials overturned, that is, treatment allowed, ${by}; too few for a share.`,
      `${sayDivided(of, rest)}${sorted}.`,
      ...(overlap && drawn.length > 1 ? [`${overlap}, so rows overlap and do not add up.`] : []),
    ].join(' '),
    plots: [drawBoth(caption, (frame) => intervals(frame, list, { overall }))],
    notes: [
      ...(cut ? [`The ${drawn.length} with the most decisions are drawn; the CSV holds all.`] : []),
      ...(single ? [] : notes),
      ...sayBeside(rows, overall),
      ...(standard ? [sayStandardized(rows, standard)] : []),
      ...(estimates ? sayShrunken(estimates) : []),
    ],
    table: standard ? addToTable(table, rows, standard) : table,
    data: standard ? addToData(data, rows, standard) : data,
    exploreHref: figure.exploreHref ?? null,
  }
}
