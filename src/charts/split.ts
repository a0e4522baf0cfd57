import * as Plot from '@observablehq/plot'
import { OUTCOME_MEANINGS } from '../dimensions/value-words.ts'
import { formatCount, formatInterval, formatPercent } from '../rates/format-rate.ts'
import type { Rate } from '../rates/rate.ts'
import { sayTier } from '../rates/say-tier.ts'
import { finish } from './finish.ts'
import { type Frame, WIDTH } from './frame.ts'
import { lineSpacing, pixels } from './line-spacing.ts'
import { OUTCOMES, outcomeDots } from './outcome-dots.ts'
import { turnedSquare } from './symbols.ts'
import { textWidth } from './text-width.ts'
import { wrapText } from './wrap-text.ts'

/** Where the words over the two parts lead. */
export interface SplitLinks {
  overturned?: string | null
  upheld?: string | null
}

const FONT = 14
const LINE = 17

/** The interval's words beside its bracket, or else below it; places in pixels. */
function placeInterval(numbers: Rate, top: number, width: number) {
  const { decided, rate, low, high } = numbers
  const middle = top + 16
  if (rate === null || low === null || high === null) {
    const words = decided ? 'Too few decisions for a rate' : 'No decisions'
    return { limits: [], words, x: 0, y: middle - 7, anchor: 'start' as const, lowest: middle + 7 }
  }
  const interval = `95% interval ${formatInterval({ low, high })}`
  const words = [`${formatPercent(rate)} overturned`, interval, ...sayTier(numbers)].join('; ')
  const needed = textWidth(words, FONT)
  const beside = high * width + 12 + needed <= width ? 'right' : low * width - 12 - needed >= 0 ? 'left' : null
  const lines = beside ? [words] : wrapText(words, width, FONT)
  const y = beside ? middle - 5 : middle + 12
  return {
    limits: [{ rate, low, high, middle, top: middle - 5, bottom: middle + 5 }],
    words: lines.join('\n'),
    x: beside === 'right' ? high * width + 12 : beside === 'left' ? low * width - 12 : 0,
    y,
    anchor: beside === 'left' ? ('end' as const) : ('start' as const),
    lowest: y + 14 + (lines.length - 1) * LINE,
  }
}

/** One bar in two parts, overturned and upheld, with the interval under the cut. */
export function split(frame: Frame, rate: Rate, links: SplitLinks = {}): string {
  const { document, size } = frame
  const width = WIDTH[size]
  const narrow = size === 'narrow'
  const share = rate.decided ? rate.overturned / rate.decided : 1
  const meaning = (outcome: keyof typeof OUTCOME_MEANINGS) => wrapText(OUTCOME_MEANINGS[outcome], width, FONT)
  const wordsHeight = (outcome: keyof typeof OUTCOME_MEANINGS) => 42 + (meaning(outcome).length - 1) * LINE
  const top = wordsHeight('overturned') + (narrow ? 8 : 9)
  const thick = narrow ? 28 : 34
  const interval = placeInterval(rate, rate.decided ? top + thick : top, width)
  const upheldTop = narrow ? interval.lowest + 15 : 0
  const height = Math.ceil(Math.max(interval.lowest, upheldTop + wordsHeight('upheld')) + (narrow ? 8 : 14))

  const heads = OUTCOMES.map(({ outcome }) => {
    const count = outcome === 'overturned' ? rate.overturned : rate.decided - rate.overturned
    return {
      outcome,
      words: `${formatCount(count)} ${outcome}`,
      href: count ? (links[outcome] ?? null) : null,
      meaning: meaning(outcome).join('\n'),
      y: outcome === 'overturned' ? 0 : upheldTop,
      atRight: outcome === 'upheld' && !narrow,
    }
  })
  const headWords = (outcome: keyof typeof OUTCOME_MEANINGS) => {
    const data = heads.filter((head) => head.outcome === outcome)
    const atRight = outcome === 'upheld' && !narrow
    const textAnchor = atRight ? ('end' as const) : ('start' as const)
    return [
      Plot.text(data, {
        x: pixels(atRight ? width - 20 : 20),
        y: ({ y }) => y + 4,
        text: 'words',
        textAnchor,
        lineAnchor: 'top',
        href: 'href',
        ariaLabel: ({ words }) => `${words}: the decisions`,
        className: `big ${outcome === 'overturned' ? 'over' : 'up'}`,
      }),
      Plot.text(data, {
        x: pixels(atRight ? width : 0),
        y: ({ y }) => y + 28,
        text: 'meaning',
        textAnchor,
        ...lineSpacing(LINE, FONT, 'top'),
        className: 'small',
      }),
    ]
  }
  const marks = heads.map(({ outcome, y, atRight }) => ({ outcome, x: atRight ? width - 8 : 8, y: y + 12 }))
  // A white line of 3 pixels parts the two, but only where there are two.
  const gap = share > 0 && share < 1 ? 1.5 : 0
  const parts = rate.decided
    ? [
        share > 0
          ? Plot.rect([rate], { x1: 0, x2: share, y1: top, y2: top + thick, insetRight: gap, className: 'm-over' })
          : null,
        share < 1
          ? Plot.rect([rate], { x1: share, x2: 1, y1: top, y2: top + thick, insetLeft: gap, className: 'm-up' })
          : null,
      ]
    : null
  const svg = Plot.plot({
    document,
    width,
    height,
    margin: 0,
    x: { domain: [0, 1], axis: null },
    y: { type: 'identity', axis: null },
    marks: [
      parts,
      headWords('overturned'),
      headWords('upheld'),
      outcomeDots(marks, 11),
      Plot.ruleY(interval.limits, { x1: 'low', x2: 'high', y: 'middle', className: 'bracket' }),
      Plot.ruleX(
        interval.limits.flatMap(({ low, high, ...stretch }) => [low, high].map((limit) => ({ limit, ...stretch }))),
        { x: 'limit', y1: 'top', y2: 'bottom', className: 'bracket' },
      ),
      Plot.dot(interval.limits, {
        x: 'rate',
        y: 'middle',
        r: 4,
        symbol: turnedSquare,
        className: rate.tier === 'few' ? 'dot few' : 'm-over',
      }),
      Plot.text([interval], {
        x: pixels(interval.x),
        y: 'y',
        text: 'words',
        textAnchor: interval.anchor,
        ...lineSpacing(LINE, FONT, 'top'),
        className: 'small',
      }),
    ],
  })
  return finish(svg, frame, 'split')
}
