import type { Corpus } from '../../../corpus/corpus.ts'
import { formatCount } from '../../../rates/format-rate.ts'
import type { FileFacts, PartitionedTable } from '../../../tables/data-file.ts'
import type { Figure } from '../../figures/figure.ts'
import { toDataVersion } from '../../words/data-version.ts'
import { exploreByHref } from '../../words/explore-href.ts'
import { fileHref, pageHref } from '../../words/href.ts'
import { ledgerHref, sayMissing } from '../../words/withdrawn.ts'
import { ANALYSIS_SQL } from './analysis-sql.ts'
import { type ChangeTable, isChanged, isLastRelease, toChangesSince } from './change-table.ts'
import { citeData, formatBytes, type PublishedFiles, toDataset } from './dataset.ts'
import { sayFileChanges } from './file-changes.ts'
import { type ReleasePage, toReleasePages } from './release-page.ts'
import { type Snippet, toSnippets } from './snippets.ts'

export interface DataFile {
  name: string
  href: string
  holds: string
  rows: string
  size: string
  sha256: string
  /** What changed in its table since the release before; null where that stands at another file, or nothing is known. */
  changed: string | null
}

/** A table in files by year of decision, in the layout of Hive. */
export interface PartitionedFiles {
  title: string
  files: { label: string; href: string }[]
}

/** What changed since the newest release; null where the build is that release, or there is none. */
export interface SinceRelease {
  date: string
  short: string
  href: string
  /** Null where the letters changed and no number did. */
  changes: ChangeTable | null
}

/** The page `/data/`. */
export interface DataView {
  files: DataFile[]
  /** Each treatment category's decisions in the explorer, which writes them as a file; the most first. */
  parts: { title: string; href: string | null; count: string }[]
  /** What describes and checks them. */
  beside: { name: string; href: string; holds: string; size: string }[]
  snippets: Snippet[]
  partitioned: PartitionedFiles[]
  sql: typeof ANALYSIS_SQL
  cite: string
  licence: string
  dictionaryHref: string
  dictionary: { title: string; href: string; columns: string; description: string }[]
  /** The newest ones, newest first. */
  releases: ReleasePage[]
  /** Those before them, by name alone. */
  older: { title: string; date: string; href: string }[]
  /** How many letters were withdrawn; null where none was. */
  missing: string | null
  ledgerHref: string
  /** Whether the build is the newest release. */
  isRelease: boolean
  since: SinceRelease | null
  figures: { name: string; csvHref: string; svgHref: string; says: string }[]
  /** The schema.org Dataset. */
  dataset: object
}

/** Of each kind of change so many groups are listed here; the release's own page has more. */
const MOST = 5

/** So many releases are told in full; the others have their pages. */
const TOLD = 4

const BESIDE: [name: string, holds: string][] = [
  ['datapackage.json', 'The tables described for programs, after Frictionless Data Package'],
  [
    'manifest.json',
    'Rows, bytes and checksum of each file, the corpus and the code; in which file of records a letter is',
  ],
  ['SHA256SUMS', 'Checksums, for sha256sum -c'],
]

const HOLDS = { csv: '', json: 'The same, as JSON', parquet: 'The same, in typed columns, compressed' }

const toFile = ({ path, rows, bytes, sha256 }: FileFacts, holds: string, changed: string | null = null): DataFile => ({
  name: path,
  href: fileHref(`data/${path}`),
  holds,
  rows: formatCount(rows ?? 0),
  size: formatBytes(bytes),
  sha256,
  changed,
})

const isWorkbook = ({ path }: FileFacts): boolean => path.endsWith('.xlsx')

/** The title of the table that a workbook holds. */
const titleOf = ({ path }: FileFacts, tables: PublishedFiles['tables']): string =>
  tables.find(({ table }) => path === `${table.name}.xlsx`)?.table.title ?? path

/** The treatment categories that have decisions, the most first. */
function toParts({ decisions, taxonomy }: Corpus): DataView['parts'] {
  return taxonomy.categories
    .map(({ id, title }) => ({ id, title, count: decisions.filter(({ category }) => category === id).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || a.title.localeCompare(b.title, 'en-US'))
    .map(({ id, title, count }) => ({
      title,
      href: exploreByHref('subcategory', [['category', id]]),
      count: formatCount(count),
    }))
}

/** The page `/data/`: what is published, how to use, check and cite it, and what changed. */
export function toDataPage(
  corpus: Corpus,
  published: PublishedFiles & { all: FileFacts[]; partitioned: PartitionedTable[] },
  figures: Figure[],
  site: URL | undefined,
): DataView {
  const { tables, partitioned, all, corpus: digest } = published
  const isRelease = isLastRelease(corpus, digest)
  const releases = toReleasePages(corpus, MOST)
  const [last] = releases
  const changes = toChangesSince(corpus, MOST)
  const changed = sayFileChanges(corpus, digest, isRelease)
  const absolute = (address: string): string | null => (site ? new URL(address, site).href : null)
  const { licence } = corpus.site
  const described = [...new Set(tables.map(({ table }) => table))]
  return {
    files: [
      ...tables.map((file, at) => {
        const isFirst = tables.findIndex(({ table }) => table === file.table) === at
        return toFile(file, HOLDS[file.format] || file.table.holds, (isFirst && changed.get(file.table.name)) || null)
      }),
      ...all
        .filter(isWorkbook)
        .map((file) => toFile(file, `${titleOf(file, tables)}, as an Excel workbook with notes`)),
    ],
    parts: toParts(corpus),
    beside: BESIDE.map(([name, holds]) => ({
      name,
      holds,
      href: fileHref(`data/${name}`),
      size: formatBytes(all.find(({ path }) => path === name)?.bytes ?? 0),
    })),
    snippets: toSnippets(
      absolute(fileHref('data/')) ?? '',
      tables.filter(({ table, format }) => table.name === 'decisions' && format === 'csv').map(({ path }) => path),
    ),
    partitioned: partitioned.map(({ table, files }) => ({
      title: table.title,
      files: files.map(({ path, year }) => ({ label: year ?? 'no date', href: fileHref(`data/${path}`) })),
    })),
    sql: ANALYSIS_SQL,
    cite: citeData(corpus, toDataVersion(published), isRelease, absolute(pageHref('data'))),
    licence: licence
      ? `Terms of use: ${licence}.`
      : 'The publisher of this site has named no terms under which the data may be used.',
    dictionaryHref: pageHref('data', 'dictionary'),
    dictionary: described.map(({ name, title, description, columns }) => ({
      title,
      description,
      href: `${pageHref('data', 'dictionary')}#${name}`,
      columns: formatCount(columns.length),
    })),
    releases: releases.slice(0, TOLD),
    older: releases.slice(TOLD).map(({ title, date, href }) => ({ title, date, href })),
    missing: sayMissing(corpus),
    ledgerHref: ledgerHref(),
    isRelease,
    since:
      last && !isRelease
        ? {
            date: last.date,
            short: last.short,
            href: last.href,
            changes: changes && isChanged(changes) ? changes : null,
          }
        : null,
    figures: figures.map(({ id, csvHref, svgHref, headline, subtitle }) => ({
      name: id,
      csvHref,
      svgHref,
      says: headline ?? subtitle,
    })),
    dataset: toDataset(corpus, published, site),
  }
}
