import type { Corpus } from '../../../corpus/corpus.ts'
import { formatCount } from '../../../rates/format-rate.ts'
import { type Figure, toFigures } from '../../figures/figure.ts'
import { inText } from '../../figures/figure-headlines.ts'
import {
  isPair,
  type MatrixFigure,
  type PlacedCell,
  toMatrixFigure,
  toPlacedCells,
} from '../../figures/figure-matrix.ts'
import { toScaleEnd } from '../../figures/ledger.ts'
import { type MatrixLine, takeEntries, toCitedLines, toTreatmentLines } from '../../figures/matrix-line.ts'
import { cellHref, type NESTED } from '../../words/cell-href.ts'
import { CITED_SOURCES, citedBy, toCitedSource, toGuidelineRows } from '../../words/guideline-citing.ts'
import { pageHref } from '../../words/href.ts'
import { toNames } from '../../words/names.ts'
import { oncePer } from '../../words/once-per.ts'
import { toRateCell } from '../../words/rate-cell.ts'
import { byCount, type RateRow } from '../../words/rate-row.ts'
import { type Run, toRuns } from '../../words/runs.ts'
import { inSentence, sayNumber, sayOverturned } from '../../words/say.ts'
import { sayReliableRows } from '../../words/say-reliable-rows.ts'
import type { DecisionRow } from '../../words/shapes.ts'
import { toOverallRate } from '../../words/whole-corpus.ts'

/** So many of the guidelines that are cited most are named. */
const NAMED = 2

/**
 * What a reader may make of the matrix of treatments and guidelines: how many pairs occur and how many have a reliable
 * rate, and the sums of the guidelines that reviewers cite most. `cited` are those guidelines, `none` among them.
 */
function toMatrixLead(cells: PlacedCell[], cited: RateRow[], decisions: DecisionRow[]): Run[] {
  if (decisions.length === 0)
    return toRuns('**No decision has been read yet**, so no treatment meets a guideline here.')
  const pairs = cells.filter(isPair)
  const reliable = pairs.filter(({ rate }) => rate.tier === 'reliable').length
  const occur =
    pairs.length === 1
      ? `**One pair** of treatment category and reviewer’s guideline occurs${reliable === 1 ? ', and it has a reliable rate' : ', without a reliable rate'}.`
      : `**${sayNumber(pairs.length)} pairs** of treatment category and reviewer’s guideline occur; ${reliable === 0 ? 'none has' : reliable === 1 ? 'one has' : reliable === pairs.length ? 'all have' : `${inSentence(sayNumber(reliable))} have`} a reliable rate.`
  const most = cited
    .filter(({ id }) => id !== 'none')
    .sort(byCount)
    .slice(0, NAMED)
  const sums = most.map((row) => `under ${inText(row)} ${sayOverturned(row.rate, '**')}`)
  const read =
    sums.length === 0 ? '' : ` ${reliable < pairs.length ? 'So read the sums' : 'In sum'}: ${sums.join('; ')}.`
  return toRuns(
    pairs.length === 0
      ? `No decision that is classified cites a guideline. ${formatCount(decisions.length)} stand outside.`
      : `${occur}${read}`,
  )
}

/** So many pairs of guidelines are listed with their intervals. */
const MOST_PAIRS = 12

const claims = ({ claimsGuidelines, claimsFamilies }: DecisionRow) => citedBy(claimsGuidelines, claimsFamilies)
const reviewer = ({ imrGuidelines, imrFamilies }: DecisionRow) => citedBy(imrGuidelines, imrFamilies)

const SEVERAL =
  'A decision that cites several guidelines stands in several cells and once under “All”, so they do not add up.'
const SIDES = 'Which side cites what is not chance; the table describes and does not explain.'
const DESCRIBES = 'Which treatment meets which guideline is not chance; the table describes and does not explain.'
const plain = (label: string) => label

/** The matrices of the page, before they are set. */
function toMatrices(corpus: Corpus): MatrixFigure[] {
  const { decisions, taxonomy, likeness } = corpus
  const names = toNames(taxonomy)
  const overall = toOverallRate(corpus).rate
  const columns = toCitedLines(decisions, 'imr', reviewer, taxonomy, names)
  const under = (row: string, column: string) => `${row} under ${column}`
  const { taken, of } = takeEntries(decisions, taxonomy.treatments)
  const byTreatment = (level: (typeof NESTED)[number], what: string, noun: string, cut = false): MatrixFigure => ({
    name: level,
    // What has no row is in no headline either.
    headlineOf: (cells) => {
      const headline = sayReliableRows(cells, overall, noun)
      return cut ? `Among the ${formatCount(taken.length)} treatments shown, ${inSentence(headline)}` : headline
    },
    by: `by ${what} and guideline that the reviewer cited`,
    each: 'A decision that cites two guidelines stands in two columns.',
    notes: [
      ...(cut
        ? [
            `The rows are the ${formatCount(taken.length)} treatments with the most decisions, of ${formatCount(of)}; the page of each treatment has its own table.`,
          ]
        : []),
      SEVERAL,
      DESCRIBES,
    ],
    crossing: level,
    decisions,
    likeness,
    firstOf: (row) => [row[level] ?? ''],
    secondOf: reviewer,
    rows: toTreatmentLines(decisions, level, taxonomy, taken),
    columns,
    heads: { first: 'Treatment', second: 'Reviewer cited', allFirst: 'All treatments', allSecond: 'All, each once' },
    join: under,
  })
  const sources = (side: 'claims' | 'imr'): MatrixLine[] =>
    CITED_SOURCES.map(({ id, title }) => ({
      id,
      label: title,
      title,
      href: null,
      listHref: side === 'claims' ? cellHref('sources', id, 'all') : cellHref('sources', 'all', id),
      group: null,
    })).filter(({ id }) =>
      decisions.some((row) => toCitedSource(side === 'claims' ? row.claimsFamilies : row.imrFamilies) === id),
    )
  return [
    byTreatment('category', 'treatment category', 'pair of treatment category and guideline'),
    byTreatment('subcategory', 'kind of treatment', 'pair of kind of treatment and guideline'),
    byTreatment('treatment', 'single treatment', 'pair of treatment and guideline', taken.length < of),
    {
      name: 'sources',
      headlineOf: (cells) => sayReliableRows(cells, overall, 'pair of sources', plain),
      by: 'by what the claims administrator and what the reviewer cited',
      each: 'Every decision stands in one cell.',
      notes: [SIDES],
      crossing: 'sources',
      decisions,
      likeness,
      firstOf: ({ claimsFamilies }) => [toCitedSource(claimsFamilies)],
      secondOf: ({ imrFamilies }) => [toCitedSource(imrFamilies)],
      rows: sources('claims'),
      columns: sources('imr'),
      heads: { first: 'Administrator cited', second: 'Reviewer cited', allFirst: 'All', allSecond: 'All' },
      join: (row, column) => `${row} against ${column}`,
      big: true,
    },
    {
      name: 'guidelines',
      headlineOf: (cells) => sayReliableRows(cells, overall, 'pair of guidelines', plain),
      by: 'by guideline that the claims administrator cited and guideline that the reviewer cited',
      each: 'A decision stands in a cell for each pair of its citations.',
      notes: [SEVERAL, SIDES],
      crossing: 'guidelines',
      decisions,
      likeness,
      firstOf: claims,
      secondOf: reviewer,
      rows: toCitedLines(decisions, 'claims', claims, taxonomy, names),
      columns,
      heads: { first: 'Administrator cited', second: 'Reviewer cited', allFirst: 'All', allSecond: 'All, each once' },
      join: (row, column) => `${row} against ${column}`,
    },
  ]
}

function toPairs(cells: PlacedCell[], overall: number | null) {
  const rated = cells
    .filter(({ rate, row, column }) => rate.rate !== null && row.id !== '' && column.id !== '')
    .sort((a, b) => b.rate.decided - a.rate.decided)
    .slice(0, MOST_PAIRS)
  const max = toScaleEnd(rated.map(({ rate }) => rate.high))
  return rated.map(({ row, column, rate, href }) => ({
    claims: row,
    reviewer: column,
    cell: toRateCell(rate, href, max, overall),
  }))
}

/** So many of a matrix's cells have their numbers on its page. */
const MOST_NUMBERS = 100

/** The figures as they stand on the page: of many cells the figure's own page alone has all numbers. */
export const toShownFigures = ({ figures }: { figures: Figure[] }): Figure[] =>
  figures.map((figure) => {
    const { table, ownHref } = figure
    if (table.rows.length <= MOST_NUMBERS) return figure
    const whole = { rows: table.rows.length, title: 'the figure’s own page', href: `${ownHref}#table` }
    return { ...figure, table: { ...table, rows: table.rows.slice(0, MOST_NUMBERS), whole } }
  })

/** The page `/matrix/`: treatments and guidelines crossed, and the guidelines of both sides. */
export const toMatrix = oncePer((corpus: Corpus) => {
  const { decisions } = corpus
  const matrices = toMatrices(corpus)
  const [byCategory, , , , byGuidelines] = matrices.map(toPlacedCells)
  const cited: RateRow[] = toGuidelineRows(corpus).rows
  const page = { id: 'matrix', href: pageHref('matrix'), title: 'Treatment by guideline, and guideline by guideline' }
  return {
    title: page.title,
    lead: toMatrixLead(byCategory ?? [], cited, decisions),
    crumbs: [{ label: 'Guidelines', href: pageHref('guidelines') }, { label: 'Matrix' }],
    empty: decisions.length === 0,
    figures: toFigures(corpus, page, matrices.map(toMatrixFigure)),
    // The pairs of guidelines with enough decisions for a rate, the largest first.
    pairs: toPairs(byGuidelines ?? [], toOverallRate(corpus).rate),
  }
})
