import { expect, test } from 'vitest'
import { sayRate } from '../rates/say-rate.ts'
import { document } from './document.ts'
import { CATEGORY_ROWS, madeRate } from './fixtures/made-rows.ts'
import { readDrawing, toMiddle, toNumbers, toPlace } from './fixtures/read-drawing.ts'
import type { IntervalOptions } from './interval-layout.ts'
import { byTier, type IntervalRow } from './interval-row.ts'
import { intervals } from './intervals.ts'

const draw = (rows: Parameters<typeof intervals>[1], options?: IntervalOptions, size: 'wide' | 'narrow' = 'wide') =>
  readDrawing(intervals({ document, size, title: 'Rates' }, rows, options))

/** Where the ticks stand: the first is 0%, the last the scale's end. */
function toScale(svg: Element): (share: number) => number {
  const ticks = [...svg.querySelectorAll('.tick text')].map((text) => ({
    x: toPlace(text).x,
    share: Number.parseInt(text.textContent ?? '', 10) / 100,
  }))
  const [left = 0, right = 0, max = 1] = [ticks[0]?.x, ticks.at(-1)?.x, ticks.at(-1)?.share]
  return (share) => left + (share / max) * (right - left)
}

/** The middles of the marks of one tier. */
const dotsOf = (svg: Element, tier: string) =>
  [...svg.querySelectorAll(`.dot.${tier} path`)].map((mark) => {
    const { x, y } = toMiddle(mark)
    return [x, y]
  })

/** Left end, height and right end of the first interval of a tier. */
const intervalOf = (svg: Element, tier: string) => toNumbers(svg.querySelector(`.iv.${tier} path`)?.getAttribute('d'))

test.each(['wide', 'narrow'] as const)(
  'a dot stands at its rate, and its line runs from limit to limit (%s)',
  (size) => {
    const rate = madeRate(70, 500)
    const svg = draw([{ label: 'Surgery', rate }], {}, size)
    const at = toScale(svg)
    const [[x = 0, y = 0] = []] = dotsOf(svg, 'reliable')
    const [left = 0, height = 0, right = 0] = intervalOf(svg, 'reliable')
    // A tenth of a pixel is as near as it is drawn.
    for (const [drawn, wanted] of [
      [x, at(0.14)],
      [left, at(rate.low ?? 0)],
      [right, at(rate.high ?? 0)],
      [height, y],
    ] as const)
      expect(Math.abs(drawn - wanted)).toBeLessThan(0.21)
  },
)

test('each tier of small numbers has its own mark', () => {
  const svg = draw(byTier(CATEGORY_ROWS), { overall: 0.098 })
  expect(dotsOf(svg, 'reliable')).toHaveLength(2)
  expect(dotsOf(svg, 'few')).toHaveLength(3)
  expect(svg.querySelectorAll('.m-up path')).toHaveLength(4 + 2)
  expect(svg.querySelectorAll('.m-over path')).toHaveLength(1)
  expect(
    [...svg.querySelectorAll('.tier')].flatMap((group) =>
      [...group.querySelectorAll('text')].map((text) => text.textContent),
    ),
  ).toEqual(['in 3 letters', 'Reliable rates', 'Few decisions or wide interval', 'Counts only'])
  expect([...svg.querySelectorAll('.rate.few text')].map((text) => text.textContent)).toEqual([
    '10.7%',
    '12.5%',
    '16.0%',
  ])
})

test('rows are dealt to the tiers in the order given, and a single tier has no heading', () => {
  const reliable = CATEGORY_ROWS.slice(0, 2)
  expect(byTier(reliable)).toEqual(reliable)
  const labels = byTier([...CATEGORY_ROWS].reverse()).map((row) => ('heading' in row ? `# ${row.heading}` : row.label))
  expect(labels.slice(0, 4)).toEqual([
    '# Reliable rates',
    'Rehabilitation',
    'Diagnostic testing',
    '# Few decisions or wide interval',
  ])
})

test('the name leads to the page, the count and the band to the decisions', () => {
  const rate = madeRate(3, 50)
  const svg = draw([
    { label: 'Imaging', rate, href: '/treatments/imaging/', countHref: '/browse/subcategory/imaging/' },
  ])
  const links = [...svg.querySelectorAll('a')].map((link) => [
    link.closest('[class]')?.getAttribute('class'),
    link.getAttribute('href'),
    link.getAttribute('aria-label') ?? link.textContent,
  ])
  expect(links).toEqual([
    ['count', '/browse/subcategory/imaging/', `Imaging: ${sayRate(rate)}`],
    ['rowlabel', '/treatments/imaging/', 'Imaging'],
  ])
})

test('rows without an address are no links', () => {
  const svg = draw([{ label: 'Nowhere', rate: madeRate(3, 50) }])
  expect(svg.querySelectorAll('a')).toHaveLength(0)
})

test('an interval of few decisions that runs past the frame ends in an arrow, never silently', () => {
  const rows: IntervalRow[] = [
    { label: 'Reliable', rate: madeRate(30, 500) },
    { label: 'Few', rate: madeRate(4, 6) },
  ]
  const svg = draw(rows)
  const at = toScale(svg)
  expect(madeRate(4, 6).high).toBeGreaterThan(0.7)
  expect(intervalOf(svg, 'few')[2]).toBeCloseTo(at(0.7), 0)
  expect(svg.querySelectorAll('.past path')).toHaveLength(1)
  expect(toPlace(svg.querySelector('.past path') as Element).x).toBeCloseTo(at(0.7), 0)
})

test('the dashed line stands at the rate of all decisions, which is said', () => {
  const svg = draw([{ label: 'Reliable', rate: madeRate(30, 500) }], { overall: 0.098 })
  expect(toNumbers(svg.querySelector('.ref path')?.getAttribute('d'))[0]).toBeCloseTo(toScale(svg)(0.098), 0)
  expect(svg.querySelector('.reflabel')?.textContent).toBe('All decisions 9.8%')
})

test('without a single rate there is no scale to misread', () => {
  const svg = draw([{ label: 'Dental', rate: madeRate(1, 2) }], { overall: 0.1 })
  expect(svg.querySelectorAll('.grid, .tick, .ref, .dot, .iv')).toHaveLength(0)
})

test('a label is text, whatever it says', () => {
  const label = `"><script>alert(1)</script> & &amp; 'quotes'`
  const svg = draw([{ label, rate: madeRate(3, 50), href: '/a/?b="1"&c', countHref: '/d/' }])
  const [count, name] = svg.querySelectorAll('a')
  expect(name?.getAttribute('href')).toBe('/a/?b="1"&c')
  const said = name?.getAttribute('aria-label') ?? name?.textContent
  expect(said).toBe(label)
  expect(count?.getAttribute('aria-label')).toContain(label)
  expect(svg.querySelector('script')).toBeNull()
})
