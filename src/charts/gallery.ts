import type { Counted, Rate } from '../rates/rate.ts'
import { toRate } from '../rates/to-rate.ts'
import type { Frame } from './frame.ts'
import { byTier, type IntervalRow } from './interval-row.ts'
import { intervals } from './intervals.ts'

/** An example of a chart; the list feeds the tests. */
export interface Example {
  name: string
  draw: (frame: Frame) => string
}

/** The rate of made-up decisions: `overturned` of `decided`, dealt out to `letters` letters in turn. */
export function madeRate(overturned: number, decided: number, letters = decided): Rate {
  const decisions = Array.from(
    { length: decided },
    (_, index): Counted => ({
      caseId: `case-${(index % letters) + 1}`,
      number: Math.floor(index / letters) + 1,
      outcome: index < overturned ? 'overturned' : 'upheld',
    }),
  )
  return toRate(decisions)
}

const row = (label: string, rate: Rate, more: Partial<IntervalRow> = {}): IntervalRow => ({
  label,
  rate,
  href: `/treatments/${rate.decided}/`,
  countHref: `/browse/category/${rate.decided}/`,
  ...more,
})

export const CATEGORY_ROWS = [
  row('Diagnostic testing', madeRate(3, 50)),
  row('Rehabilitation', madeRate(4, 48)),
  row('Pharmaceuticals', madeRate(3, 28)),
  row('Equipment and supplies', madeRate(1, 8), { self: true }),
  row('Surgery', madeRate(4, 25, 5)),
  row('Injections', madeRate(0, 4)),
  row('Home health', madeRate(1, 3)),
  row('Not classified', madeRate(5, 21, 3), { href: null }),
]

const HOSTILE = '"><script>alert(1)</script> & <b onclick=\'x()\'>bold</b> &amp; "quotes"'
const LONG =
  'Percutaneous electrical nerve stimulation with an implanted pulse generator, programming and follow-up visits, both lower extremities'

/** Every kind of chart, plain and under strain. */
export const GALLERY: Example[] = [
  { name: 'intervals', draw: (frame) => intervals(frame, byTier(CATEGORY_ROWS), { overall: 0.098 }) },
  { name: 'intervals, one row', draw: (frame) => intervals(frame, [row('All', madeRate(17, 174))]) },
  { name: 'intervals, no rows', draw: (frame) => intervals(frame, []) },
  {
    name: 'intervals, no rates',
    draw: (frame) =>
      intervals(frame, [row('Dental', madeRate(1, 2)), row('Programs', madeRate(0, 1))], { overall: 0.1 }),
  },
  {
    name: 'intervals, all overturned',
    draw: (frame) => intervals(frame, [row('Vision', madeRate(40, 40)), row('Other', madeRate(6, 6))], { overall: 1 }),
  },
  {
    name: 'intervals, tiny rates of very many',
    draw: (frame) =>
      intervals(frame, [row('Compounds', madeRate(12, 12_345)), row('Opioids', madeRate(840, 23_456))], {
        overall: 0.02,
      }),
  },
  {
    name: 'intervals, long and hostile labels',
    draw: (frame) =>
      intervals(
        frame,
        [
          { heading: `${LONG}, a heading` },
          row(LONG, madeRate(7, 50)),
          row(HOSTILE, madeRate(2, 12), { href: '/x/?a=1&b="2"', countHref: '/y/?a=<1>&b' }),
          row('Cyclobenzaprinehydrochloridecyclobenzaprinehydrochloridecyclobenzaprine', madeRate(4, 25, 5)),
          row(`${LONG} — ${LONG}`, madeRate(1, 3)),
        ],
        { overall: 0.2, overallLabel: LONG.slice(0, 60) },
      ),
  },
]
