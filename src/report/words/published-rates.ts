import type { Corpus } from '../../corpus/corpus.ts'

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
  /** Known from what others report of it: the publication itself was not read. */
  reported: boolean
}

/** The exact statewide shares of whole years, by publisher and year. Parts of a year and rounded words are left out. */
export function listPublishedRates(benchmarks: Benchmark[]): PublishedRate[] {
  return benchmarks
    .filter(({ year }) => /^\d{4}$/.test(year))
    .flatMap(({ publisher, year, title, figures }) =>
      figures.flatMap(({ measure, percent, unit, source }) => {
        if (percent === null || (measure !== 'overturned' && measure !== 'upheld')) return []
        const rest = measure === 'upheld'
        return [
          {
            publisher,
            year,
            unit,
            source,
            share: (rest ? 100 - percent : percent) / 100,
            rest,
            reported: /\breported by others\b/.test(title),
          },
        ]
      }),
    )
    .sort((a, b) => (a.publisher === b.publisher ? Number(a.year) - Number(b.year) : a.publisher === 'DWC' ? -1 : 1))
}
