import { rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { MOST_DECISIONS, sayTooMany } from '../letter/letter-limits.ts'
import { parseLetter } from '../letter/parse-letter.ts'
import { toCaseId } from '../letter/to-case-id.ts'
import { findPersonalData } from '../text/find-personal-data.ts'
import type { Message, PlacedMessage } from '../text/message.ts'
import { placeMessages } from '../text/place.ts'
import { addLetter, type ExistingLetter, type ExistingLetters, readExistingLetters } from './existing-letters.ts'
import { type ForeignFile, LARGEST_FOREIGN } from './foreign-files.ts'
import { type ForeignText, toFrozenLetter, toSha256 } from './frozen-letter.ts'
import { openFile } from './open-file.ts'
import { readForeign } from './read-foreign.ts'
import { sayRefusal } from './say-refusal.ts'
import { type PdfReader, startPdfReader } from './start-pdf-reader.ts'
import { removeDrafts, writeLetter } from './write-letter.ts'

export interface IntakeOptions {
  /** Everything but the writing. */
  dryRun: boolean
  /** Replace a letter that was there before the run by another text of its id. */
  force: boolean
  /** Take in letters that hold personal data, with a warning. */
  allowPersonalData: boolean
  /** The days since which letters are withdrawn, by id: their text is not put back. */
  withdrawn: ReadonlyMap<string, string>
}

/** What became of one file. */
export interface Taken {
  path: string
  outcome: 'taken-in' | 'replaced' | 'there-already' | 'rejected'
  /** The letter's file: written, or there already; null where the file was rejected. */
  letter: string | null
  /** Lines and columns count in the file, or in the text that was read from a PDF. */
  messages: PlacedMessage[]
}

const error = (rule: string, reason: string): Message => ({ severity: 'error', rule: `intake/${rule}`, reason })

/** Takes one file in: reads it, and puts its text into the folder unless something speaks against it. Never throws. */
async function takeIn(
  path: string,
  existing: ExistingLetters,
  reader: PdfReader,
  options: IntakeOptions,
): Promise<Taken> {
  const reject = (text: string, messages: Message[], linesBefore = 0): Taken => ({
    path,
    outcome: 'rejected',
    letter: null,
    messages: place(text, messages, linesBefore),
  })
  try {
    const opened = openFile(path, LARGEST_FOREIGN)
    if ('fault' in opened) return reject('', [opened.fault])
    const fileSha256 = toSha256(opened.bytes)
    const same = existing.bySource.get(fileSha256)
    if (same) return thereAlready(path, same)

    const read = await readForeign(path, opened.bytes, reader)
    if (read.text === null) return reject('', read.messages)
    const origin = read.provenance ?? { source: basename(path), sourceSha256: fileSha256, reader: read.reader }
    const textSha256 = toSha256(read.text)
    const equal = existing.byText.get(textSha256)
    if (equal) return thereAlready(path, equal)

    const { id, messages } = examine(path, read as ForeignText & { text: string }, options)
    const twin = existing.byId.get(id)
    const target = join(existing.folder, `${id}.txt`)
    const conflict = findConflict(id, target, twin, existing, options)
    const all = conflict ? [...messages, conflict] : messages
    if (all.some(({ severity }) => severity === 'error')) return reject(read.text, all, read.linesBefore)

    const sourceSha256 = read.provenance ? null : fileSha256
    const letter: ExistingLetter = { id, path: target, textSha256, sourceSha256, fresh: true }
    if (!options.dryRun) {
      writeLetter(target, toFrozenLetter(read.text, origin, read.provenance && basename(path)))
      if (twin && twin.path !== target) rmSync(twin.path)
    }
    addLetter(existing, letter)
    return {
      path,
      outcome: twin ? 'replaced' : 'taken-in',
      letter: target,
      messages: place(read.text, all, read.linesBefore),
    }
  } catch (thrown) {
    const reason = sayRefusal(thrown) ?? (thrown instanceof Error ? thrown.message : String(thrown))
    return reject('', [error('failed', `The file was not taken in: ${reason}`)])
  }
}

const thereAlready = (path: string, letter: ExistingLetter): Taken => ({
  path,
  outcome: 'there-already',
  letter: letter.path,
  messages: [],
})

/** The letter's id, and what is to be said of its text; an error keeps it out. */
function examine(path: string, read: ForeignText & { text: string }, options: IntakeOptions) {
  const letter = parseLetter(read.text)
  const unknown = letter.messages[0]
  const layout: Message[] =
    letter.layout === null && unknown
      ? [{ ...unknown, severity: 'warning', reason: `${unknown.reason}; it is taken in, and counted as not read` }]
      : []
  const many =
    letter.decisions.length > MOST_DECISIONS ? [error('too-many-decisions', sayTooMany(letter.decisions.length))] : []
  const personal = findPersonalData(read.text).map(
    (message): Message => (options.allowPersonalData ? { ...message, severity: 'warning' } : message),
  )
  return {
    id: toCaseId(letter.caseNumber?.value ?? null, basename(path)),
    messages: [...read.messages, ...layout, ...many, ...personal],
  }
}

function findConflict(
  id: string,
  target: string,
  twin: ExistingLetter | undefined,
  existing: ExistingLetters,
  options: IntakeOptions,
): Message | null {
  // A README is no letter to the build.
  if (id === '' || id === 'readme')
    return error('no-id', 'The letter states no case number and its file has no name to go by; rename it')
  const since = options.withdrawn.get(id)
  if (since !== undefined) {
    const reason = `The letter ${id} is withdrawn since ${since}; remove this file, or content/withdrawn/${id}.md where the letter may be published again`
    return error('withdrawn', reason)
  }
  if (twin?.fresh)
    return error('same-id', `Its id ${id} is that of ${twin.path}, taken in by this run with another text`)
  if (twin && !options.force) {
    return error('same-id', `Its id ${id} is that of ${twin.path}, which has another text; --force replaces it`)
  }
  if (twin?.path !== target && existing.paths.has(target))
    return error('name-taken', `${target} is there already and holds another letter`)
  return null
}

function place(text: string, messages: Message[], linesBefore = 0): PlacedMessage[] {
  return placeMessages(text, 0, messages).map((message) => ({ ...message, line: message.line + linesBefore }))
}

/**
 * Takes files into a folder of letters, one after the other, and tells of each what became of it. A file that can't be
 * read never stops the rest. The same files again take in nothing.
 */
export async function* importLetters(
  files: ForeignFile[],
  folder: string,
  options: IntakeOptions,
): AsyncGenerator<Taken, void> {
  if (!options.dryRun) removeDrafts(folder)
  const existing = readExistingLetters(folder)
  const reader = startPdfReader()
  try {
    for (const { path, fault } of files) {
      if (fault === undefined) yield await takeIn(path, existing, reader, options)
      else yield { path, outcome: 'rejected', letter: null, messages: [unlisted(fault)] }
    }
  } finally {
    reader.close()
  }
}

const unlisted = (fault: string): Taken['messages'][number] => ({
  severity: 'error',
  rule: 'intake/unreadable',
  line: 1,
  column: 1,
  reason: `The folder cannot be read: ${fault}`,
})
