import type { Corpus } from '../corpus/corpus.ts'
import { formatCount } from '../rates/format-rate.ts'
import type { Figure } from './figure.ts'
import { fileHref } from './href.ts'

/** One file that the site publishes. */
export interface DataFile {
  name: string
  href: string
  holds: string
  rows: string
}

/** One column of the decisions' files, as the data dictionary has it. */
export interface DataColumn {
  name: string
  type: string
  description: string
}

export interface DataView {
  files: DataFile[]
  columns: DataColumn[]
  figures: { name: string; csvHref: string; svgHref: string; says: string }[]
}

/** The page `/data/`: what is published, what its columns mean, and the files of the overview's figures. */
export function toDataPage(corpus: Corpus, columns: DataColumn[], figures: Figure[]): DataView {
  const rows = formatCount(corpus.decisions.length)
  return {
    files: [
      { name: 'decisions.csv', href: fileHref('data/decisions.csv'), holds: 'One row a decision', rows },
      { name: 'decisions.json', href: fileHref('data/decisions.json'), holds: 'The same, as JSON', rows },
    ],
    columns: columns.map(({ name, type, description }) => ({ name, type, description })),
    figures: figures.map(({ id, csvHref, svgHref, headline, subtitle }) => ({
      name: id,
      csvHref,
      svgHref,
      says: headline ?? subtitle,
    })),
  }
}
