import type { Corpus } from '../../corpus/corpus.ts'
import { codeVersion, corpusDigest, listRooms, sha256 } from '../../corpus/digests.ts'
import { CONTENT, SOURCE } from '../../corpus/folders.ts'
import { pack, unpack } from '../../corpus/pack.ts'
import { buildsReport } from '../../corpus/shard.ts'
import { isLastRelease } from '../../report/pages/data/change-table.ts'
import { toLetterRows, toOneWayRows, toTwoWayRows } from '../../report/pages/data/data-rows.ts'
import { toDepositKit } from '../../report/pages/data/deposit-kit.ts'
import type { FilledTable } from '../../report/pages/data/dictionary.ts'
import { toReasonRows } from '../../report/pages/reasons/reasons.ts'
import { pageHref } from '../../report/words/href.ts'
import { oncePer } from '../../report/words/once-per.ts'
import {
  EXCEL_TYPE,
  type FileFacts,
  MEDIA_TYPES,
  type PartitionedTable,
  SCHEMA_VERSION,
  type TableFile,
} from '../../tables/data-file.ts'
import { DECISIONS } from '../../tables/decisions.ts'
import { LETTERS } from '../../tables/letters.ts'
import { RATES } from '../../tables/rates.ts'
import { RATES_BY_TWO } from '../../tables/rates-by-two.ts'
import { REASONS } from '../../tables/reasons.ts'
import { countFilled, type Table } from '../../tables/table.ts'
import { toDatapackage } from '../../tables/to-datapackage.ts'
import { toManifest, toSums } from '../../tables/to-manifest.ts'
import { toPartitions } from '../../tables/to-partitions.ts'
import { toTableWorkbook } from '../../tables/to-table-workbook.ts'
import { type Note, toXlsx, type Workbook } from '../../tables/to-xlsx.ts'
import { writeParts } from '../../tables/write-parts.ts'
import { type TableFormat, writeTable } from '../../tables/write-table.ts'
import { loadReport } from '../_report.ts'
import { listRecordFiles, writeRecordFile } from './_letter-records.ts'

/** All published files of one corpus. */
export interface DataFiles {
  tables: TableFile[]
  /** The tables that are partitioned by year of decision, each with its files. */
  partitioned: PartitionedTable[]
  /** The tables' files, datapackage.json, manifest.json, the releases' rates, the letters' records and SHA256SUMS. */
  all: FileFacts[]
  /** The tables with what they hold, in the same order. */
  filled: FilledTable[]
  /** Digest of the corpus. */
  corpus: string
  schemaVersion: string
  mediaTypes: typeof MEDIA_TYPES
  /** A file, packed, and its media type, by its path below `/data/`. */
  contents: Map<string, { packed: Uint8Array; mediaType: string }>
}

const toLines = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

async function writeFiles(corpus: Corpus, site: URL | undefined): Promise<DataFiles> {
  const contents: DataFiles['contents'] = new Map()
  const digest = corpusDigest(corpus.cases)
  const put = (
    path: string,
    content: string | Uint8Array,
    mediaType: string,
    rows: number | null = null,
  ): FileFacts => {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
    contents.set(path, { packed: pack(bytes), mediaType })
    return { path, bytes: bytes.length, sha256: sha256(bytes), rows }
  }
  const filled: FilledTable[] = []
  const workbooks: { path: string; rows: number; workbook: Workbook }[] = []
  const source: Note[] = [
    ['Source', [corpus.site.title, site && new URL(pageHref('data'), site).href].filter(Boolean).join(', ')],
    ['Corpus', `${digest}; version ${SCHEMA_VERSION} of the tables`],
  ]
  const putTable = <Row>(table: Table<Row>, rows: Row[], formats: TableFormat[] = ['csv']): TableFile[] => {
    const workbook = toTableWorkbook(table, rows, source)
    if (workbook) workbooks.push({ path: `${table.name}.xlsx`, rows: rows.length, workbook })
    filled.push({ table, formats, rows: rows.length, filled: countFilled(table, rows) })
    return formats.flatMap((format) => {
      const parts =
        format === 'parquet'
          ? [{ name: table.name, rows: rows.length, bytes: writeTable(table, rows, format) }]
          : writeParts(table, rows, format)
      return parts.map((part): TableFile => {
        const facts = put(`${part.name}.${format}`, part.bytes, MEDIA_TYPES[format], part.rows)
        return { ...facts, table, format, rows: part.rows }
      })
    })
  }
  const putPartitions = <Row>(table: Table<Row>, rows: Row[]): PartitionedTable => ({
    table,
    files: toPartitions(table, rows).map(({ path, year, rows: own, bytes }) => ({
      ...put(path, bytes, MEDIA_TYPES.parquet, own),
      year,
    })),
  })

  const letters = toLetterRows(corpus)
  const tables = [
    ...putTable(DECISIONS, corpus.published, ['csv', 'json', 'parquet']),
    ...putTable(LETTERS, letters),
    ...putTable(RATES, toOneWayRows(corpus)),
    ...putTable(RATES_BY_TWO, toTwoWayRows(corpus)),
    ...putTable(REASONS, toReasonRows(corpus)),
  ]
  const partitioned = [putPartitions(DECISIONS, corpus.published), putPartitions(LETTERS, letters)]
  const { title, publisher, licence } = corpus.site
  const homepage = site ? new URL(pageHref('data'), site).href : null
  const described = toDatapackage(tables, { title, publisher, licence, homepage, corpus: digest })
  const frozen = corpus.releases.map(({ id, csv, rates }) =>
    put(`releases/${id}/rates.csv`, csv, MEDIA_TYPES.csv, rates.length),
  )
  const partitions = partitioned.flatMap(({ files }) => files)
  const books: FileFacts[] = []
  for (const { path, rows, workbook } of workbooks) books.push(put(path, await toXlsx(workbook), EXCEL_TYPE, rows))
  const kits = corpus.releases.flatMap((release, place) => {
    const file = frozen[place]
    const kit = site && file ? toDepositKit(corpus, { release, file, table: RATES }, site) : {}
    return Object.entries<string>(kit).map(([name, text]) =>
      put(`releases/${release.id}/${name}`, text, name.endsWith('.json') ? MEDIA_TYPES.json : 'application/yaml'),
    )
  })
  // Endpoints of their own write these again: together they are too large to be kept.
  const recordFiles = listRecordFiles(corpus)
  const records = recordFiles.map((file): FileFacts => {
    const bytes = new TextEncoder().encode(writeRecordFile(corpus, file))
    return { path: file.path, bytes: bytes.length, sha256: sha256(bytes), rows: file.cases.length }
  })
  const files = [
    ...tables,
    ...partitions,
    ...books,
    put('datapackage.json', toLines(described), MEDIA_TYPES.json),
    ...frozen,
    ...kits,
    ...records,
  ]
  const manifest = toManifest(files, {
    letters: corpus.cases.length,
    decisions: corpus.published.length,
    madeUp: corpus.site.madeUp,
    corpus: digest,
    code: codeVersion(SOURCE, CONTENT, listRooms(SOURCE)),
    release: isLastRelease(corpus, digest) ? (corpus.releases[0]?.date ?? null) : null,
    records: recordFiles.map(({ path, cases }) => ({ path, first: cases[0]?.id ?? '', last: cases.at(-1)?.id ?? '' })),
    withdrawn: corpus.withdrawn.map(({ id, date, ground }) => ({ id, date, ground })),
  })
  files.push(put('manifest.json', toLines(manifest), MEDIA_TYPES.json))
  files.push(put('SHA256SUMS', toSums(files), 'text/plain'))
  return {
    tables,
    partitioned,
    all: files,
    filled,
    corpus: digest,
    schemaVersion: SCHEMA_VERSION,
    mediaTypes: MEDIA_TYPES,
    contents,
  }
}

const filesOf = oncePer(writeFiles)

/** The data files of the report, each written once a build. */
export const loadDataFiles = async (site: URL | undefined): Promise<DataFiles> => filesOf(await loadReport(), site)

/**
 * The data files with an ending, as the paths of a dynamic endpoint. There is one endpoint for each ending: while
 * somebody edits, Astro serves a file without a slash behind it only from an endpoint whose name has an ending.
 */
export async function listDataFiles(ending: string): Promise<{ params: { file: string } }[]> {
  if (!buildsReport()) return []
  const { contents } = await loadDataFiles(import.meta.env.SITE ? new URL(import.meta.env.SITE) : undefined)
  const file = new RegExp(`^([^/]+)\\.${ending}$`)
  return [...contents.keys()].flatMap((path) => {
    const name = file.exec(path)?.[1]
    return name ? [{ params: { file: name } }] : []
  })
}

/** The files of the tables that are partitioned by year, as the paths of a dynamic endpoint. */
export async function listPartitions(): Promise<{ params: { table: string; partition: string } }[]> {
  if (!buildsReport()) return []
  const { contents } = await loadDataFiles(import.meta.env.SITE ? new URL(import.meta.env.SITE) : undefined)
  return [...contents.keys()].flatMap((path) => {
    const [, table = '', partition = ''] = /^([^/]+)\/(decision_year=[^/]+)\//.exec(path) ?? []
    return table ? [{ params: { table, partition } }] : []
  })
}

/** A data file as the answer to a request for it; `path` is below `/data/`. */
export async function sendDataFile(path: string, site: URL | undefined): Promise<Response> {
  const file = (await loadDataFiles(site)).contents.get(path)
  if (!file) throw new RangeError(`no data file is called ${path}`)
  const charset = file.mediaType.startsWith('text/') ? '; charset=utf-8' : ''
  return new Response(unpack(file.packed), {
    headers: { 'content-type': `${file.mediaType}${charset}` },
  })
}
