import { isTooLong, TOO_LONG } from '../letter/letter-limits.ts'
import { readFrontMatter } from '../taxonomy/front-matter.ts'
import { decode, isBinary } from '../text/decode.ts'
import type { Message } from '../text/message.ts'
import { type ForeignText, toSha256 } from './frozen-letter.ts'
import { isPdf, readPdf } from './read-pdf.ts'
import type { PdfReader } from './start-pdf-reader.ts'

/** What reads text files, as front matter states it; a test holds it to the version in package.json. */
export const TEXT_READER = 'imr-decisions 0.1.0'

const error = (rule: string, reason: string): Message => ({ severity: 'error', rule: `intake/${rule}`, reason })

/** What the file was is worth a word; that it should be saved otherwise no longer holds. */
const toTold = ({ rule, reason }: Message): Message => ({
  severity: 'info',
  rule,
  reason: `${reason.split(';')[0]}; it is taken in as UTF-8 with LF line ends in normal form C`,
})

/**
 * Reads a text file: decoded, with LF line ends, in Unicode normal form C, and otherwise as it is. A letter that was
 * frozen before keeps what its front matter says of where it came from, if its text still fits.
 */
function readText(bytes: Uint8Array): ForeignText {
  const none = (fault: Message): ForeignText => ({ text: null, reader: TEXT_READER, messages: [fault] })
  if (isBinary(bytes)) return none(error('no-text', 'The file is neither text nor PDF; save it as one of them'))
  const decoded = decode(bytes)
  const { value: front, messages: faults } = readFrontMatter(decoded.text)
  const fault = faults[0]
  if (fault) return none(error('bad-front-matter', `Line ${fault.line}: ${fault.reason}`))
  if (front.body.trim() === '') return none(error('empty', 'The file holds no text'))
  if (isTooLong(front.body)) return none(error('text-too-long', TOO_LONG))

  const { source, sourceSha256, sha256, reader } = front.data
  const stated = [source, sourceSha256, sha256, reader].every((value) => typeof value === 'string')
  const frozen = stated && sha256 === toSha256(front.body)
  return {
    text: front.body,
    reader: TEXT_READER,
    messages: decoded.messages.map(toTold),
    linesBefore: decoded.text.slice(0, front.bodyStart).split('\n').length - 1,
    ...(frozen ? { provenance: { source, sourceSha256, reader } as NonNullable<ForeignText['provenance']> } : {}),
  }
}

/** Whether a file goes to the PDF reader: it is one, whatever its name, or is named like one. */
export const goesToPdfReader = (path: string, bytes: Uint8Array): boolean => /\.pdf$/i.test(path) || isPdf(bytes)

/** Reads the bytes of a PDF or a text file. Never throws; why there is no text is a message. */
export async function readForeign(path: string, bytes: Uint8Array, pdfReader: PdfReader): Promise<ForeignText> {
  return goesToPdfReader(path, bytes) ? readPdf(bytes, pdfReader) : readText(bytes)
}
