import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { EntryMessage } from '../taxonomy/entry-fields.ts'
import { type Benchmark, readBenchmark } from '../taxonomy/read-benchmark.ts'
import { type Release, readRelease } from '../taxonomy/read-release.ts'
import { readTerms, type Term } from '../taxonomy/read-terms.ts'
import { decode } from '../text/decode.ts'
import { printMessage } from '../text/place.ts'
import { listFiles, namePath } from './list-files.ts'

/** A fault in `content/` that stops a command: its message is for the person who edits, and no stack helps them. */
export class ContentFault extends Error {
  override name = 'ContentFault'
}

/** The entries of one folder of `content/`, sorted by path: `glossary/mtus.md` and its text. */
export const readEntryFiles = (content: string, folder: string): { path: string; text: string }[] =>
  listFiles(join(content, folder), ['.md']).map((name) => readEntryFile(content, `${folder}/${name}`))

const readEntryFile = (content: string, path: string) => ({
  path,
  text: decode(readFileSync(join(content, path))).text,
})

/** Tells every fault of some entries, and throws. */
export function refuseFaults(content: string, messages: EntryMessage[]): void {
  const faults = messages.map((message) => printMessage(namePath(join(content, message.file)), message))
  if (faults.length > 0) throw new ContentFault(faults.join('\n'))
}

/** The published statewide figures of `content/benchmarks`, sorted by id; every fault is told, and then thrown. */
export function readBenchmarks(content: string): Benchmark[] {
  const read = readEntryFiles(content, 'benchmarks').map(({ path, text }) => readBenchmark(path, text))
  refuseFaults(
    content,
    read.flatMap(({ messages }) => messages),
  )
  return read.map(({ value }) => value).sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** The words of `content/glossary`, by file; every fault is told, and then thrown. */
export function readGlossary(content: string): Term[] {
  const { value, messages } = readTerms(readEntryFiles(content, 'glossary'))
  refuseFaults(content, messages)
  return value
}

/** The data releases of `content/releases`, newest first; every fault is told, and then thrown. */
export function readReleases(content: string): Release[] {
  const read = readEntryFiles(content, 'releases').map(({ path, text }) => {
    const rates = path.replace(/\.md$/, '.csv')
    return readRelease(path, text, existsSync(join(content, rates)) ? readEntryFile(content, rates).text : null)
  })
  refuseFaults(
    content,
    read.flatMap(({ messages }) => messages),
  )
  return read.map(({ value }) => value).sort((a, b) => (a.date < b.date ? 1 : -1))
}
