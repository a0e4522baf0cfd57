import { formatCount, formatInterval, formatPercent } from '../rates/format-rate.ts'
import type { Rate } from '../rates/rate.ts'
import { sayTier } from '../rates/say-tier.ts'
import { finish } from './finish.ts'
import { type Frame, WIDTH } from './frame.ts'
import { type Pen, toPen } from './pen.ts'
import { textWidth } from './text-width.ts'
import { diamond, unitMark } from './unit-mark.ts'
import { wrapText } from './wrap-text.ts'

/** Where the words over the two parts lead. */
export interface SplitLinks {
  overturned?: string | null
  upheld?: string | null
}

const MEANING = {
  overturned: 'the denial was reversed, treatment allowed',
  upheld: 'the denial stood, treatment refused',
}
const FONT = 14
const LINE = 17

/** What is drawn, and the base line of its last words. */
interface Drawn {
  marks: SVGElement[]
  lowest: number
}

/** One outcome with its count and its meaning; `y` is the base line of the count. */
function drawWords(pen: Pen, rate: Rate, outcome: keyof typeof MEANING, y: number, room: number, href?: string | null) {
  const count = outcome === 'overturned' ? rate.overturned : rate.decided - rate.overturned
  const atRight = outcome === 'upheld' && room === WIDTH.wide
  const anchor = atRight ? 'end' : 'start'
  const name = `${formatCount(count)} ${outcome}`
  const big = pen.text(name, {
    x: atRight ? room - 20 : 20,
    y,
    anchor,
    class: `big ${outcome === 'overturned' ? 'over' : 'up'}`,
  })
  const meaning = wrapText(MEANING[outcome], room, FONT)
  const marks = [
    unitMark(pen, outcome, atRight ? room - 8 : 8, y - 5, 11),
    pen.link(count ? href : null, `${name}: the decisions`, big),
    pen.text(meaning, { x: atRight ? room : 0, y: y + 21, anchor, lineHeight: LINE, class: 'small' }),
  ]
  return { marks, lowest: y + 21 + (meaning.length - 1) * LINE } satisfies Drawn
}

/** The interval as a bracket under the cut between the two parts; its words beside it, or else below. */
function drawInterval(pen: Pen, numbers: Rate, top: number, width: number): Drawn {
  const { decided, rate, low, high, tier } = numbers
  const mid = top + 16
  if (rate === null || low === null || high === null) {
    const words = decided ? 'Too few decisions for a rate' : 'No decisions'
    return { marks: [pen.text(words, { x: 0, y: mid + 4.5, class: 'small' })], lowest: mid + 4.5 }
  }
  const [from, cut, to] = [low * width, rate * width, high * width]
  const interval = `95% interval ${formatInterval({ low, high })}`
  const words = [`${formatPercent(rate)} overturned`, interval, ...sayTier(numbers)].join('; ')
  const needed = textWidth(words, FONT)
  const beside = to + 12 + needed <= width ? 'right' : from - 12 - needed >= 0 ? 'left' : null
  const lines = beside ? [words] : wrapText(words, width, FONT)
  const y = beside ? mid + 4.5 : mid + 23
  const x = beside === 'right' ? to + 12 : beside === 'left' ? from - 12 : 0
  const bracket = `M${from},${mid - 5}V${mid + 5}M${from},${mid}H${to}M${to},${mid - 5}V${mid + 5}`
  const marks = [
    pen.element('path', { d: bracket, class: 'bracket' }),
    pen.element('path', { d: diamond(cut, mid, 5), class: tier === 'few' ? 'dot few' : 'm-over' }),
    pen.text(lines, { x, y, anchor: beside === 'left' ? 'end' : 'start', lineHeight: LINE, class: 'small' }),
  ]
  return { marks, lowest: y + (lines.length - 1) * LINE }
}

/** One bar in two parts, overturned and upheld, with the interval under the cut. */
export function split(frame: Frame, rate: Rate, links: SplitLinks = {}): string {
  const pen = toPen(frame.document)
  const width = WIDTH[frame.size]
  const narrow = frame.size === 'narrow'
  const overturned = drawWords(pen, rate, 'overturned', 17, width, links.overturned)
  const top = overturned.lowest + (narrow ? 10 : 12)
  const thick = narrow ? 28 : 34
  const cut = rate.decided ? (rate.overturned / rate.decided) * width : width
  // A white line of 3 parts the two, but only where there are two.
  const gap = cut > 0 && cut < width ? 1.5 : 0
  const part = (x: number, end: number, name: string) =>
    rate.decided && end > x ? [pen.element('rect', { x, y: top, width: end - x, height: thick, class: name })] : []
  const interval = drawInterval(pen, rate, rate.decided ? top + thick : top, width)
  const upheld = drawWords(pen, rate, 'upheld', narrow ? interval.lowest + 34 : 17, width, links.upheld)
  const drawn = [
    ...part(0, cut - gap, 'm-over'),
    ...part(cut + gap, width, 'm-up'),
    ...overturned.marks,
    ...upheld.marks,
    ...interval.marks,
  ]
  const height = Math.ceil(Math.max(interval.lowest, upheld.lowest) + (narrow ? 8 : 14))
  return finish(pen.element('svg', {}, ...drawn), frame, 'split', height)
}
