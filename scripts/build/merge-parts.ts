import { createHash } from 'node:crypto'
import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ContentFault } from '../../src/corpus/content-fault.ts'
import { CONTENT, SOURCE } from '../../src/corpus/folders.ts'
import { listFiles } from '../../src/corpus/list-files.ts'
import { recordsDigest } from '../../src/corpus/record-store.ts'
import { parseShard, type Shard } from '../../src/corpus/shard.ts'
import { openFile } from '../../src/intake/open-file.ts'
import { siteAddress } from './site-address.ts'

/** In a part of a site: which it is, and what it was built from. Not part of the site. */
const PART_FILE = 'part.json'

interface PartFacts {
  shard: string
  /** Digest of all letters and of the rules that read them. */
  records: string
  /** Digest of all else that pages are made of. */
  rest: string
}

/** Letters have a digest of their own; what begins with a dot is nobody's content. */
const IS_LEFT_OUT = /^letters\/|(?:^|\/)\.|^site-tests\/|\.test\.ts$/

/**
 * Names all that pages are made of beside the letters: the code, the entries, settings, releases and withdrawals, and the
 * site's address. Of a letter that was withdrawn meanwhile, a part that was built before has the page still.
 */
function digestRest(content: string): string {
  const hash = createHash('sha256').update(JSON.stringify(siteAddress()))
  for (const folder of [SOURCE, content]) {
    for (const path of listFiles(folder, ['']).filter((path) => !IS_LEFT_OUT.test(path))) {
      const opened = openFile(join(folder, path), Number.MAX_SAFE_INTEGER)
      hash.update(`${path}\0`).update('bytes' in opened ? opened.bytes : opened.fault.reason)
    }
  }
  return hash.digest('hex')
}

/** Says in a folder which part of the site it holds. */
export function signPart(folder: string, { number, of }: Shard, content = CONTENT): void {
  const facts: PartFacts = { shard: `${number}/${of}`, records: recordsDigest(), rest: digestRest(content) }
  writeFileSync(join(folder, PART_FILE), `${JSON.stringify(facts)}\n`)
}

function readFacts(folder: string): PartFacts | null {
  try {
    return JSON.parse(readFileSync(join(folder, PART_FILE), 'utf8')) as PartFacts
  } catch {
    return null
  }
}

/** Why some folders are not the parts of one site, as it is built from what is here; null where they are all of them. */
export function refuseParts(folders: string[], content = CONTENT): string | null {
  const parts = folders.map((folder) => ({ folder, facts: readFacts(folder) }))
  const foreign = parts.find(({ facts }) => facts === null)
  if (foreign) return `${foreign.folder} holds no part of a site; build one with npm run build -- --shard 1/2 --out DIR`
  const [first] = parts
  const shards = parts.map(({ facts }) => parseShard(facts?.shard ?? ''))
  const of = shards[0]?.of ?? 0
  const other = parts.find(({ facts }) => facts?.records !== first?.facts?.records)
  if (other)
    return `${other.folder} was built from other letters, entries or code than ${first?.folder}; build both anew`
  const rest = digestRest(content)
  const old = parts.find(({ facts }) => facts?.rest !== rest)
  if (old)
    return `${old.folder} was built from other code, entries, settings or withdrawals than are here now, or with another SITE_URL or BASE_PATH; build it anew, or set them as they were`
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
    else if (!readFileSync(source).equals(readFileSync(target)))
      throw new ContentFault(`Two parts have another ${target}; build them anew`)
  }
}

/** With a filter Node copies file by file and says what the system refused; without, a full disk is any fault (EIO). */
const copy: Put = (source, target) => cpSync(source, target, { recursive: true, filter: () => true })

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
