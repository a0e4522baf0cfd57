import * as Plot from '@observablehq/plot'
import { document } from '../charts/document.ts'
import { pixels } from '../charts/line-spacing.ts'
import { outcomeDots } from '../charts/outcome-dots.ts'
import { textWidth } from '../charts/text-width.ts'
import { tidy } from '../charts/tidy.ts'
import { toMarkup } from '../charts/to-markup.ts'
import { formatCount, formatInterval, formatNumberOf, formatPart, formatPercent } from '../rates/format-rate.ts'
import type { Rate } from '../rates/rate.ts'
import { sayTier } from '../rates/say-tier.ts'
import { CARD_RULES, type Card } from './card-rules.ts'
import { cardWidth, fitLine, fitWords } from './fit-words.ts'

/** Sizes and places in pixels. The card is often shown at a quarter of its size: so large must the letters be. */
const [WIDTH, HEIGHT] = [1200, 630]
const EDGE = 60
const ROOM = WIDTH - 2 * EDGE
const HEAD = 84
const TITLE = { top: 122, height: 180 }
const NUMBER = { base: 446, size: 140 }
const WORDS = 48
const BAR = { top: 482, height: 48 }
const FOOT = 590
const UNIT = 28
/** So many decisions are drawn one by one where they are too few for a rate. */
const MOST_UNITS = 24

/** Words on their base line; lines grow upwards from it. */
function words(text: string | string[], x: number, base: number, className: string, options: Plot.TextOptions = {}) {
  return Plot.text([[text].flat().join('\n')], {
    x: pixels(x),
    y: pixels(base),
    textAnchor: 'start',
    lineAnchor: 'bottom',
    className,
    ...options,
  })
}

function headMarks({ siteTitle, kind }: Card): Plot.Markish[] {
  const size = fitLine(kind ? [siteTitle, kind] : [siteTitle], ROOM, 42, 92 + 60)
  const marks = [
    { outcome: 'upheld' as const, x: EDGE + 14, y: HEAD - 13 },
    { outcome: 'overturned' as const, x: EDGE + 54, y: HEAD - 13 },
  ]
  return [
    outcomeDots(marks, UNIT),
    words(siteTitle, EDGE + 92, HEAD, `brand t${size}`),
    kind ? words(kind, WIDTH - EDGE, HEAD, `t${size}`, { textAnchor: 'end' }) : null,
  ]
}

function titleMarks({ title, rate }: Card): Plot.Markish[] {
  const { lines, size, lineHeight } = fitWords(title, ROOM, rate.decided === 0 ? 2 * TITLE.height : TITLE.height)
  const base = TITLE.top + size + (lines.length - 1) * lineHeight
  return [words(lines, EDGE, base, `title t${size}`, { lineHeight: lineHeight / size })]
}

/** The number, by tier, and the words that say of what. */
function numberMarks(numbers: Rate): Plot.Markish[] {
  const { overturned, decided, rate, low, high, tier } = numbers
  const counted = rate === null || low === null || high === null
  const number = counted ? formatPart(overturned, decided) : formatPercent(rate)
  const meaning = counted
    ? [`denial${decided === 1 ? '' : 's'} overturned`, 'too few for a rate']
    : ['of denials overturned', `95% interval ${formatInterval({ low, high })}`, ...sayTier(numbers)]
  const x = EDGE + textWidth(number, NUMBER.size, { bold: tier === 'reliable' }) + 28
  return [
    words(number, EDGE - 6, NUMBER.base, `number ${tier}`),
    words(meaning, x, NUMBER.base, 'meaning', { lineHeight: WORDS / 46 }),
  ]
}

/** One bar in two parts, solid where the rate is reliable; the decisions themselves where there is no rate. */
function shareMarks({ overturned, decided, rate, tier }: Rate): Plot.Markish[] {
  const middle = BAR.top + BAR.height / 2
  if (rate === null) {
    if (decided > MOST_UNITS) return []
    const units = Array.from({ length: decided }, (_, place) => ({
      outcome: place < overturned ? ('overturned' as const) : ('upheld' as const),
      x: EDGE + 18 + place * 45,
      y: middle,
    }))
    return [outcomeDots(units, 34)]
  }
  const inset = tier === 'few' ? 2.5 : 0
  const cut = EDGE + rate * ROOM
  // A white line of 8 parts the two, but only where there are two.
  const gap = overturned > 0 && overturned < decided ? 4 : 0
  const parts = [
    { left: EDGE, right: Math.max(cut - gap, EDGE + 3), name: 'm-over', count: overturned },
    { left: Math.min(cut + gap, WIDTH - EDGE - 3), right: WIDTH - EDGE, name: 'm-up', count: decided - overturned },
  ]
  return parts
    .filter(({ left, right, count }) => count > 0 && right - left > 2 * inset)
    .map(({ left, right, name }) =>
      Plot.rect([{}], {
        x1: left,
        x2: right,
        y1: BAR.top,
        y2: BAR.top + BAR.height,
        inset,
        className: tier === 'few' ? `${name} hollow` : name,
      }),
    )
}

/** Both outcomes with their shapes and counts, and both units. */
function footMarks({ overturned, decided, letters }: Rate): Plot.Markish[] {
  const over = `${formatCount(overturned)} overturned`
  const up = `${formatCount(decided - overturned)} upheld`
  const units = `${formatNumberOf(decided, 'decision')}, ${formatNumberOf(letters, 'letter')}`
  const size = fitLine([over, up, units], ROOM, 42, 190)
  const second = EDGE + 44 + cardWidth(over, size) + 56
  const middle = FOOT - Math.round(size * 0.33)
  const marks = [
    { outcome: 'overturned' as const, x: EDGE + 18, y: middle },
    { outcome: 'upheld' as const, x: second, y: middle },
  ]
  return [
    outcomeDots(marks, UNIT),
    words(over, EDGE + 48, FOOT, `t${size}`),
    words(up, second + 26, FOOT, `t${size}`),
    words(units, WIDTH - EDGE, FOOT, `t${size}`, { textAnchor: 'end' }),
  ]
}

/** A card as SVG, 1200 by 630, with its stylesheet inside. Without decisions it shows the title alone. */
export function drawCard(card: Card): string {
  const { rate } = card
  const svg = Plot.plot({
    document,
    width: WIDTH,
    height: HEIGHT,
    margin: 0,
    x: { type: 'identity', axis: null },
    y: { type: 'identity', axis: null },
    marks: [
      Plot.frame({ className: 'paper' }),
      headMarks(card),
      titleMarks(card),
      rate.decided > 0 ? [numberMarks(rate), shareMarks(rate), footMarks(rate)] : null,
    ],
  })
  tidy(svg)
  const style = document.createElementNS('http://www.w3.org/2000/svg', 'style')
  style.textContent = CARD_RULES
  svg.prepend(style)
  svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  return toMarkup(svg)
}
