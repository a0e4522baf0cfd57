import type { Corpus } from '../corpus/corpus.ts'
import { formatCount } from '../rates/format-rate.ts'
import { toOneWayRows, toTwoWayRows } from './figure/data-rows.ts'
import type { Figure } from './figure/figure.ts'
import { fileHref } from './href.ts'
import { toReasonRows } from './reason/reason-rows.ts'

/** One file that the site publishes. */
export interface DataFile {
  name: string
  href: string
  holds: string
  rows: string
}

/** One column of a file, as the data dictionary has it. */
export interface DataColumn {
  name: string
  type: string
  description: string
}

/** The columns of one file. */
export interface DataDictionary {
  file: string
  columns: DataColumn[]
}

export interface DataView {
  files: DataFile[]
  dictionary: DataDictionary[]
  figures: { name: string; csvHref: string; svgHref: string; says: string }[]
}

/** The page `/data/`: what is published, what its columns mean, and the files of the overview's figures. */
export function toDataPage(corpus: Corpus, dictionary: DataDictionary[], figures: Figure[]): DataView {
  const rows = formatCount(corpus.decisions.length)
  const file = (name: string, holds: string, count: number): DataFile => ({
    name,
    href: fileHref(`data/${name}`),
    holds,
    rows: formatCount(count),
  })
  return {
    files: [
      { name: 'decisions.csv', href: fileHref('data/decisions.csv'), holds: 'One row a decision', rows },
      { name: 'decisions.json', href: fileHref('data/decisions.json'), holds: 'The same, as JSON', rows },
      {
        name: 'decisions.parquet',
        href: fileHref('data/decisions.parquet'),
        holds: 'The same, in typed columns',
        rows,
      },
      file('letters.csv', 'One row a letter', corpus.cases.length),
      file('rates.csv', 'Every rate by one dimension, with its interval', toOneWayRows(corpus).length),
      file('rates-by-two.csv', 'Every cell of two dimensions, with its rate', toTwoWayRows(corpus).length),
      file('reasons.csv', 'Each reason’s share of its side, by treatment category', toReasonRows(corpus).length),
    ],
    dictionary: dictionary.map(({ file, columns }) => ({
      file,
      columns: columns.map(({ name, type, description }) => ({ name, type, description })),
    })),
    figures: figures.map(({ id, csvHref, svgHref, headline, subtitle }) => ({
      name: id,
      csvHref,
      svgHref,
      says: headline ?? subtitle,
    })),
  }
}
