import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import { parseLetter } from '../letter/parse-letter.ts'
import { toCaseId } from '../letter/to-case-id.ts'
import { readFrontMatter } from '../taxonomy/front-matter.ts'
import { decode } from '../text/decode.ts'
import { listForeignFiles, openFile } from './foreign-files.ts'
import { toSha256 } from './frozen-letter.ts'

/** A letter that is there already: in the folder before, or taken in by this run. */
export interface ShelvedLetter {
  id: string
  /** Its file. */
  path: string
  textSha256: string
  sourceSha256: string | null
  /** Whether this run put it there: then no other file of the run may replace it. */
  fresh: boolean
}

/** The letters of a folder, found by id and by the hashes of their text and of the file that they came from. */
export interface Shelf {
  folder: string
  byId: Map<string, ShelvedLetter>
  bySource: Map<string, ShelvedLetter>
  byText: Map<string, ShelvedLetter>
  /** The files in use, fresh ones of a dry run too. */
  paths: Set<string>
}

export function putOnShelf(shelf: Shelf, letter: ShelvedLetter): void {
  const before = shelf.byId.get(letter.id)
  if (before) takeOff(shelf, before)
  shelf.byId.set(letter.id, letter)
  shelf.byText.set(letter.textSha256, letter)
  if (letter.sourceSha256) shelf.bySource.set(letter.sourceSha256, letter)
  shelf.paths.add(letter.path)
}

function takeOff(shelf: Shelf, letter: ShelvedLetter): void {
  if (shelf.byText.get(letter.textSha256) === letter) shelf.byText.delete(letter.textSha256)
  if (letter.sourceSha256 && shelf.bySource.get(letter.sourceSha256) === letter)
    shelf.bySource.delete(letter.sourceSha256)
  shelf.paths.delete(letter.path)
}

/** Reads what a folder holds; one that does not exist is an empty shelf. */
export function readShelf(folder: string): Shelf {
  const shelf: Shelf = { folder, byId: new Map(), bySource: new Map(), byText: new Map(), paths: new Set() }
  const files = existsSync(folder) ? listForeignFiles(folder) : []
  for (const { path, fault } of files) {
    if (fault !== undefined || /\.pdf$/i.test(path)) continue
    shelf.paths.add(path)
    const letter = readShelved(path)
    if (letter) putOnShelf(shelf, letter)
  }
  return shelf
}

/** Null where the file can't be read: its name is in use, and nothing else is known of it. */
function readShelved(path: string): ShelvedLetter | null {
  const opened = openFile(path)
  if ('fault' in opened) return null
  const front = readFrontMatter(decode(opened.bytes).text).value
  const textSha256 = toSha256(front.body)
  const { sourceSha256, sha256 } = front.data
  // What an import wrote bears its case number as its name; where that is so, the letter need not be read again.
  const stem = basename(path).replace(/\.[^.]*$/, '')
  const named = sha256 === textSha256 && front.body.includes(stem.toUpperCase())
  const caseNumber = named ? null : (parseLetter(front.body).caseNumber?.value ?? null)
  return {
    id: toCaseId(caseNumber, basename(path)),
    path,
    textSha256,
    sourceSha256: typeof sourceSha256 === 'string' ? sourceSha256 : null,
    fresh: false,
  }
}
