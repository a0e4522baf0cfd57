import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import { parseLetter } from '../letter/parse-letter.ts'
import { toCaseId } from '../letter/to-case-id.ts'
import { readFrontMatter } from '../taxonomy/front-matter.ts'
import { decode } from '../text/decode.ts'
import { LARGEST_FOREIGN, listForeignFiles } from './foreign-files.ts'
import { toSha256 } from './frozen-letter.ts'
import { openFile } from './open-file.ts'

/** A letter that is there already: in the folder before, or taken in by this run. */
export interface ExistingLetter {
  id: string
  path: string
  textSha256: string
  /** Null of a letter whose source was only stated by the file that it came in: another's would pass for taken in. */
  sourceSha256: string | null
  /** Whether this run put it there: then no other file of the run may replace it. */
  fresh: boolean
}

/** The letters of a folder, found by id and by the hashes of their text and of the file that they came from. */
export interface ExistingLetters {
  folder: string
  byId: Map<string, ExistingLetter>
  bySource: Map<string, ExistingLetter>
  byText: Map<string, ExistingLetter>
  /** The files in use, fresh ones of a dry run too. */
  paths: Set<string>
}

export function addLetter(existing: ExistingLetters, letter: ExistingLetter): void {
  const before = existing.byId.get(letter.id)
  if (before) removeLetter(existing, before)
  existing.byId.set(letter.id, letter)
  existing.byText.set(letter.textSha256, letter)
  if (letter.sourceSha256) existing.bySource.set(letter.sourceSha256, letter)
  existing.paths.add(letter.path)
}

function removeLetter(existing: ExistingLetters, letter: ExistingLetter): void {
  if (existing.byText.get(letter.textSha256) === letter) existing.byText.delete(letter.textSha256)
  if (letter.sourceSha256 && existing.bySource.get(letter.sourceSha256) === letter)
    existing.bySource.delete(letter.sourceSha256)
  existing.paths.delete(letter.path)
}

/** Reads what a folder holds; one that does not exist holds no letters. */
export function readExistingLetters(folder: string): ExistingLetters {
  const existing: ExistingLetters = {
    folder,
    byId: new Map(),
    bySource: new Map(),
    byText: new Map(),
    paths: new Set(),
  }
  const files = existsSync(folder) ? listForeignFiles(folder) : []
  for (const { path, fault } of files) {
    if (fault !== undefined || /\.pdf$/i.test(path)) continue
    existing.paths.add(path)
    const letter = readExisting(path)
    if (letter) addLetter(existing, letter)
  }
  return existing
}

/** Null where the file can't be read: its name is in use, and nothing else is known of it. */
function readExisting(path: string): ExistingLetter | null {
  const opened = openFile(path, LARGEST_FOREIGN)
  if ('fault' in opened) return null
  const front = readFrontMatter(decode(opened.bytes).text).value
  const textSha256 = toSha256(front.body)
  const { sourceSha256, sha256, via } = front.data
  // What an import wrote bears its case number as its name; where that is so, the letter need not be read again.
  const stem = basename(path).replace(/\.[^.]*$/, '')
  const named = sha256 === textSha256 && front.body.includes(stem.toUpperCase())
  const caseNumber = named ? null : (parseLetter(front.body).caseNumber?.value ?? null)
  return {
    id: toCaseId(caseNumber, basename(path)),
    path,
    textSha256,
    sourceSha256: typeof sourceSha256 === 'string' && via === undefined ? sourceSha256 : null,
    fresh: false,
  }
}
