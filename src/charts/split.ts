import { formatCount, formatInterval, formatPercent } from '../rates/format-rate.ts'
import type { Rate } from '../rates/rate.ts'
import { finish } from './finish.ts'
import { type Frame, WIDTH } from './frame.ts'
import { type Pen, toPen } from './pen.ts'
import { textWidth } from './text-width.ts'
import { diamond, unitMark } from './unit-mark.ts'

/** Where the words over the two parts lead. */
export interface SplitLinks {
  overturned?: string | null
  upheld?: string | null
}

const MEANING = {
  overturned: 'the denial was reversed, treatment allowed',
  upheld: 'the denial stood, treatment refused',
}

/** The interval's words: right of the bracket, else left of it, else below it. */
function placeWords(words: string, low: number, high: number, width: number, mid: number) {
  const needed = textWidth(words, 14)
  if (high + 12 + needed <= width) return { x: high + 12, y: mid + 4.5 }
  if (low - 12 - needed >= 0) return { x: low - 12, y: mid + 4.5, anchor: 'end' as const }
  return { x: 0, y: mid + 23 }
}

/** The interval as a bracket under the cut between the two parts, with its words. */
function drawBracket(pen: Pen, { rate, low, high, tier }: Rate, width: number, mid: number, narrow: boolean) {
  if (rate === null || low === null || high === null) {
    return [pen.text('Too few decisions for a rate', { x: 0, y: mid + 4.5, class: 'small' })]
  }
  const [from, cut, to] = [low * width, rate * width, high * width]
  const few = tier === 'few' ? '; few decisions' : ''
  const interval = `95% interval ${formatInterval({ low, high })}${few}`
  const words = `${formatPercent(rate)}${narrow ? '' : ' overturned'}; ${interval}`
  const place = narrow ? { x: 0, y: mid + 21 } : placeWords(words, from, to, width, mid)
  return [
    pen.element('path', {
      d: `M${from},${mid - 5}V${mid + 5}M${from},${mid}H${to}M${to},${mid - 5}V${mid + 5}`,
      class: 'bracket',
    }),
    pen.element('path', { d: diamond(cut, mid, 5), class: tier === 'few' ? 'dot few' : 'm-over' }),
    pen.text(words, { ...place, class: 'small' }),
  ]
}

/** One bar in two parts, overturned and upheld, with the interval under the cut. */
export function split(frame: Frame, rate: Rate, links: SplitLinks = {}): string {
  const pen = toPen(frame.document)
  const width = WIDTH[frame.size]
  const narrow = frame.size === 'narrow'
  const top = narrow ? 48 : 50
  const thick = narrow ? 28 : 34
  const mid = top + thick + 16
  const cut = rate.decided ? (rate.overturned / rate.decided) * width : 0
  const upheld = rate.decided - rate.overturned
  // A white line of 3 parts the two, but only where there are two.
  const gap = rate.overturned && upheld ? 1.5 : 0
  const part = (x: number, end: number, name: string) =>
    end > x ? [pen.element('rect', { x, y: top, width: end - x, height: thick, class: name })] : []
  const bracket = rate.decided ? drawBracket(pen, rate, width, mid, narrow) : []
  const lowest = Math.max(...bracket.map((drawn) => Number(drawn.getAttribute('y') ?? 0)), mid + 5)
  const words = (outcome: 'overturned' | 'upheld', count: number, atRight: boolean, y: number) => {
    const name = `${formatCount(count)} ${outcome}`
    const anchor = atRight ? 'end' : 'start'
    const big = pen.text(name, {
      x: atRight ? width - 20 : 20,
      y,
      anchor,
      class: `big ${outcome === 'overturned' ? 'over' : 'up'}`,
    })
    return [
      unitMark(pen, outcome, atRight ? width - 8 : 8, y - 5, 11),
      pen.link(count ? links[outcome] : null, `${name}: the decisions`, big),
      pen.text(MEANING[outcome], { x: atRight ? width : 0, y: y + 21, anchor, class: 'small' }),
    ]
  }
  const upheldY = narrow ? lowest + 39 : 17
  const height = Math.ceil(narrow ? upheldY + 28 : lowest + 14)
  const drawn = pen.element(
    'svg',
    {},
    ...part(0, cut - gap, 'm-over'),
    ...part(rate.decided ? cut + gap : width, width, 'm-up'),
    ...words('overturned', rate.overturned, false, 17),
    ...words('upheld', upheld, !narrow, upheldY),
    ...bracket,
  )
  return finish(drawn, frame, 'split', height)
}
