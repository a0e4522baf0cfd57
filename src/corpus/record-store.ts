import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { ClassifiedLetter } from '../classify/classified.ts'
import { toClassifier } from '../classify/classify-letter.ts'
import type { Taxonomy } from '../taxonomy/taxonomy.ts'
import type { CaseRecord } from './corpus.ts'
import { codeVersion, sha256 } from './digests.ts'
import { CONTENT, SOURCE } from './folders.ts'
import { listLetters } from './list-files.ts'
import { type Classifier, openLetter, readOpened } from './read-letter-file.ts'

/**
 * The records of all letters, kept from build to build beside Astro's store, which is one JSON string and holds no
 * more than 512 MB. A letter is always in the same of these files, so that several processes can read letters at once:
 * a line each, its head and, behind a tab, what was read in it.
 */
const FILES = 64

/** Where the records lie: beside Astro's store, unless the command that builds says where. */
export const recordFolder = (): string =>
  process.env['LETTER_RECORDS'] || join(resolve(process.env['ASTRO_CACHE_DIR'] || 'node_modules/.astro'), 'letters')

const fileOf = (source: string): number => (createHash('sha1').update(source).digest()[0] ?? 0) % FILES
const pathOf = (folder: string, file: number): string => join(folder, `${file}.records`)

/** A record without what was read in the letter, and the digest of the file and of the rules that read it. */
type Head = Omit<CaseRecord, 'letter'> & { digest: string }

interface Line {
  head: Head
  /** The bytes of the letter's JSON. */
  letter: Buffer
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
    lines.push({ head: JSON.parse(bytes.toString('utf8', start, tab)) as Head, letter: bytes.subarray(tab + 1, end) })
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
  let classify: Classifier | undefined
  let done = 0
  let read = 0
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
      read++
      classify ??= toClassifier(taxonomy())
      const { letter, ...head } = readOpened(source, opened, classify)
      return { head: { ...head, digest }, letter: Buffer.from(JSON.stringify(letter)) }
    })
    if (!changed) continue
    if (lines.length === 0) {
      rmSync(path, { force: true })
      continue
    }
    const written = lines.flatMap(({ head, letter }) => [Buffer.from(`${JSON.stringify(head)}\t`), letter, NEWLINE])
    writeFileSync(`${path}.new`, Buffer.concat(written))
    renameSync(`${path}.new`, path)
  }
  tell?.(total, total)
  return read
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

let last: { bytes: Buffer; letter: ClassifiedLetter } | undefined

/** What was read in a letter, made when it is asked for: all of a year's letters as objects would fill the memory. */
function parseLine(bytes: Buffer): ClassifiedLetter {
  if (last?.bytes !== bytes) last = { bytes, letter: JSON.parse(bytes.toString()) as ClassifiedLetter }
  return last.letter
}

/** All records, as they were last read; `letter` is made anew whenever it is asked for, so that nobody keeps it. */
export function openRecords(): CaseRecord[] {
  const folder = recordFolder()
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.records'))
    .flatMap((name) => readLines(join(folder, name)))
    .map(({ head: { digest: _, ...head }, letter }) => ({
      ...head,
      get letter() {
        return parseLine(letter)
      },
    }))
}
