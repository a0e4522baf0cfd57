import { expect, test } from 'vitest'
import { document } from './document.ts'
import { madeRate } from './fixtures/made-rows.ts'
import { readDrawing, toTextBoxes } from './fixtures/read-drawing.ts'
import { type MatrixData, matrix } from './matrix.ts'
import { toRateStep } from './rate-step.ts'

const cell = (overturned: number, decided: number) => ({
  rate: madeRate(overturned, decided),
  href: `/browse/category/x/${decided}/`,
})

const data: MatrixData = {
  head: 'Treatment',
  columns: [
    { label: 'Chronic Pain', apart: false },
    { label: 'Forearm, Wrist, Hand', apart: false },
    { label: 'ACOEM 3rd ed.', apart: true },
    { label: 'All', apart: true },
  ],
  rows: [
    { heading: 'What is done by hand' },
    {
      label: 'Transportation & <other> services that have a long name of their own',
      href: '/treatments/transportation/',
      total: false,
      cells: [cell(1, 3), null, cell(2, 12), cell(120, 12_345)],
    },
    { label: 'All treatments', href: null, total: true, cells: [cell(4, 60), null, cell(2, 12), cell(30, 60)] },
  ],
}

const draw = () => matrix({ document, size: 'wide', title: 'A matrix' }, data)

test('cells are set by tier, and their fill on the steps', () => {
  expect(toRateStep(madeRate(1, 3))).toBe('counts')
  expect(toRateStep(madeRate(1, 29))).toBe('few')
  expect(
    [0, 40, 50, 90, 100, 190, 200, 390, 400, 1000].map((overturned) => toRateStep(madeRate(overturned, 1000))),
  ).toEqual(['r1', 'r1', 'r2', 'r2', 'r3', 'r3', 'r4', 'r4', 'r5', 'r5'])
})

test('every cell that holds a decision is a link that says the whole; empty cells are left out', () => {
  const svg = readDrawing(draw())
  const links = [...svg.querySelectorAll('a')].filter((link) => link.querySelector('rect'))
  expect(links).toHaveLength(6)
  const said = links.map((link) => link.getAttribute('aria-label'))
  expect(said).toContain(
    'Transportation & <other> services that have a long name of their own, Chronic Pain: 1 of 3 decisions overturned, in 3 letters, too few for a rate',
  )
  const texts = [...svg.querySelectorAll('.rate text, .part text')].map((text) => text.textContent)
  expect(texts).toContain('1 of 3')
  expect(texts).toContain('7%')
  expect(texts).toContain('4 of 60')
})

test('no text overlaps another or leaves the picture; it is the same when drawn again', () => {
  const svg = readDrawing(draw())
  const [, , width = 0, height = 0] = (svg.getAttribute('viewBox') ?? '').split(' ').map(Number)
  const boxes = toTextBoxes(svg)
  for (const [index, a] of boxes.entries()) {
    expect(a.left >= -0.5 && a.right <= width + 0.5 && a.top >= 0 && a.bottom <= height, a.words).toBe(true)
    for (const b of boxes.slice(index + 1)) {
      const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top
      expect(apart, `“${a.words}” and “${b.words}”`).toBe(true)
    }
  }
  expect(draw()).toBe(draw())
})
