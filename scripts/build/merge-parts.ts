import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { recordsDigest } from '../../src/corpus/record-store.ts'
import { parseShard, type Shard } from '../../src/corpus/shard.ts'

/** In a part of a site: which it is, and what it was built from. Not part of the site. */
const PART_FILE = 'part.json'

interface PartFacts {
  shard: string
  /** Of all letters and of the rules that read them. */
  records: string
}

/** Says in a folder which part of the site it holds. */
export function signPart(folder: string, { number, of }: Shard): void {
  const facts: PartFacts = { shard: `${number}/${of}`, records: recordsDigest() }
  writeFileSync(join(folder, PART_FILE), `${JSON.stringify(facts)}\n`)
}

/** Why some folders are not the parts of one site; null where they are all of them. */
export function refuseParts(folders: string[]): string | null {
  const parts = folders.map((folder) => {
    const path = join(folder, PART_FILE)
    return { folder, facts: existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as PartFacts) : null }
  })
  const foreign = parts.find(({ facts }) => facts === null)
  if (foreign) return `${foreign.folder} holds no part of a site; build one with npm run build -- --shard 1/2 --out DIR`
  const [first] = parts
  const shards = parts.map(({ facts }) => parseShard(facts?.shard ?? ''))
  const of = shards[0]?.of ?? 0
  const other = parts.find(({ facts }) => facts?.records !== first?.facts?.records)
  if (other)
    return `${other.folder} was built from other letters, entries or code than ${first?.folder}; build both anew`
  const missing = Array.from({ length: of }, (_, place) => place + 1).filter(
    (number) => shards.filter((shard) => shard?.of === of && shard.number === number).length !== 1,
  )
  if (missing.length > 0 || shards.length !== of)
    return `Give each of the ${of} parts once: ${missing.join(', ')} of ${of} is not there once`
  return null
}

/** Puts a file, or a folder with all that is in it, where nothing is. */
type Put = (source: string, target: string) => void

/** Puts what lies in a folder into another, which may hold some of it already: then both must be the same. */
function putInto(from: string, into: string, put: Put): void {
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(into, entry.name)]
    if (entry.name === PART_FILE) continue
    if (!existsSync(target)) put(source, target)
    else if (entry.isDirectory()) putInto(source, target, put)
    else if (!readFileSync(source).equals(readFileSync(target))) throw new Error(`Two parts have another ${target}`)
  }
}

const copy: Put = (source, target) => cpSync(source, target, { recursive: true })

/** A rename, or a copy where the target lies on another disk. */
const move: Put = (source, target) => {
  try {
    renameSync(source, target)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error
    copy(source, target)
  }
}

/** Puts the parts of a site together; the parts are used up. */
export function mergeParts(parts: string[], into: string): void {
  for (const part of parts) {
    putInto(part, into, move)
    rmSync(part, { recursive: true, force: true })
  }
}

/** The same for parts that are to stay: they are copied. */
export function mergeCopies(parts: string[], into: string): void {
  for (const part of parts) putInto(part, into, copy)
}
