import { createHash } from 'node:crypto'
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import type { ClassifiedLetter } from '../classify/classified.ts'
import { type LetterReader, toLetterReader } from '../classify/read-letter.ts'
import type { Taxonomy } from '../taxonomy/taxonomy.ts'
import type { CaseRecord } from './corpus.ts'
import { codeVersion, sha256 } from './digests.ts'
import { CONTENT, recordFolder, SOURCE } from './folders.ts'
import { listLetters } from './list-files.ts'
import { openLetter, readOpened } from './read-letter-file.ts'

/**
 * The records of all letters, kept from build to build beside Astro's store, which is one JSON string and holds no
 * more than 512 MB. A letter is always in the same of these files, so that several processes can read letters at once:
 * a line each, its head and, behind a tab, what was read in it.
 */
const FILES = 64

const fileOf = (source: string): number => (createHash('sha1').update(source).digest()[0] ?? 0) % FILES
const pathOf = (folder: string, file: number): string => join(folder, `${file}.records`)

/** A record without what was read in the letter, and the digest of the file and of the rules that read it. */
type Head = Omit<CaseRecord, 'letter'> & { digest: string }

interface Line {
  head: Head
  /** The letter's JSON, and where it begins in the file. */
  letter: { bytes: Buffer; start: number; length: number }
}

function readLines(path: string): Line[] {
  if (!existsSync(path)) return []
  const bytes = readFileSync(path)
  const lines: Line[] = []
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(10, start)
    const tab = bytes.indexOf(9, start)
    // What a machine that went down left half written is read anew.
    if (end < 0 || tab < 0 || tab > end) break
    lines.push({
      head: JSON.parse(bytes.toString('utf8', start, tab)) as Head,
      letter: { bytes: bytes.subarray(tab + 1, end), start: tab + 1, length: end - tab - 1 },
    })
    start = end + 1
  }
  return lines
}

/** What is asked of `readLetters`. */
export interface Reading {
  /** The folder of the letters. */
  corpus: string
  /** Read when the first letter needs it. */
  taxonomy: () => Taxonomy
  /** The part of the letters that this process reads, `number` from 1. */
  part?: { number: number; of: number }
  tell?: (done: number, total: number) => void
}

/**
 * Brings the records up to date: a letter whose bytes, and the rules that read it, are the same as before is not read
 * again; one that is gone is left out. Returns how many were read.
 */
export function readLetters({ corpus, taxonomy, part = { number: 1, of: 1 }, tell }: Reading): number {
  const folder = recordFolder()
  mkdirSync(folder, { recursive: true })
  const version = codeVersion(SOURCE, CONTENT)
  const byFile = Map.groupBy(listLetters(corpus), fileOf)
  const own = Array.from({ length: FILES }, (_, file) => file).filter((file) => file % part.of === part.number - 1)
  const total = own.reduce((sum, file) => sum + (byFile.get(file)?.length ?? 0), 0)
  let readLetter: LetterReader | undefined
  let done = 0
  let count = 0
  for (const file of own) {
    const path = pathOf(folder, file)
    const before = new Map(readLines(path).map((line) => [line.head.source, line]))
    const sources = byFile.get(file) ?? []
    let changed = before.size !== sources.length
    const lines = sources.map((source): Line => {
      tell?.(done++, total)
      const opened = openLetter(join(corpus, source))
      const digest = createHash('sha256')
        .update(version)
        .update('fault' in opened ? opened.fault.reason : opened.bytes)
        .digest('hex')
      const known = before.get(source)
      if (known?.head.digest === digest) return known
      changed = true
      count++
      readLetter ??= toLetterReader(taxonomy())
      const { letter, ...head } = readOpened(source, opened, readLetter)
      const read = Buffer.from(JSON.stringify(letter))
      return { head: { ...head, digest }, letter: { bytes: read, start: 0, length: read.length } }
    })
    if (!changed) continue
    if (lines.length === 0) {
      rmSync(path, { force: true })
      continue
    }
    const written = lines.flatMap(({ head, letter }) => [
      Buffer.from(`${JSON.stringify(head)}\t`),
      letter.bytes,
      NEWLINE,
    ])
    writeFileSync(`${path}.new`, Buffer.concat(written))
    renameSync(`${path}.new`, path)
  }
  tell?.(total, total)
  return count
}

const NEWLINE = Buffer.from('\n')

/** What names all records: the letters, and the rules that read them. */
export function recordsDigest(): string {
  const folder = recordFolder()
  const heads = Array.from({ length: FILES }, (_, file) => readLines(pathOf(folder, file))).flat()
  return sha256(
    heads
      .map(({ head }) => `${head.digest} ${head.source}\n`)
      .sort()
      .join(''),
  )
}

/** A letter's place in a file of records. */
interface Place {
  path: string
  start: number
  length: number
}

/** Files that are open for reading. */
const opened = new Map<string, number>()
/** The letters that were asked for last, the newest at the end: a treatment's page asks for the same few many times. */
const recent = new Map<Place, ClassifiedLetter>()
/** So many are kept, some tens of megabytes: a year's letters, as text or as objects, fill the memory. */
const MOST_RECENT = 1000

/** What was read in a letter, fetched when it is asked for. */
function fetchLetter(place: Place): ClassifiedLetter {
  const known = recent.get(place)
  const letter = known ?? parseLetter(place)
  recent.delete(place)
  recent.set(place, letter)
  const [oldest] = recent.size > MOST_RECENT ? recent.keys() : []
  if (oldest) recent.delete(oldest)
  return letter
}

function parseLetter(place: Place): ClassifiedLetter {
  const file = opened.get(place.path) ?? openSync(place.path, 'r')
  opened.set(place.path, file)
  const bytes = Buffer.allocUnsafe(place.length)
  readSync(file, bytes, 0, place.length, place.start)
  return JSON.parse(bytes.toString()) as ClassifiedLetter
}

/** All records, as they were last read; `letter` is fetched when it is asked for, so that nobody keeps them all. */
export function openRecords(): CaseRecord[] {
  for (const file of opened.values()) closeSync(file)
  opened.clear()
  recent.clear()
  const folder = recordFolder()
  return Array.from({ length: FILES }, (_, file) => pathOf(folder, file)).flatMap((path) =>
    readLines(path).map(({ head: { digest: _, ...head }, letter }) => {
      const place = { path, start: letter.start, length: letter.length }
      return {
        ...head,
        get letter() {
          return fetchLetter(place)
        },
      }
    }),
  )
}
