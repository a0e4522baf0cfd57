import { join } from 'node:path'
import type { LetterReader } from '../classify/read-letter.ts'
import { openFile } from '../intake/open-file.ts'
import { isTooLong, LARGEST_TEXT, MOST_DECISIONS, sayTooMany, TOO_LONG } from '../letter/letter-limits.ts'
import { toCaseId } from '../letter/to-case-id.ts'
import { readFrontMatter } from '../taxonomy/front-matter.ts'
import { decode } from '../text/decode.ts'
import { findPersonalData } from '../text/find-personal-data.ts'
import type { Message } from '../text/message.ts'
import { placeMessages } from '../text/place.ts'
import { ContentFault } from './content-fault.ts'
import type { CaseRecord } from './corpus.ts'
import { sha256 } from './digests.ts'
import { corpusFolder } from './folders.ts'
import { namePath } from './list-files.ts'

/**
 * The journey of one file: bytes → text → record → classified record. Any bytes yield a record, with messages; the
 * letter's `layout` is null where it could not be read. Front matter says where a text came from and never
 * overrides the letter.
 */
export function readLetterFile(source: string, bytes: Uint8Array, read: LetterReader): CaseRecord {
  const decoded = decode(bytes)
  const front = readFrontMatter(decoded.text)
  const text = front.value.body
  if (isTooLong(text)) return leaveOut(source, corpusError('text-too-long', TOO_LONG), read)
  const letter = read(text)
  const count = letter.decisions.length
  if (count > MOST_DECISIONS) return leaveOut(source, corpusError('too-many-decisions', sayTooMany(count)), read)
  const id = toCaseId(letter.caseNumber?.value ?? null, source)
  if (id === '') return leaveOut(source, corpusError('no-id', NO_ID), read)
  const textSha256 = sha256(text)
  const about: Message[] = []
  const stated = front.value.data['sha256']
  if (typeof stated === 'string' && stated !== textSha256) {
    const reason = `The text no longer fits the sha256 of its front matter (now ${textSha256}); import the letter again, or correct the line`
    about.push({ severity: 'warning', rule: 'corpus/sha256-differs', reason })
  }
  const personal = findPersonalData(text).map((message) => ({ ...message, severity: 'warning' as const }))
  return {
    id,
    source,
    textStart: front.value.bodyStart,
    textSha256,
    letter: { ...letter, messages: [] },
    messages: [
      ...front.messages,
      ...placeMessages(decoded.text, 0, decoded.messages),
      ...placeMessages(decoded.text, front.value.bodyStart, [...about, ...letter.messages]),
    ],
    forPublisher: placeMessages(decoded.text, front.value.bodyStart, personal),
  }
}

/** What is opened of a letter at most: its text in UTF-16, which takes two bytes where UTF-8 takes one, and front matter. */
const LARGEST_FILE = 2 * LARGEST_TEXT + 10_000

const NO_ID = 'The letter states no case number and its file has no name to go by; rename it'

const corpusError = (rule: string, reason: string): Message => ({ severity: 'error', rule: `corpus/${rule}`, reason })

/** The record of a file that is set aside unread, with the reason: counted, named, and without a word of its text. */
function leaveOut(source: string, fault: Message, read: LetterReader): CaseRecord {
  return {
    id: toCaseId(null, source),
    source,
    textStart: 0,
    textSha256: sha256(''),
    letter: { ...read(''), messages: [] },
    messages: placeMessages('', 0, [fault]),
    forPublisher: [],
  }
}

/** A letter's file as it was opened: its bytes, or why it is not opened. */
export type OpenedLetter = ReturnType<typeof openLetter>

/** Opens a letter's file: a plain file that is no longer than a letter can be, and nothing else. Never throws. */
export const openLetter = (path: string) => openFile(path, LARGEST_FILE)

/** The record of a file, read or set aside. */
export const readOpened = (source: string, opened: OpenedLetter, read: LetterReader): CaseRecord =>
  'fault' in opened ? leaveOut(source, opened.fault, read) : readLetterFile(source, opened.bytes, read)

/**
 * A letter's own text: read from its file when its page is made, so that the content store stays small. A file that is
 * gone by then, or another, stops the build: its page would show words at places that belong to others.
 */
export function readLetterText({ source, textStart, textSha256 }: ReadAgain): string {
  const path = join(corpusFolder(), source)
  const opened = openLetter(path)
  if ('fault' in opened)
    throw new ContentFault(`${namePath(path)}:1:1: error: ${opened.fault.reason}  ${opened.fault.rule}`)
  const text = decode(opened.bytes).text.slice(textStart)
  if (sha256(text) === textSha256) return text
  const reason = 'The letter was changed while the site was built; build again'
  throw new ContentFault(`${namePath(path)}:1:1: error: ${reason}  corpus/changed`)
}

/** What a letter's text is found again by. */
type ReadAgain = Pick<CaseRecord, 'source' | 'textStart' | 'textSha256'>
