import { expect, test } from 'vitest'
import { toRate } from '../../rates/to-rate.ts'
import { madeRows } from '../fixtures/made-rows.ts'
import { toRatesFigure } from './figure-rates.ts'
import { shrinkRows } from './shrunken-rows.ts'

const row = (id: string, overturned: number, decided: number) => ({
  id,
  label: id,
  rate: toRate(madeRows(id, overturned, decided), 0.1),
  href: null,
  countHref: null,
})
const ROWS = [row('a', 4, 60), row('b', 5, 40), row('c', 3, 10), row('d', 0, 12), row('e', 2, 3)]
const figureOf = (rows: ReturnType<typeof row>[]) =>
  toRatesFigure({
    name: 'made',
    headline: 'Made',
    by: 'by letter',
    head: 'Letter',
    rows,
    overall: 0.1,
    of: { decided: 125, letters: 125 },
    shrunken: true,
  })

test('a second mark beside the first: in the drawing, the table, the file and the note', () => {
  const figure = figureOf(ROWS)
  expect(figure?.table.columns.at(-1)?.title).toBe('Shrunken, with 95% interval')
  expect(figure?.table.rows[2]?.at(-1)?.text).toMatch(/^2\d\.\d% \(/)
  // Of a row without a rate there is none; what it holds tells the prior all the same.
  expect(figure?.table.rows[4]?.at(-1)).toMatchObject({ text: '', none: true })
  expect(figure?.data.columns.slice(-3).map(({ name }) => name)).toEqual(['shrunken', 'shrunken_low', 'shrunken_high'])
  expect(figure?.data.rows[4]?.slice(-3)).toEqual([null, null, null])
  expect(figure?.notes.at(-1)).toMatch(
    /^The common rate here is \d+\.\d%, and weighs as much as \d+ effective decisions\.$/,
  )
  expect(figure?.plots[0]?.wide).toContain('class="shrunken"')
  expect(figure?.table.rows[2]?.map(({ text }) => text)).toContain('30.0%, few decisions')
})

test('fewer than four rows, or none with a rate: nothing', () => {
  expect(shrinkRows(ROWS.slice(0, 3))).toBeNull()
  expect(shrinkRows([row('a', 1, 2), row('b', 0, 3), row('c', 1, 4), row('d', 0, 1)])).toBeNull()
  // What is left says that a row lies beside the rate of all, and what chance alone does.
  expect(figureOf(ROWS.slice(0, 3))?.notes).toEqual([expect.stringMatching(/^3 rows are compared: by chance alone/)])
})
