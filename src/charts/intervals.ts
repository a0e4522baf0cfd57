import * as Plot from '@observablehq/plot'
import { formatPercent } from '../rates/format-rate.ts'
import { sayRate } from '../rates/say-rate.ts'
import { headingLines } from './chart-words.ts'
import { finish } from './finish.ts'
import { type Frame, UNHEARD, WIDTH } from './frame.ts'
import { hitArea } from './hit-area.ts'
import {
  type IntervalLayout,
  type IntervalOptions,
  layIntervals,
  type PlacedRow,
  toUnratedNote,
  UNIT_PITCH,
} from './interval-layout.ts'
import { type HeadingRow, type IntervalRow, toCountWords } from './interval-row.ts'
import { lineSpacing, pixels } from './line-spacing.ts'
import { outcomeDots } from './outcome-dots.ts'
import { formatTick } from './share-axis.ts'
import { pastRight, turnedSquare } from './symbols.ts'
import { textWidth } from './text-width.ts'

/** Every other heading with its rows, from its top to its bottom. */
function toBands({ headings, plotBottom }: IntervalLayout): { top: number; bottom: number }[] {
  const tops = headings.map(({ y }) => y - 6)
  return tops
    .map((top, place) => ({ top, bottom: tops[place + 1] ?? plotBottom }))
    .filter((_, place) => place % 2 === 0)
}

/** The rows between headings, each run of them from its top to its bottom: a line through a heading would cut it. */
function toStretches(rows: PlacedRow[]): { y1: number; y2: number }[] {
  const stretches: { y1: number; y2: number }[] = []
  for (const { top, bottom } of rows) {
    const last = stretches.at(-1)
    if (last?.y2 === top) last.y2 = bottom
    else stretches.push({ y1: top, y2: bottom })
  }
  return stretches
}

/** The decisions of rows without a rate, where it would stand. */
function toUnits(rows: PlacedRow[], narrow: boolean, rateRight: number) {
  return rows.flatMap(({ rate, markY }) => {
    if (rate.rate !== null || toUnratedNote(rate) !== null) return []
    const first = narrow ? 5 : rateRight - 5 - (rate.decided - 1) * UNIT_PITCH
    return Array.from({ length: rate.decided }, (_, place) => ({
      outcome: place < rate.overturned ? ('overturned' as const) : ('upheld' as const),
      x: first + place * UNIT_PITCH,
      y: markY,
    }))
  })
}

/**
 * Rates with their intervals, a row each: the mark by the tier of small numbers, names and counts as links. An interval
 * that runs past the frame ends in an arrow. Rows stand as far apart as their names need, so `y` is in pixels.
 */
export function intervals(frame: Frame, list: (IntervalRow | HeadingRow)[], options: IntervalOptions = {}): string {
  const { document, size } = frame
  const narrow = size === 'narrow'
  const width = WIDTH[size]
  const layout = layIntervals(list, size, options)
  const { rows, headings, plotLeft, plotRight, plotTop, plotBottom, rateRight, countRight, lineHeight } = layout
  const { max, ticks, reference, referenceLines, height } = layout

  const rated = rows.flatMap(({ markY, rate: { rate, low, high, tier } }) =>
    rate === null || low === null || high === null
      ? []
      : [{ markY, rate, low, high: Math.min(max, high), past: high > max, tier }],
  )
  // On a phone the names stand above the intervals, where a line through all rows would cut through them.
  const stretches = narrow ? rated.map(({ markY }) => ({ y1: markY - 9, y2: markY + 9 })) : toStretches(rows)
  const grid = ticks.flatMap((share) => stretches.map((stretch) => ({ share, ...stretch })))
  const referenceWidth = Math.max(...referenceLines.map((line) => textWidth(line, 13)))
  const referenceX = plotLeft + ((reference ?? 0) / max) * (plotRight - plotLeft) - 4

  const lineAnchor = narrow ? 'top' : 'middle'
  const names = (className: string, data: PlacedRow[]) =>
    Plot.text(data, {
      x: pixels(0),
      y: 'labelY',
      text: 'name',
      textAnchor: 'start',
      ...lineSpacing(lineHeight, narrow ? 13.5 : 14, lineAnchor),
      href: 'href',
      ariaLabel: ({ label, name }: PlacedRow) => (name.includes('\n') ? label : null),
      className,
    })
  const tier = (name: 'reliable' | 'few', r: number) => {
    const data = rated.filter((row) => row.tier === name)
    return [
      Plot.ruleY(data, { x1: 'low', x2: 'high', y: 'markY', className: `iv ${name}` }),
      Plot.dot(data, { x: 'rate', y: 'markY', r, symbol: turnedSquare, className: `dot ${name}` }),
    ]
  }
  const noted = rows.flatMap(({ rate, ...row }) => {
    const note = rate.rate === null ? toUnratedNote(rate) : null
    return note === null ? [] : [{ ...row, note }]
  })
  const isWorkedOut = ({ workedOut }: PlacedRow) => workedOut !== undefined
  const [workedOut, counted] = [rows.filter(isWorkedOut), rows.filter((row) => !isWorkedOut(row))]
  const shares = (data: PlacedRow[], heard: Plot.TextOptions) =>
    [false, true].map((few) =>
      Plot.text(
        data.filter(({ rate }) => rate.rate !== null && (rate.tier === 'few') === few),
        {
          x: pixels(rateRight),
          y: 'numbersY',
          text: ({ rate }: PlacedRow) => formatPercent(rate.rate ?? 0),
          textAnchor: 'end',
          lineAnchor,
          className: few ? 'rate few' : 'rate',
          ...heard,
        },
      ),
    )

  const svg = Plot.plot({
    document,
    width,
    height,
    marginLeft: plotLeft,
    marginRight: width - plotRight,
    marginTop: plotTop,
    marginBottom: height - plotBottom,
    x: { domain: [0, max], axis: null },
    y: { type: 'identity', axis: null },
    marks: [
      options.banded
        ? Plot.rect(toBands(layout), {
            y1: 'top',
            y2: 'bottom',
            insetLeft: -plotLeft,
            insetRight: plotRight - width,
            className: 'era',
          })
        : null,
      // Links to the decisions, before all marks: the row's stretch of the scale leads there too, but for a finger, which has the words.
      Plot.text(rows, {
        x: pixels(countRight),
        y: 'numbersY',
        text: toCountWords,
        textAnchor: 'end',
        lineAnchor,
        href: 'countHref',
        ariaLabel: (row: PlacedRow) => `${row.label}: ${row.rate.decided > 0 ? sayRate(row.rate) : toCountWords(row)}`,
        className: 'count',
        render: hitArea((place) => {
          const row = rows[place]
          return row && !narrow ? [{ left: plotLeft - 8, right: plotRight + 8, top: row.top, bottom: row.bottom }] : []
        }),
      }),
      Plot.ruleX(grid, { x: 'share', y1: 'y1', y2: 'y2', className: 'grid' }),
      ticks.length
        ? Plot.axisX(ticks, { tickSize: 0, tickPadding: 9, tickFormat: formatTick, className: 'tick', ...UNHEARD })
        : null,
      reference === null
        ? null
        : [
            Plot.ruleX(narrow ? stretches : [{ y1: plotTop - 4, y2: plotBottom }], {
              x: () => reference,
              y1: 'y1',
              y2: 'y2',
              className: 'ref',
            }),
            Plot.text([referenceLines.join('\n')], {
              x: pixels(Math.max(0, Math.min(referenceX, width - referenceWidth))),
              y: pixels(narrow ? 4 : 8),
              textAnchor: 'start',
              ...lineSpacing(17, 13, 'top'),
              className: 'reflabel',
            }),
          ],
      tier('reliable', 6.2),
      tier('few', 5.6),
      Plot.dot(
        rated.filter(({ past }) => past),
        { x: 'high', y: 'markY', r: 2.5, symbol: pastRight, className: 'past' },
      ),
      Plot.ruleX(
        rows.filter(({ rate, shrunken }) => rate.rate !== null && typeof shrunken === 'number' && shrunken <= max),
        { x: 'shrunken', y1: ({ markY }) => markY - 8, y2: ({ markY }) => markY + 8, className: 'shrunken' },
      ),
      shares(counted, UNHEARD),
      // A row that is worked out has no decisions, so no link says its share.
      shares(workedOut, {}),
      outcomeDots(toUnits(rows, narrow, rateRight), 8, UNHEARD),
      Plot.text(noted, {
        x: pixels(narrow ? 0 : rateRight),
        y: narrow ? 'markY' : 'numbersY',
        text: 'note',
        textAnchor: narrow ? 'start' : 'end',
        className: 'tier',
      }),
      names('rowlabel', counted),
      names('rowlabel worked', workedOut),
      headingLines(headings, lineHeight),
    ],
  })
  return finish(svg, frame, 'intervals')
}
