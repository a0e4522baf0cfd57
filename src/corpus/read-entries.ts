import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type ContentFile, type EntryMessage, readEntry } from '../taxonomy/read-entry.ts'
import { type Release, readRelease } from '../taxonomy/read-release.ts'
import { readTerms, type Term } from '../taxonomy/read-terms.ts'
import { SCHEMAS } from '../taxonomy/schemas.ts'
import type { Benchmark, Entry } from '../taxonomy/taxonomy.ts'
import { printMessage } from '../text/place.ts'
import { ContentFault } from './content-fault.ts'
import { hasEdition, locateFile, RELEASE_STAGE } from './editions.ts'
import { isOfRelease, listFiles, namePath } from './list-files.ts'
import { readPlainFile } from './read-plain-file.ts'

/** The entries of one folder of `content/`, sorted by path: `glossary/mtus.md` and its text. */
export const readEntryFiles = (content: string, folder: string): ContentFile[] =>
  listFiles(join(content, folder), ['.md']).map((name) => readEntryFile(content, `${folder}/${name}`))

const readEntryFile = (content: string, path: string): ContentFile => ({
  path,
  text: readPlainFile(locateFile(content, path)),
})

/** What was read; every fault is told first, and then thrown. */
export function refuseFaults<T>(content: string, read: { value: T | null; messages: EntryMessage[] }[]): T[] {
  const faults = read.flatMap(({ messages }) => messages)
  if (faults.length > 0) {
    throw new ContentFault(faults.map((fault) => printMessage(namePath(join(content, fault.file)), fault)).join('\n'))
  }
  return read.flatMap(({ value }) => (value === null ? [] : [value]))
}

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)

/** The published statewide figures of `content/benchmarks`, sorted by id; every fault is told, and then thrown. */
export const readBenchmarks = (content: string): Benchmark[] =>
  refuseFaults(
    content,
    readEntryFiles(content, 'benchmarks').map((file) => readEntry(file, SCHEMAS.benchmarks)),
  ).sort(byId)

/** The words of `content/glossary`, by file; every fault is told, and then thrown. */
export const readGlossary = (content: string): Term[] =>
  refuseFaults(content, [readTerms(readEntryFiles(content, 'glossary'))]).flat()

/** The pages of prose of `content/notes`; every fault is told, and then thrown. */
export const readNotes = (content: string): Entry[] =>
  refuseFaults(
    content,
    readEntryFiles(content, 'notes').map((file) => readEntry(file, SCHEMAS.notes)),
  )

/**
 * The data releases of `content/releases`, newest first; every fault is told, and then thrown. None for a demonstration:
 * they say what other letters gave.
 */
export function readReleases(content: string): Release[] {
  if (process.env['MADE_UP_LETTERS'] === '1') return []
  const folders = [content, process.env[RELEASE_STAGE] || content].map((folder) => join(folder, 'releases'))
  const names = new Set(folders.flatMap((folder) => listFiles(folder, ['.md']).filter(isOfRelease)))
  const read = [...names].map((name) => {
    const file = readEntryFile(content, `releases/${name}`)
    const rates = file.path.replace(/\.md$/, '.csv')
    const csv = existsSync(locateFile(content, rates)) ? readEntryFile(content, rates).text : null
    const date = basename(file.path, '.md')
    return readRelease(file, csv, {
      edition: hasEdition(content, date),
      ids: existsSync(locateFile(content, `releases/${date}.ids`)),
    })
  })
  const releases = refuseFaults(content, read).sort((a, b) => (a.date < b.date ? 1 : -1))
  for (const { version, file } of releases) {
    const other = releases.find((one) => one.version === version)
    if (other && other.file !== file) {
      throw new ContentFault(
        `${namePath(join(content, other.file))}:1:1: error: version: "${version}" is also that of ${file}; write another, one more than the highest  taxonomy/same-version`,
      )
    }
  }
  return releases
}
