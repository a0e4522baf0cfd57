import { document } from '../charts/document.ts'
import { type Pen, toPen } from '../charts/pen.ts'
import { textWidth } from '../charts/text-width.ts'
import { toMarkup } from '../charts/to-markup.ts'
import { unitMark } from '../charts/unit-mark.ts'
import { formatCount, formatInterval, formatNumberOf, formatPart, formatPercent } from '../rates/format-rate.ts'
import type { Rate } from '../rates/rate.ts'
import { sayTier } from '../rates/say-tier.ts'
import type { Card } from './card.ts'
import { CARD_RULES } from './card-rules.ts'
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

function drawHead(pen: Pen, { siteTitle, kind }: Card): SVGElement[] {
  const words = kind ? [siteTitle, kind] : [siteTitle]
  const size = fitLine(words, ROOM, 42, 92 + 60)
  return [
    unitMark(pen, 'upheld', EDGE + 14, HEAD - 13, UNIT),
    unitMark(pen, 'overturned', EDGE + 54, HEAD - 13, UNIT),
    pen.text(siteTitle, { x: EDGE + 92, y: HEAD, class: `brand t${size}` }),
    ...(kind ? [pen.text(kind, { x: WIDTH - EDGE, y: HEAD, anchor: 'end', class: `t${size}` })] : []),
  ]
}

function drawTitle(pen: Pen, { title, rate }: Card): SVGElement {
  const { lines, size, lineHeight } = fitWords(title, ROOM, rate.decided === 0 ? 2 * TITLE.height : TITLE.height)
  return pen.text(lines, { x: EDGE, y: TITLE.top + size, lineHeight, class: `title t${size}` })
}

/** The number, by tier, and the words that say of what. */
function drawNumber(pen: Pen, numbers: Rate): SVGElement[] {
  const { overturned, decided, rate, low, high, tier } = numbers
  const counted = rate === null || low === null || high === null
  const number = counted ? formatPart(overturned, decided) : formatPercent(rate)
  const words = counted
    ? [`denial${decided === 1 ? '' : 's'} overturned`, 'too few for a rate']
    : ['of denials overturned', `95% interval ${formatInterval({ low, high })}`, ...sayTier(numbers)]
  const x = EDGE + textWidth(number, NUMBER.size, { bold: tier === 'reliable' }) + 28
  return [
    pen.text(number, { x: EDGE - 6, y: NUMBER.base, class: `number ${tier}` }),
    pen.text(words, { x, y: NUMBER.base - (words.length - 1) * WORDS, lineHeight: WORDS }),
  ]
}

/** One bar in two parts, solid where the rate is reliable; the decisions themselves where there is no rate. */
function drawShares(pen: Pen, { overturned, decided, rate, tier }: Rate): SVGElement[] {
  const middle = BAR.top + BAR.height / 2
  if (rate === null) {
    if (decided > MOST_UNITS) return []
    return Array.from({ length: decided }, (_, place) =>
      unitMark(pen, place < overturned ? 'overturned' : 'upheld', EDGE + 18 + place * 45, middle, 34),
    )
  }
  const inset = tier === 'few' ? 2.5 : 0
  const cut = EDGE + rate * ROOM
  // A white line of 8 parts the two, but only where there are two.
  const gap = overturned > 0 && overturned < decided ? 4 : 0
  const part = (from: number, to: number, name: string) => {
    const width = to - from - 2 * inset
    if (width <= 0) return []
    const box = { x: from + inset, y: BAR.top + inset, width, height: BAR.height - 2 * inset }
    return [pen.element('rect', { ...box, class: tier === 'few' ? `${name} hollow` : name })]
  }
  return [
    ...(overturned > 0 ? part(EDGE, Math.max(cut - gap, EDGE + 3), 'm-over') : []),
    ...(overturned < decided ? part(Math.min(cut + gap, WIDTH - EDGE - 3), WIDTH - EDGE, 'm-up') : []),
  ]
}

/** Both outcomes with their shapes and counts, and both units. */
function drawFoot(pen: Pen, { overturned, decided, letters }: Rate): SVGElement[] {
  const over = `${formatCount(overturned)} overturned`
  const up = `${formatCount(decided - overturned)} upheld`
  const units = `${formatNumberOf(decided, 'decision')}, ${formatNumberOf(letters, 'letter')}`
  const size = fitLine([over, up, units], ROOM, 42, 190)
  const second = EDGE + 44 + cardWidth(over, size) + 56
  const middle = FOOT - Math.round(size * 0.33)
  const name = `t${size}`
  return [
    unitMark(pen, 'overturned', EDGE + 18, middle, UNIT),
    pen.text(over, { x: EDGE + 48, y: FOOT, class: name }),
    unitMark(pen, 'upheld', second, middle, UNIT),
    pen.text(up, { x: second + 26, y: FOOT, class: name }),
    pen.text(units, { x: WIDTH - EDGE, y: FOOT, anchor: 'end', class: name }),
  ]
}

/** A card as SVG, 1200 by 630, with its stylesheet inside. Without decisions it shows the title alone. */
export function drawCard(card: Card): string {
  const pen = toPen(document)
  const { rate } = card
  const drawn = [
    ...drawHead(pen, card),
    drawTitle(pen, card),
    ...(rate.decided > 0 ? [...drawNumber(pen, rate), ...drawShares(pen, rate), ...drawFoot(pen, rate)] : []),
  ]
  const size = `width="${WIDTH}" height="${HEIGHT}"`
  const paper = `<rect class="paper" ${size}/>`
  const inside = drawn.map((element) => toMarkup(element)).join('')
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 ${WIDTH} ${HEIGHT}"><style>${CARD_RULES}</style>${paper}${inside}</svg>`
}
