import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ClassifiedLetter } from '../classify/classified.ts'
import type { Letter } from '../letter/letter.ts'
import { parseLetter } from '../letter/parse-letter.ts'
import { toCaseId } from '../letter/to-case-id.ts'
import { readFrontMatter } from '../taxonomy/front-matter.ts'
import { decode } from '../text/decode.ts'
import type { Message } from '../text/message.ts'
import { placeMessages } from '../text/place.ts'
import type { CaseRecord } from './corpus.ts'
import { sha256 } from './digests.ts'
import { corpusFolder } from './folders.ts'

/** How a parsed letter is classified: `classifyLetter` with a taxonomy in hand. */
export type Classifier = (text: string, letter: Letter) => ClassifiedLetter

/**
 * The journey of one file: bytes → text → record → classified record. Any bytes yield a record, with messages; the
 * letter's `layout` is null where it could not be read. Front matter says where a text came from and never
 * overrides the letter.
 */
export function readLetterFile(source: string, bytes: Uint8Array, classify: Classifier): CaseRecord {
  const decoded = decode(bytes)
  const front = readFrontMatter(decoded.text)
  const text = front.value.body
  const letter = classify(text, parseLetter(text))
  const textSha256 = sha256(text)
  const about: Message[] = [...decoded.messages.map((message) => ({ ...message, span: { start: 0, end: 0 } }))]
  const stated = front.value.data['sha256']
  if (typeof stated === 'string' && stated !== textSha256) {
    const reason = `The text no longer fits the sha256 of its front matter (now ${textSha256}); import the letter again, or correct the line`
    about.push({ severity: 'warning', rule: 'corpus/sha256-differs', reason })
  }
  return {
    id: toCaseId(letter.caseNumber?.value ?? null, source),
    source,
    textStart: front.value.bodyStart,
    textSha256,
    letter: { ...letter, messages: [] },
    messages: [
      ...front.messages,
      ...placeMessages(decoded.text, front.value.bodyStart, [...about, ...letter.messages]),
    ],
  }
}

/** A letter's own text: read from its file when its page is made, so that the content store stays small. */
export function readLetterText({ source, textStart }: Pick<CaseRecord, 'source' | 'textStart'>): string {
  return decode(readFileSync(join(corpusFolder(), source))).text.slice(textStart)
}
