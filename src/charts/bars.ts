import * as Plot from '@observablehq/plot'
import { formatNumberOf, formatPart } from '../rates/format-rate.ts'
import { finish } from './finish.ts'
import { type Frame, UNHEARD, WIDTH } from './frame.ts'
import { hitArea } from './hit-area.ts'
import { lineSpacing, pixels } from './line-spacing.ts'
import { textWidth } from './text-width.ts'
import { wrapText } from './wrap-text.ts'

/** A count of decisions out of all on its side of the outcome. */
export interface BarRow {
  label: string
  /** A quiet line below the label. */
  under?: string
  count: number
  of: number
  href?: string | null
  countHref?: string | null
  /** Not read, not classified, or of no one outcome: drawn grey. */
  unknown?: boolean
}

export interface BarOptions {
  side: 'overturned' | 'upheld'
  /** Drawn hollow: the side has fewer than thirty decisions. */
  few?: boolean
  /** What is counted, singular; a decision unless given. */
  noun?: string
  /** The rows of all charts that stand below each other: bars begin on one line and have one scale. */
  beside?: BarRow[]
  /** The chart goes on in another right below: its line of zero has no end. */
  goesOn?: boolean
}

const LINE = { wide: 18, narrow: 17 }
const FONT = { wide: 14, narrow: 13.5 }
const QUIET = 13
const GAP = 20

/** Counts as bars, a row each: reasons are counted by the outcome that they support, so they are no rates. */
export function bars(frame: Frame, list: BarRow[], options: BarOptions): string {
  const { side, few = false, noun = 'decision', beside = list, goesOn = false } = options
  const { document, size } = frame
  const narrow = size === 'narrow'
  const width = WIDTH[size]
  const [line, font] = [LINE[size], FONT[size]]
  const highest = Math.max(1, ...beside.map(({ count }) => count))
  const widest = (words: string[], size: number) =>
    Math.ceil(Math.max(0, ...words.map((word) => textWidth(word, size))))
  const labels = beside.map(({ label }) => label)
  const unders = beside.flatMap(({ under }) => under ?? [])
  const left = narrow ? 0 : Math.min(300, Math.max(widest(labels, font), widest(unders, QUIET)) + GAP)
  const toWords = ({ count, of }: BarRow) => formatPart(count, of)
  const right = width - widest(beside.map(toWords), 14) - 10
  const end = goesOn ? 0 : 4
  let bottom = 0
  const rows = list.map((row) => {
    const lines = wrapText(row.label, narrow ? width : left - GAP, font)
    const unders = row.under ? wrapText(row.under, narrow ? width : left - GAP, QUIET) : []
    const top = bottom
    bottom += (narrow ? 25 : 10) + line * (lines.length + unders.length)
    const middle = narrow ? bottom - 13 : (top + bottom) / 2
    // The name stands above its bar on a phone, and beside it elsewhere.
    const labelY = narrow ? top + 7 : middle - (line * unders.length) / 2
    const underY = labelY + (narrow ? line * lines.length : (line * (lines.length + unders.length)) / 2)
    return {
      ...row,
      name: lines.join('\n'),
      quiet: unders.join('\n'),
      words: toWords(row),
      ...{ top, bottom, middle, labelY, underY },
    }
  })
  const bar = (unknown: boolean) =>
    Plot.rect(
      rows.filter((row) => (row.unknown ?? false) === unknown),
      {
        x1: 0,
        x2: 'count',
        y1: ({ middle }) => middle - 5,
        y2: ({ middle }) => middle + 5,
        className: `bar ${unknown ? 'unknown' : side === 'overturned' ? 'over' : 'up'} ${few ? 'few' : 'reliable'}`,
      },
    )
  const isLinked = ({ count, countHref }: BarRow) => count > 0 && Boolean(countHref)
  // The name of the link says the line below the label too.
  const quiet = (linked: boolean) =>
    Plot.text(
      rows.filter((row) => row.quiet !== '' && isLinked(row) === linked),
      {
        x: pixels(0),
        y: 'underY',
        text: 'quiet',
        textAnchor: 'start',
        ...lineSpacing(line, QUIET, narrow ? 'top' : 'middle'),
        className: 'tier',
        ...(linked ? UNHEARD : {}),
      },
    )
  const svg = Plot.plot({
    document,
    width,
    height: bottom + end,
    marginLeft: left,
    marginRight: width - right,
    marginTop: 0,
    marginBottom: end,
    x: { domain: [0, highest], axis: null },
    y: { type: 'identity', axis: null },
    marks: [
      Plot.text(rows, {
        x: ({ count }) => count + (8 * highest) / (right - left),
        y: 'middle',
        text: 'words',
        textAnchor: 'start',
        href: (row) => (isLinked(row) ? row.countHref : null),
        ariaLabel: ({ label, of, words, under }) =>
          [`${label}: ${words} ${formatNumberOf(of, noun).split(' ')[1]}`, under ?? []].flat().join(', '),
        className: 'count',
        // A finger has the words; an area would only repeat them.
        render: hitArea((place) => {
          const row = rows[place]
          return row && !narrow ? [{ left: Math.max(0, left - 8), right: width, top: row.top, bottom: row.bottom }] : []
        }),
      }),
      Plot.ruleX([0], { className: 'zero' }),
      bar(false),
      bar(true),
      Plot.text(rows, {
        x: pixels(0),
        y: 'labelY',
        text: 'name',
        textAnchor: 'start',
        ...lineSpacing(line, font, narrow ? 'top' : 'middle'),
        href: 'href',
        ariaLabel: ({ label, name }) => (name.includes('\n') ? label : null),
        className: 'rowlabel',
      }),
      quiet(true),
      quiet(false),
    ],
  })
  return finish(svg, frame, 'bars')
}
