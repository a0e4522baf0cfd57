import { expect, test } from 'vitest'
import { bars } from './bars.ts'
import { sayGroup, toColumnGroups } from './column-groups.ts'
import { columns } from './columns.ts'
import { document } from './document.ts'
import { madeRate } from './fixtures/made-rows.ts'
import { readDrawing, toMiddle, toNumbers } from './fixtures/read-drawing.ts'
import type { Frame } from './frame.ts'
import { marksRow } from './marks-row.ts'
import { mini } from './mini.ts'
import { split } from './split.ts'

const frame: Frame = { document, size: 'wide', title: 'A chart' }
const numberOf = (element: Element | null | undefined, name: string) => Number(element?.getAttribute(name))

test('split: the cut lies at the rate, the bracket at the limits', () => {
  const rate = madeRate(17, 174)
  const svg = readDrawing(split(frame, rate, { overturned: '/o/', upheld: '/u/' }))
  const cut = (17 / 174) * 736
  const [over, up] = svg.querySelectorAll('rect')
  expect(numberOf(over, 'width')).toBeCloseTo(cut - 1.5, 1)
  expect(numberOf(up, 'x')).toBeCloseTo(cut + 1.5, 1)
  expect(numberOf(up, 'x') + numberOf(up, 'width')).toBeCloseTo(736, 1)
  const [low] = toNumbers(svg.querySelector('.bracket path')?.getAttribute('d'))
  expect(low).toBeCloseTo((rate.low ?? 0) * 736, 1)
  expect([...svg.querySelectorAll('a')].map((link) => [link.getAttribute('href'), link.textContent])).toEqual([
    ['/o/', '17 overturned'],
    ['/u/', '157 upheld'],
  ])
})

test('split: an outcome without decisions is no link, and too few decisions have no rate', () => {
  const svg = readDrawing(split(frame, madeRate(0, 3), { overturned: '/o/', upheld: '/u/' }))
  expect([...svg.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual(['/u/'])
  expect(svg.textContent).toContain('Too few decisions for a rate')
  expect(svg.querySelector('.bracket')).toBeNull()
})

test('bars: lengths are in proportion, the empty category is grey, a zero leads nowhere', () => {
  const list = [
    { label: 'A', count: 20, of: 40, href: '/a/', countHref: '/a/list/' },
    { label: 'B', count: 5, of: 40, href: '/b/', countHref: '/b/list/' },
    { label: 'C', count: 0, of: 40, href: '/c/', countHref: '/c/list/' },
    { label: 'Not read', count: 10, of: 40, unknown: true },
  ]
  const svg = readDrawing(bars(frame, list, { side: 'upheld' }))
  const widthsOf = (bars: string) => [...svg.querySelectorAll(`${bars} rect`)].map((bar) => numberOf(bar, 'width'))
  const widths = widthsOf('.bar.up')
  expect((widths[1] ?? 0) / (widths[0] ?? 1)).toBeCloseTo(0.25, 2)
  expect((widthsOf('.bar.unknown')[0] ?? 0) / (widths[0] ?? 1)).toBeCloseTo(0.5, 2)
  expect([...svg.querySelectorAll('.count a')].map((link) => link.getAttribute('aria-label'))).toEqual([
    'A: 20 of 40 decisions',
    'B: 5 of 40 decisions',
  ])
})

test('bars: charts below each other begin on one line and have one scale', () => {
  const upheld = { label: 'A long name of a reason', count: 20, of: 40 }
  const overturned = { label: 'Short', count: 10, of: 12 }
  const [first, second] = [upheld, overturned].map((row) => {
    const svg = readDrawing(bars(frame, [row], { side: 'upheld', beside: [upheld, overturned] }))
    const [bar] = svg.querySelectorAll('.bar.up rect')
    return bar && { x: numberOf(bar, 'x'), width: numberOf(bar, 'width') }
  })
  expect(second?.x).toBe(first?.x)
  expect((second?.width ?? 0) / (first?.width ?? 1)).toBeCloseTo(0.5, 2)
})

/** The places of the marks of an outcome, which are parts of one path that each begin with M. */
const toMarks = (svg: Element, outcome: string) =>
  [...svg.querySelectorAll(`.${outcome} path`)].flatMap((path) =>
    [...(path.getAttribute('d') ?? '').matchAll(/M([\d.-]+),([\d.-]+)/g)].map(([, x, y]) => ({ x, y })),
  )

test('columns: every decision is a mark, every letter a column, in groups by size', () => {
  const letters = [
    ['upheld'],
    ['overturned'],
    ['upheld', 'overturned', 'upheld', 'upheld'],
    Array(5).fill('upheld'),
  ] as const
  const groups = toColumnGroups(letters.map((letter) => [...letter]))
  expect(groups.map(({ least, most, letters }) => [least, most, letters.length])).toEqual([
    [1, 1, 2],
    [4, 5, 2],
  ])
  expect(groups.map(sayGroup)).toEqual([
    '2 letters of one: 1 of 2 decisions overturned',
    '2 letters of 4 to 5: 1 of 9 decisions overturned',
  ])
  const svg = readDrawing(
    columns(
      frame,
      letters.map((letter) => [...letter]),
    ),
  )
  expect(toMarks(svg, 'm-over')).toHaveLength(2)
  expect(toMarks(svg, 'm-up')).toHaveLength(9)
})

test('columns: a group that takes several lines is still one link', () => {
  const letters = Array.from({ length: 200 }, () => ['upheld' as const])
  const svg = readDrawing(columns(frame, letters, { hrefOf: (least, most) => `/${least}-${most}/` }))
  expect([...svg.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual(['/1-1/'])
  const rows = new Set(toMarks(svg, 'm-up').map(({ y }) => y))
  expect(rows.size).toBe(3)
})

test('marks: each decision leads to itself, overturned first, inside the frame', () => {
  const letter = Array.from({ length: 20 }, (_, index) => ({
    outcome: index % 2 ? ('upheld' as const) : ('overturned' as const),
    href: `/cases/a/#decision-${index + 1}`,
    say: `Request ${index + 1}`,
  }))
  const svg = readDrawing(marksRow({ ...frame, size: 'narrow' }, [letter]))
  expect(svg.querySelectorAll('a')).toHaveLength(20)
  expect(svg.querySelector('a')?.getAttribute('href')).toBe('/cases/a/#decision-1')
  for (const box of svg.querySelectorAll('.hitbox')) {
    const [left = 0, , right = 0] = toNumbers(box.getAttribute('d'))
    expect(left).toBeGreaterThanOrEqual(0)
    expect(right).toBeLessThanOrEqual(288)
  }
})

test('mini: an interval on the given scale, hidden from readers', () => {
  const rate = madeRate(70, 500)
  const svg = readDrawing(mini(document, rate, { max: 0.5, overall: 0.1, width: 108 }))
  expect(svg.getAttribute('aria-hidden')).toBe('true')
  expect(toMiddle(svg.querySelector('.dot.reliable path') as Element).x).toBeCloseTo(3 + (0.14 / 0.5) * 100, 1)
  const [reference] = toNumbers(svg.querySelector('.m-ref path')?.getAttribute('d'))
  expect(reference).toBeCloseTo(3 + (0.1 / 0.5) * 100, 1)
})

test('mini: an arrow past the scale, single decisions, letters, nothing', () => {
  expect(readDrawing(mini(document, madeRate(40, 40))).querySelector('.past')).not.toBeNull()
  expect(readDrawing(mini(document, madeRate(1, 3))).querySelectorAll('.m-over path, .m-up path')).toHaveLength(3)
  expect(readDrawing(mini(document, madeRate(1, 21, 2))).textContent).toBe('in 2 letters')
  expect(mini(document, madeRate(0, 0))).toBe('')
})
