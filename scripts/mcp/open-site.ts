import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'astro/zod'
import { parquetMetadataAsync } from 'hyparquet'
import { parseHTML } from 'linkedom'
import type { CheckedLetter } from '../../src/check/checked-letter.ts'
import { readCasePage } from '../../src/check/read-case-page.ts'
import { ContentFault } from '../../src/corpus/content-fault.ts'
import { namePath } from '../../src/corpus/list-files.ts'
import type { LetterRecord } from '../../src/corpus/to-record.ts'
import { toDecidedRows } from '../../src/explorer/decided-rows.ts'
import { toDecisionSource } from '../../src/explorer/decision-source.ts'
import { type Explorer, openExplorer } from '../../src/explorer/explorer.ts'
import type { Topic } from '../../src/search/topics.ts'

const MANIFEST = 'data/manifest.json'

/** What a server needs of it. */
const MANIFEST_SHAPE = z.object({
  corpus: z.object({ digest: z.string(), letters: z.number(), decisions: z.number(), madeUp: z.boolean().optional() }),
  release: z.string().nullable(),
  records: z.array(z.object({ path: z.string(), first: z.string(), last: z.string() })),
  withdrawn: z.array(z.object({ id: z.string(), date: z.string(), ground: z.string() })),
})

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
  manifest: z.output<typeof MANIFEST_SHAPE>
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
  existsSync(join(site, MANIFEST)) ? null : `${site} holds no built site: run npm run build first.`

/** What a file of the site holds. Throws a ContentFault that names the file where it is missing, cut off or another. */
async function take<T>(site: string, name: string, read: (path: string) => T | Promise<T>): Promise<T> {
  const path = join(site, name)
  try {
    return await read(path)
  } catch (error) {
    const reason = error instanceof z.ZodError || !(error instanceof Error) ? 'it holds something else' : error.message
    throw new ContentFault(
      `${namePath(path)}: this file of the site cannot be read (${reason}); build the site anew with npm run build.`,
    )
  }
}

const SEARCHED = ['case_id', 'decision', 'case_number', 'request', 'outcome', 'treatment']

/** The file of decisions is read whole: another may take its place while a question is answered. */
async function readDecisions(path: string): Promise<Pick<OpenedSite, 'explorer' | 'rows'>> {
  const { buffer, byteOffset, byteLength } = readFileSync(path)
  const file = buffer.slice(byteOffset, byteOffset + byteLength)
  const source = toDecisionSource({ file, metadata: await parquetMetadataAsync(file) })
  const [ids, numbers, caseNumbers, requests, outcomes, treatments] = await Promise.all(
    SEARCHED.map((column) => source.read(column)),
  )
  const textAt = (cells: unknown[] | undefined, row: number): string | null => (cells?.[row] as string | null) ?? null
  return {
    explorer: await openExplorer(await toDecidedRows(source)),
    rows: Array.from({ length: source.rows }, (_, row) => ({
      caseId: textAt(ids, row) ?? '',
      decision: Number(numbers?.[row]),
      caseNumber: textAt(caseNumbers, row),
      request: textAt(requests, row) ?? '',
      outcome: textAt(outcomes, row),
      treatment: textAt(treatments, row),
    })),
  }
}

/** Tells one state of a site from another: a build puts a manifest of its own in the place of the one before. */
function stampOf(site: string): string {
  const { ino, mtimeMs, size } = statSync(join(site, MANIFEST))
  return `${ino} ${mtimeMs} ${size}`
}

/**
 * A site that is asked for as long as a client stays: read anew when it was built anew meanwhile, for a letter may have
 * been withdrawn since. Asking throws a ContentFault while there is no whole site.
 */
export async function followSite(site: string): Promise<() => Promise<OpenedSite>> {
  let stamp = stampOf(site)
  let opened = Promise.resolve(await openSite(site))
  return () => {
    const now = existsSync(join(site, MANIFEST)) ? stampOf(site) : null
    if (now === null) throw new ContentFault(`${namePath(site)} holds no site at present; ask again when it is built.`)
    if (now !== stamp) {
      opened = openSite(site)
      // One that failed is tried again with the next question.
      opened.then(
        () => {
          stamp = now
        },
        () => {},
      )
    }
    return opened
  }
}

/** Opens a built site: what is read now stays in memory, some 200 bytes a decision; letters are read when asked for. */
async function openSite(site: string): Promise<OpenedSite> {
  const manifest = await take(site, MANIFEST, (path) => MANIFEST_SHAPE.parse(readJson(path)))
  const topics = await take(site, 'search/topics.json', readJson<Topic[]>)
  return {
    manifest,
    topics,
    ...(await take(site, 'data/decisions.parquet', readDecisions)),
    readingOf: (reason) => topics.find(({ href }) => href.endsWith(`/reasons/${reason}/`))?.reading ?? null,
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
