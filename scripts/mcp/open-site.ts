import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { asyncBufferFromFile, parquetMetadataAsync } from 'hyparquet'
import { parseHTML } from 'linkedom'
import type { CheckedLetter } from '../../src/check/checked-letter.ts'
import { readCasePage } from '../../src/check/read-case-page.ts'
import type { LetterRecord } from '../../src/corpus/to-record.ts'
import { toDecidedRows } from '../../src/explorer/decided-rows.ts'
import { toDecisionSource } from '../../src/explorer/decision-source.ts'
import { type Explorer, openExplorer } from '../../src/explorer/explorer.ts'
import type { Topic } from '../../src/search/topics.ts'

/** What a server needs of `data/manifest.json`. */
interface Manifest {
  corpus: { digest: string; letters: number; decisions: number }
  release: string | null
  records: { path: string; first: string; last: string }[]
  withdrawn: { id: string; date: string; ground: string }[]
}

/** One published decision, as far as a search looks at it. */
export interface SearchedRow {
  caseId: string
  decision: number
  caseNumber: string | null
  request: string
  outcome: string | null
  treatment: string | null
}

/** A built site as the server reads it. */
export interface OpenedSite {
  manifest: Manifest
  /** Decisions with a known outcome, counted as the site's explorer counts them. */
  explorer: Explorer
  /** Every published decision, in the order of the file. */
  rows: SearchedRow[]
  /** The pages of the report, by what they are called. */
  topics: Topic[]
  /** How well a reason is read, by its id; null where that is not told. */
  readingOf: (reason: string) => string | null
  /** A letter's record, by its id; null where the site has none. */
  readRecord: (id: string) => LetterRecord | null
  /** A letter's paragraphs as its page numbers them, by its id; null where the site has none. */
  readParagraphs: (id: string) => CheckedLetter | null
}

const readJson = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T

/** Why a folder is no built site; null where it is one. */
export const refuseSite = (site: string): string | null =>
  existsSync(join(site, 'data/manifest.json')) ? null : `${site} holds no built site: run npm run build first.`

/** Opens a built site: what is read now stays in memory, some 200 bytes a decision; letters are read when asked for. */
export async function openSite(site: string): Promise<OpenedSite> {
  const file = await asyncBufferFromFile(join(site, 'data/decisions.parquet'))
  const source = toDecisionSource({ file, metadata: await parquetMetadataAsync(file) })
  const columns = ['case_id', 'decision', 'case_number', 'request', 'outcome', 'treatment']
  const [ids, numbers, caseNumbers, requests, outcomes, treatments] = await Promise.all(
    columns.map((column) => source.read(column)),
  )
  const textAt = (cells: unknown[] | undefined, row: number): string | null => (cells?.[row] as string | null) ?? null
  const topics = readJson<Topic[]>(join(site, 'search/topics.json'))
  const manifest = readJson<Manifest>(join(site, 'data/manifest.json'))
  return {
    manifest,
    explorer: await openExplorer(await toDecidedRows(source)),
    topics,
    readingOf: (reason) => topics.find(({ href }) => href.endsWith(`/reasons/${reason}/`))?.reading ?? null,
    rows: Array.from({ length: source.rows }, (_, row) => ({
      caseId: textAt(ids, row) ?? '',
      decision: Number(numbers?.[row]),
      caseNumber: textAt(caseNumbers, row),
      request: textAt(requests, row) ?? '',
      outcome: textAt(outcomes, row),
      treatment: textAt(treatments, row),
    })),
    readRecord(id) {
      const held = manifest.records.find(({ first, last }) => first <= id && id <= last)
      const records = held ? readJson<LetterRecord[]>(join(site, 'data', held.path)) : []
      return records.find((record) => record.id === id) ?? null
    },
    readParagraphs(id) {
      const page = join(site, 'cases', id, 'index.html')
      return existsSync(page) ? readCasePage(parseHTML(readFileSync(page, 'utf8')).document) : null
    },
  }
}
