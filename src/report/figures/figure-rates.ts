import { drawBoth } from '../../charts/draw-both.ts'
import { byTier } from '../../charts/interval-row.ts'
import { intervals } from '../../charts/intervals.ts'
import type { Standard } from '../../rates/standardise.ts'
import type { RateRow, RestCount } from '../words/rate-row.ts'
import { sayDecisionsInLetters } from '../words/say.ts'
import type { FigureDraft } from './figure.ts'
import { toRateData, toRateTable } from './figure-rate-table.ts'
import { addShrunkenToData, addShrunkenToTable, sayShrunken, shrinkRows } from './shrunken-rows.ts'
import { addToData, addToTable, sayStandardised, withStandardised } from './standardised-rows.ts'

/** More rows than this are cut, unless a figure says otherwise: the drawing keeps the largest, the table all. */
const MOST_DRAWN = 20

/** What a figure of rates shows. */
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
  note?: string | null
  /** How the rows are sorted, inside the subtitle; by number of decisions unless given. */
  order?: string
  /** Rows under the name of their tier; without it they stand in the order given. */
  tiers?: boolean
  /** How many rows are drawn. */
  most?: number
  /** Set where rows differ in their mix of treatments: each is then shown standardised too. */
  standard?: Standard
  /** Set where small rows are many: each then has a shrunken estimate beside its rate. */
  shrunken?: boolean
}

/** The rows that are drawn: the first ones. */
const toDrawn = (rows: RateRow[], most: number): RateRow[] => rows.filter(({ rate }) => rate.decided > 0).slice(0, most)

/** A figure of rates with their intervals; null where no row holds a decision. */
export function toRatesFigure(figure: RatesFigure): FigureDraft | null {
  const {
    name,
    headline,
    by,
    head,
    rows,
    rest = [],
    overall,
    of,
    overlap = null,
    note = null,
    order = 'sorted by number of decisions',
    tiers = true,
    most = MOST_DRAWN,
    standard,
    shrunken = false,
  } = figure
  const estimates = shrunken ? shrinkRows(rows) : null
  const marked = estimates ? rows.map((row, at) => ({ ...row, shrunken: estimates.estimates[at]?.rate ?? null })) : rows
  const drawn = toDrawn(marked, most)
  if (drawn.length === 0) return null
  const caption = `Denials overturned ${by}`
  const plain = tiers ? byTier(drawn) : drawn
  const list = standard ? withStandardised(drawn, standard, { tiers }) : plain
  const plainTable = toRateTable(caption, head, rows, rest)
  const plainData = toRateData(rows, rest)
  const table = estimates ? addShrunkenToTable(plainTable, estimates) : plainTable
  const data = estimates ? addShrunkenToData(plainData, estimates) : plainData
  const cut = drawn.length < rows.filter(({ rate }) => rate.decided > 0).length
  const notes = [
    cut ? `The ${drawn.length} with the most decisions are drawn; the table holds all.` : '',
    note ?? '',
    standard ? sayStandardised(rows, standard) : '',
    estimates ? sayShrunken(estimates) : '',
  ]
  return {
    name,
    headline,
    subtitle: [
      `Share of denials overturned, that is, treatment allowed, ${by}, with 95% interval.`,
      `${sayDecisionsInLetters(of)}, ${order}.`,
      ...(overlap ? [`${overlap}, so rows overlap and do not add up.`] : []),
    ].join(' '),
    plots: [{ heading: null, ...drawBoth(caption, (frame) => intervals(frame, list, { overall })) }],
    note: notes.filter((one) => one !== '').join(' ') || null,
    rest,
    table: standard ? addToTable(table, rows, standard) : table,
    data: standard ? addToData(data, rows, standard) : data,
  }
}
