import type { Counted, Rate } from '../rates/rate.ts'
import { toRate } from '../rates/to-rate.ts'
import { type BarRow, bars } from './bars.ts'
import { benchmarks } from './benchmarks.ts'
import type { Outcome } from './column-groups.ts'
import { columns } from './columns.ts'
import { differences } from './differences.ts'
import type { Frame } from './frame.ts'
import { funnel } from './funnel.ts'
import { type HistogramColumn, histogram } from './histogram.ts'
import { byTier, type IntervalRow } from './interval-row.ts'
import { intervals } from './intervals.ts'
import { type MarkedDecision, marksRow } from './marks-row.ts'
import { split } from './split.ts'
import { type TimeColumn, timeline } from './timeline.ts'

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

const REASON_ROWS: BarRow[] = [
  ['Records missing or incomplete', 26],
  ['No supporting findings on examination', 26],
  ['Earlier treatment brought no functional improvement', 17],
  ['Amount above what the guideline recommends', 1],
].map(([label, count]) => ({
  label: String(label),
  count: Number(count),
  of: 1087,
  href: `/reasons/${count}/`,
  countHref: `/browse/reason/${count}/`,
}))
REASON_ROWS.push({ label: 'No reason read', count: 30, of: 1087, countHref: '/browse/reason/not-read/', unknown: true })

const toOutcomes = (letter: string): Outcome[] => [...letter].map((mark) => (mark === 'o' ? 'overturned' : 'upheld'))

/** Letters with one to fifteen decisions, most with one. */
const madeLetters = (count: number): Outcome[][] =>
  Array.from({ length: count }, (_, index) => {
    const size = index % 2 ? 1 : [2, 3, 2, 5, 1, 7, 2, 15][(index / 2) % 8]
    return toOutcomes(Array.from({ length: size ?? 1 }, (_, mark) => ((index + mark) % 9 ? 'u' : 'o')).join(''))
  })

const madeMarks = (letters: string[]): MarkedDecision[][] =>
  letters.map((letter, index) =>
    toOutcomes(letter).map((outcome, mark) => ({
      outcome,
      href: `/cases/case-${index + 1}/#decision-${mark + 1}`,
      say: `Acupuncture & more, ${outcome}, case ${index + 1}`,
    })),
  )

const madeWeeks = (counts: number[], open = 0): HistogramColumn[] =>
  counts.map((count, place) => {
    const wide = place >= counts.length - open
    return {
      tick: wide ? `${place * 7}+` : String(place * 7),
      open: wide,
      count,
      href: count ? `/browse/days/${place * 7}/` : null,
      say: `${place * 7} days or more: ${count} letters`,
    }
  })

const madeYears = (count: number): TimeColumn[] =>
  Array.from({ length: count }, (_, place) => ({
    label: place === 2 ? '2016, from Jul 28' : String(2014 + place),
    era: place < 2 ? 'MTUS as of July 18, 2009' : 'From July 28, 2016: new chapters on chronic pain and opioids',
    rate: place === 3 ? null : madeRate(place, [120, 60, 12, 0, 4, 8][place % 6] ?? 1),
    href: `/browse/decided/${place}/`,
  }))

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
    name: 'intervals, rows with a line worked out of them',
    draw: (frame) =>
      intervals(
        frame,
        byTier([
          row('Occupational Medicine', madeRate(84, 1000)),
          { label: 'on the same mix of treatments', rate: madeRate(91, 1000), workedOut: '91.2 expected' },
          row('Family Practice', madeRate(3, 28)),
        ]),
        { overall: 0.098 },
      ),
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
  {
    name: 'split',
    draw: (frame) => split(frame, madeRate(17, 174), { overturned: '/browse/o/', upheld: '/browse/u/' }),
  },
  { name: 'split, five letters', draw: (frame) => split(frame, madeRate(2, 9, 5)) },
  { name: 'split, nearly all overturned', draw: (frame) => split(frame, madeRate(12_000, 12_345)) },
  {
    name: 'split, none overturned',
    draw: (frame) => split(frame, madeRate(0, 12), { overturned: '/o/', upheld: '/u/' }),
  },
  { name: 'split, no rate', draw: (frame) => split(frame, madeRate(1, 3)) },
  { name: 'split, no decisions', draw: (frame) => split(frame, madeRate(0, 0)) },
  {
    name: 'bars',
    draw: (frame) => bars(frame, REASON_ROWS, { side: 'upheld', max: 30 }),
  },
  {
    name: 'bars, few, long and hostile labels',
    draw: (frame) =>
      bars(
        frame,
        [
          { label: LONG, count: 9, of: 12, href: '/reasons/x/', countHref: '/browse/x/' },
          { label: HOSTILE, count: 3, of: 12, href: '/reasons/"y"/', countHref: '/browse/<y>/' },
          { label: 'No reason', count: 0, of: 12 },
        ],
        { side: 'overturned', few: true },
      ),
  },
  { name: 'bars, no rows', draw: (frame) => bars(frame, [], { side: 'upheld' }) },
  {
    name: 'columns',
    draw: (frame) => columns(frame, madeLetters(64), { hrefOf: (least, most) => `/cases/${least}-${most}/` }),
  },
  { name: 'columns, three hundred letters', draw: (frame) => columns(frame, madeLetters(300)) },
  { name: 'columns, none', draw: (frame) => columns(frame, []) },
  { name: 'marks', draw: (frame) => marksRow(frame, madeMarks(['o', 'u', 'uu', 'ou', 'uuu', 'u', 'o'])) },
  { name: 'marks, one letter of twenty-nine', draw: (frame) => marksRow(frame, madeMarks(['u'.repeat(29)])) },
  {
    name: 'benchmarks',
    draw: (frame) =>
      benchmarks(frame, [
        { heading: 'This corpus, decisions' },
        { label: 'These letters', share: 17 / 174, limits: { low: 0.052, high: 0.176 } },
        { heading: 'Published by the state, treatment requests' },
        { label: 'DWC, all requests decided in 2016, by the annual report', share: 0.089 },
        { label: HOSTILE, share: 0.12 },
      ]),
  },
  {
    name: 'differences',
    draw: (frame) =>
      differences(frame, [
        {
          a: { label: 'Different guidelines', rate: madeRate(20, 60), href: '/browse/a/' },
          b: { label: LONG, rate: madeRate(5, 100), href: '/browse/b/' },
          difference: { difference: 0.2833, low: 0.16, high: 0.41 },
        },
        {
          a: { label: HOSTILE, rate: madeRate(2, 12), href: '/x/?a="1"' },
          b: { label: 'The rest', rate: madeRate(3, 40), href: null },
          difference: { difference: -0.0417, low: -0.2, high: 0.35 },
        },
        {
          a: { label: 'Too few', rate: madeRate(1, 3), href: '/browse/c/' },
          b: { label: 'The rest', rate: madeRate(3, 40), href: null },
          difference: null,
        },
      ]),
  },
  {
    name: 'differences, none known',
    draw: (frame) =>
      differences(frame, [
        {
          a: { label: 'One', rate: madeRate(1, 3), href: '/a/' },
          b: { label: 'Other', rate: madeRate(0, 2), href: '/b/' },
          difference: null,
        },
      ]),
  },
  {
    name: 'histogram',
    draw: (frame) =>
      histogram(frame, madeWeeks([3, 12, 40, 22, 0, 4]), {
        axis: 'Days, by week',
        median: { at: 2.4, label: 'Median 17 days' },
        middle: { from: 1.9, to: 3.1 },
      }),
  },
  {
    name: 'histogram, many columns of many',
    draw: (frame) =>
      histogram(
        frame,
        madeWeeks(
          Array.from({ length: 28 }, (_, place) => (place * 7919) % 1543),
          2,
        ),
        {
          axis: 'Days, by week',
          median: { at: 27.9, label: 'Median 190 days, and some more words' },
          middle: { from: 0, to: 28 },
          few: true,
        },
      ),
  },
  {
    name: 'timeline',
    draw: (frame) =>
      timeline(frame, madeYears(frame.size === 'wide' ? 9 : 5), { overall: 0.12, overallLabel: 'All dated' }),
  },
  {
    name: 'timeline, without rates',
    draw: (frame) =>
      timeline(
        frame,
        madeYears(2).map((column) => ({ ...column, rate: null })),
      ),
  },
  {
    name: 'intervals, banded',
    draw: (frame) => intervals(frame, byTier(CATEGORY_ROWS), { overall: 0.098, banded: true }),
  },
  { name: 'histogram, one column', draw: (frame) => histogram(frame, madeWeeks([1]), { axis: 'Days, by week' }) },
  {
    name: 'funnel',
    draw: (frame) =>
      funnel(
        frame,
        CATEGORY_ROWS.map(({ label, rate, countHref = null }) => ({ label, rate, href: countHref })),
        0.1,
      ),
  },
  {
    name: 'funnel, many alike, long and hostile labels',
    draw: (frame) =>
      funnel(
        frame,
        [
          { label: LONG, rate: madeRate(7, 50), href: '/a/' },
          { label: HOSTILE, rate: madeRate(7, 50), href: '/b/?a="1"' },
          ...Array.from({ length: 30 }, (_, place) => ({
            label: `Kind ${place + 1}`,
            rate: madeRate(place % 4, 6 + place),
            href: `/kind/${place}/`,
          })),
          { label: 'Largest', rate: madeRate(60, 900), href: '/c/' },
          { label: 'All', rate: madeRate(12, 12), href: '/d/' },
        ],
        0.08,
      ),
  },
]
