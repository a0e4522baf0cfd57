import { type BenchmarkRow, benchmarks as drawBenchmarks } from '../../charts/benchmarks.ts'
import { drawBoth } from '../../charts/draw-both.ts'
import type { Corpus } from '../../corpus/corpus.ts'
import { formatNumberOf, formatPart, formatPercent } from '../../rates/format-rate.ts'
import type { Rate } from '../../rates/rate.ts'
import { formatTiered, sayTier } from '../../rates/say-tier.ts'
import { sayNumber } from '../words/say.ts'
import type { FigureDraft } from './figure.ts'

type Benchmark = Corpus['benchmarks'][number]

/** A published share of denials overturned in a whole year. */
export interface PublishedRate {
  publisher: Benchmark['publisher']
  year: string
  unit: string
  source: string
  /** Between 0 and 1. */
  share: number
  /** It was published as the share upheld, of which it is the rest. */
  rest: boolean
}

const PUBLISHERS: Record<Benchmark['publisher'], string> = {
  DWC: 'Division of Workers’ Compensation (DWC)',
  CWCI: 'California Workers’ Compensation Institute (CWCI)',
}

/** The exact statewide shares of whole years, by publisher and year. Parts of a year and rounded words are left out. */
export function listPublishedRates(benchmarks: Benchmark[]): PublishedRate[] {
  return benchmarks
    .filter(({ year }) => /^\d{4}$/.test(year))
    .flatMap(({ publisher, year, figures }) =>
      figures.flatMap(({ measure, percent, unit, source }) => {
        if (percent === null || (measure !== 'overturned' && measure !== 'upheld')) return []
        const rest = measure === 'upheld'
        return [{ publisher, year, unit, source, share: (rest ? 100 - percent : percent) / 100, rest }]
      }),
    )
    .sort((a, b) => (a.publisher === b.publisher ? Number(a.year) - Number(b.year) : a.publisher === 'DWC' ? -1 : 1))
}

/** How the published rates lie to this corpus's interval. */
export function sayBenchmarks(rates: PublishedRate[], { low, high }: Pick<Rate, 'low' | 'high'>): string {
  const shares = rates.map(({ share }) => share)
  if (low === null || high === null) {
    return `The published statewide rates run from ${formatPercent(Math.min(...shares))} to ${formatPercent(Math.max(...shares))}; these letters are too few for a rate`
  }
  const above = shares.filter((share) => share > high).length
  const below = shares.filter((share) => share < low).length
  const inside = shares.length - above - below
  if (inside === shares.length) return 'The published statewide rates lie inside this corpus’s interval'
  if (above === shares.length) return 'The published statewide rates lie above this corpus’s interval'
  if (below === shares.length) return 'The published statewide rates lie below this corpus’s interval'
  const parts = [...(above > 0 ? [`${above} above it`] : []), ...(below > 0 ? [`${below} below it`] : [])]
  return `${sayNumber(inside)} of ${shares.length} published statewide rates ${inside === 1 ? 'lies' : 'lie'} inside this corpus’s interval, ${parts.join(' and ')}`
}

/** This corpus beside the published statewide rates, never mixed with them; null without any. */
export function toBenchmarksFigure(all: Rate, benchmarks: Benchmark[]): FigureDraft | null {
  const rates = listPublishedRates(benchmarks)
  if (rates.length === 0 || all.decided === 0) return null
  const { rate, low, high, decided, overturned, tier } = all
  const ours = ['These letters', formatNumberOf(decided, 'decision'), ...sayTier(all)].join(', ')
  const own: BenchmarkRow[] =
    rate === null || low === null || high === null
      ? []
      : [{ label: ours, share: rate, limits: { low, high }, few: tier === 'few' }]
  const labelOf = ({ year }: PublishedRate) => `Decided in ${year}`
  const groups = [...Map.groupBy(rates, ({ publisher }) => publisher)]
  const rows = [
    ...(own.length > 0 ? [{ heading: 'This corpus' }, ...own] : []),
    ...groups.flatMap(([publisher, list]) => [
      { heading: `${PUBLISHERS[publisher]}, ${list[0]?.unit ?? ''}` },
      ...list.map((one) => ({ label: labelOf(one), share: one.share })),
    ]),
  ]
  const title = 'Share overturned, here and as published for the state'
  return {
    name: 'benchmarks',
    headline: sayBenchmarks(rates, all),
    subtitle: `Share of denials overturned: these letters with 95% interval, and figures published by the ${PUBLISHERS.DWC} and the ${PUBLISHERS.CWCI}; CWCI’s are 100% less its share upheld. Units differ, and the letters here were not drawn at random: compare with care.`,
    plots: [{ heading: null, ...drawBoth(title, (frame) => drawBenchmarks(frame, rows)) }],
    note: null,
    rest: [],
    table: {
      caption: title,
      columns: [
        { title: 'Source', numeric: false },
        { title: 'Year decided', numeric: false },
        { title: 'Unit', numeric: false },
        { title: 'Overturned', numeric: true },
      ],
      rows: [
        [
          { text: ours },
          { text: 'this corpus' },
          { text: 'decisions' },
          {
            text: rate === null ? formatPart(overturned, decided) : formatTiered(rate, all),
            numeric: true,
          },
        ],
        ...rates.map(({ source, year, unit, share }) => [
          { text: source },
          { text: year },
          { text: unit },
          { text: formatPercent(share), numeric: true },
        ]),
      ],
    },
    data: {
      columns: [
        { name: 'source', type: 'text' },
        { name: 'year', type: 'text' },
        { name: 'unit', type: 'text' },
        { name: 'share', type: 'share' },
        { name: 'low', type: 'share' },
        { name: 'high', type: 'share' },
      ],
      rows: [
        [ours, null, 'decisions', rate, low, high],
        ...rates.map(({ source, year, unit, share }) => [source, year, unit, share, null, null]),
      ],
    },
  }
}
