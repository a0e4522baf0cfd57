import * as Plot from '@observablehq/plot'
import { toControlLimits } from '../rates/control-limits.ts'
import { formatCount, formatPercent } from '../rates/format-rate.ts'
import { sayRate } from '../rates/say-rate.ts'
import { leftTicks } from './chart-words.ts'
import { toCountTicks } from './count-ticks.ts'
import { finish } from './finish.ts'
import { type Frame, UNHEARD, WIDTH } from './frame.ts'
import { around, type FunnelPoint, type NamedPoint, overlap, placeNames, REACH, toKey } from './funnel-names.ts'
import { type Box, hitArea } from './hit-area.ts'
import { lineSpacing, pixels } from './line-spacing.ts'
import { formatTick, toGrid } from './share-axis.ts'
import { turnedSquare } from './symbols.ts'
import { textWidth } from './text-width.ts'
import { wrapText } from './wrap-text.ts'

const HEIGHT = { wide: 380, narrow: 300 }
const LINE = 17
const LIMITS = 'Limits, 19 of 20 groups'
/** The limits are drawn through so many numbers of decisions. */
const STEPS = 40
/** A mark is a target for a finger, too. */
const TARGET = 24

/** A box that nothing meets. */
const FAR: Box = { left: -1, right: -1, top: -1, bottom: -1 }

/**
 * Rates against effective numbers of decisions, with the exact limits between which 19 of 20 groups lie at the overall
 * rate. Every mark is a link that says its group, by its name or by a number that the key below explains.
 */
export function funnel(frame: Frame, points: FunnelPoint[], overall: number): string {
  const { document, size } = frame
  const [width, height] = [WIDTH[size], HEIGHT[size]]
  const [left, right, top, bottom] = [44, width - 14, 16, height - 46]
  const rated = points.flatMap((point) =>
    point.rate.rate === null ? [] : [{ ...point, share: point.rate.rate, n: point.rate.effective }],
  )
  const most = Math.max(10, ...rated.map(({ n }) => n)) * 1.05
  const least = 2
  const { max, ticks } = toGrid(
    Math.min(1, Math.max(0.2, toControlLimits(overall, 5).high, ...rated.map(({ share }) => share * 1.06))),
    size,
  )
  const atX = (n: number) => left + (n / most) * (right - left)
  const atY = (share: number) => bottom - (Math.min(share, max) / max) * (bottom - top)
  // Closer together at the start, where the limits are steep.
  const steps = Array.from({ length: STEPS + 1 }, (_, step) => {
    const n = least + (most - least) * (step / STEPS) ** 2
    return { n, ...toControlLimits(overall, n) }
  })
  // The line of all decisions is named at its end, on the side where no mark stands.
  const line = atY(overall)
  const words = `All decisions ${formatPercent(overall)}`
  const marks = rated.map(({ n, share }) => around(atX(n), atY(share), REACH))
  const wordsWidth = textWidth(words, 13)
  const [wordsBox = FAR] = [-20, 4]
    .map((below): Box => ({ left: right - wordsWidth, right, top: line + below, bottom: line + below + 16 }))
    .sort((a, b) => Number(marks.some((mark) => overlap(mark, a))) - Number(marks.some((mark) => overlap(mark, b))))
  // The limits are named where the upper one has come down a little, on its outer side.
  const [limitBox = FAR] = [0.9, 0.75, 0.6, 0.45]
    .flatMap((share) => steps.find(({ high }) => high <= share * max) ?? [])
    .map(({ n, high }): Box => {
      const start = atX(n) + 6
      return { left: start, right: start + textWidth(LIMITS, 13), top: atY(high) - 14, bottom: atY(high) + 2 }
    })
    .filter((box) => box.right <= width && ![wordsBox, ...marks].some((other) => overlap(other, box)))
  const font = size === 'wide' ? 14 : 13.5
  const placed = placeNames(
    rated
      .map((point) => ({ ...point, x: atX(point.n), y: atY(point.share) }))
      // Links stand from left to right.
      .sort((a, b) => a.n - b.n || a.share - b.share || a.label.localeCompare(b.label, 'en-US')),
    [wordsBox, limitBox, { left, right, top: line - 2, bottom: line + 2 }],
    { left, right: width, top: 0, bottom },
    font,
  )
  const dots = (tier: 'reliable' | 'few') =>
    Plot.dot(
      placed.filter(({ rate }) => rate.tier === tier),
      { x: 'n', y: 'share', r: 6, symbol: turnedSquare, className: `dot ${tier}` },
    )
  const key = wrapText(toKey(placed), width, 13)
  const keyHeight = key.length * LINE + 10

  const svg = Plot.plot({
    document,
    width,
    height: height + keyHeight,
    marginLeft: left,
    marginRight: width - right,
    marginTop: top,
    marginBottom: height + keyHeight - bottom,
    x: { domain: [0, most], axis: null },
    y: { domain: [0, max], axis: null },
    marks: [
      Plot.ruleY(ticks, { className: 'grid' }),
      leftTicks(ticks, left, formatTick),
      Plot.text(toCountTicks(most, size === 'wide' ? 8 : 4), {
        x: (n: number) => n,
        y: pixels(bottom + 8),
        text: formatCount,
        lineAnchor: 'top',
        className: 'tick',
        ...UNHEARD,
      }),
      Plot.text(['Effective number of decisions'], {
        x: pixels(right),
        y: pixels(height - 18),
        textAnchor: 'end',
        lineAnchor: 'top',
        className: 'tier',
      }),
      Plot.ruleY([overall], { className: 'ref' }),
      Plot.lineY(steps, {
        x: 'n',
        y: ({ high }) => (high > max ? Number.NaN : high),
        strokeWidth: 1,
        className: 'limit',
      }),
      Plot.lineY(steps, { x: 'n', y: ({ low }) => (low > max ? Number.NaN : low), strokeWidth: 1, className: 'limit' }),
      Plot.text([words], {
        x: pixels(right),
        y: pixels(wordsBox.top + 8),
        textAnchor: 'end',
        className: 'reflabel',
      }),
      limitBox === FAR
        ? null
        : Plot.text([LIMITS], {
            x: pixels(limitBox.left),
            y: pixels(limitBox.top + 8),
            textAnchor: 'start',
            className: 'reflabel',
          }),
      Plot.link(
        placed.filter(({ led }) => led),
        {
          x1: { value: 'x', scale: null },
          y1: { value: 'y', scale: null },
          x2: { value: 'nameX', scale: null },
          y2: { value: 'nameY', scale: null },
          className: 'limit',
        },
      ),
      // A group is one link: its name with its mark.
      Plot.text(placed, {
        x: { value: 'nameX', scale: null },
        y: { value: 'nameY', scale: null },
        text: 'name',
        textAnchor: 'start',
        className: 'rowlabel',
        href: 'href',
        ariaLabel: ({ name, label, rate }: NamedPoint) =>
          `${name === label ? label : `${name} ${label}`}: ${sayRate(rate)}`,
        render: hitArea((place) => {
          const { x, y } = placed[place] as NamedPoint
          return [around(x, y, TARGET / 2)]
        }),
      }),
      dots('reliable'),
      dots('few'),
      Plot.text([key.join('\n')], {
        x: pixels(0),
        y: pixels(height + 6),
        textAnchor: 'start',
        ...lineSpacing(LINE, 13, 'top'),
        className: 'tier',
      }),
    ],
  })
  return finish(svg, frame, 'funnel')
}
