import type { LetterReader } from '../src/classify/read-letter.ts'
import type { CaseRecord } from '../src/corpus/corpus.ts'
import { openLetter, readLetterFile, readOpened } from '../src/corpus/read-letter-file.ts'
import { LARGEST_FOREIGN } from '../src/intake/foreign-files.ts'
import { openFile } from '../src/intake/open-file.ts'
import { goesToPdfReader, readForeign } from '../src/intake/read-foreign.ts'
import type { PdfReader } from '../src/intake/start-pdf-reader.ts'
import { decode, isBinary } from '../src/text/decode.ts'
import { placeMessages } from '../src/text/place.ts'
import type { GivenLetter } from './list-arguments.ts'

/** A letter that a command was given, read and classified. */
export interface GivenRecord {
  record: CaseRecord
  /** The file as text, front matter included; of a PDF the text that was read from it. */
  file: string
  /** The letter's own text: `file` from the record's `textStart` on. */
  text: string
}

/** Reads a text file as the corpus does and a PDF as the import does, whose message tells why a file has no text. */
export async function readGivenLetter(
  { path, source }: GivenLetter,
  readLetter: LetterReader,
  reader: PdfReader,
): Promise<GivenRecord> {
  const opened = openFile(path, LARGEST_FOREIGN)
  if ('fault' in opened) return { record: readOpened(source, opened, readLetter), file: '', text: '' }
  const { bytes } = opened
  if (!goesToPdfReader(path, bytes) && !isBinary(bytes)) {
    const record = readOpened(source, openLetter(path), readLetter)
    const file = decode(bytes).text
    return { record, file, text: file.slice(record.textStart) }
  }
  const read = await readForeign(path, bytes, reader)
  const file = read.text ?? ''
  const record = readLetterFile(source, Buffer.from(file), readLetter)
  const own = placeMessages(file, 0, read.messages)
  const messages = read.text === null ? own : [...own, ...record.messages]
  return { record: { ...record, messages }, file, text: file.slice(record.textStart) }
}
