import { type BenchmarkRow, benchmarks as drawBenchmarks } from '../../charts/benchmarks.ts'
import { drawBoth } from '../../charts/draw-both.ts'
import type { Corpus } from '../../corpus/corpus.ts'
import { formatInterval, formatNumberOf, formatPart, formatPercent } from '../../rates/format-rate.ts'
import type { Rate } from '../../rates/rate.ts'
import { formatTiered, sayTier } from '../../rates/say-tier.ts'
import { listPublishedRates, type PublishedRate } from '../words/published-rates.ts'
import { atStart } from '../words/say.ts'
import { type FigureDraft, ofNumbers, ofWords, shares, texts } from './figure.ts'

type Benchmark = Corpus['benchmarks'][number]

export const PUBLISHERS: Record<Benchmark['publisher'], string> = {
  DWC: 'Division of Workers’ Compensation (DWC)',
  CWCI: 'California Workers’ Compensation Institute (CWCI)',
}

/** How the published rates lie to this corpus's interval; that a wide one can tell nothing of them. */
export function sayBenchmarks(rates: PublishedRate[], { low, high }: Pick<Rate, 'low' | 'high'>): string {
  const shares = rates.map(({ share }) => share)
  const published = formatInterval({ low: Math.min(...shares), high: Math.max(...shares) })
  if (low === null || high === null) {
    return `The state’s published rates run from ${published}; these letters are too few for a rate beside them`
  }
  const here = `the interval here, ${formatInterval({ low, high })}`
  const above = shares.filter((share) => share > high).length
  const below = shares.filter((share) => share < low).length
  const within = shares.length - above - below
  if (within === shares.length) {
    return `${atStart(here)}, is too wide to confirm or contradict the state’s published rates, ${published}`
  }
  if (above === shares.length) return `The state’s published rates, ${published}, lie above ${here}`
  if (below === shares.length) return `The state’s published rates, ${published}, lie below ${here}`
  const parts = [...(above > 0 ? [`${above} above`] : []), ...(below > 0 ? [`${below} below`] : [])]
  return `Of ${shares.length} rates published for the state, ${within} ${within === 1 ? 'lies' : 'lie'} in ${here}, ${parts.join(' and ')}`
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
  const labelOf = ({ year, reported }: PublishedRate) =>
    `Decided in ${year}${reported ? ', as reported by others' : ''}`
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
    subtitle: `Share of denials overturned: these letters with 95% interval, and figures published by the ${PUBLISHERS.DWC} and the ${PUBLISHERS.CWCI}. CWCI’s are 100% minus its share upheld.`,
    plots: [drawBoth(title, (frame) => drawBenchmarks(frame, rows))],
    notes: [
      'DWC counts every treatment request of a year, CWCI the primary service of each dispute. These letters were not drawn at random.',
    ],
    table: {
      caption: title,
      columns: [...ofWords('Source', 'Year decided', 'Unit'), ...ofNumbers('Overturned')],
      rows: [
        [
          { text: ours },
          { text: 'this corpus' },
          { text: 'decisions' },
          {
            text: rate === null ? formatPart(overturned, decided) : formatTiered(rate, all),
          },
        ],
        ...rates.map(({ source, year, unit, share }) => [
          { text: source },
          { text: year },
          { text: unit },
          { text: formatPercent(share) },
        ]),
      ],
    },
    data: {
      columns: [...texts('source', 'year', 'unit'), ...shares('share', 'low', 'high')],
      rows: [
        [ours, null, 'decisions', rate, low, high],
        ...rates.map(({ source, year, unit, share }) => [source, year, unit, share, null, null]),
      ],
    },
  }
}
