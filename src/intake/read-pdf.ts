import { decode, isBinary } from '../text/decode.ts'
import { leaveOutInvisible } from '../text/leave-out-invisible.ts'
import type { Message } from '../text/message.ts'
import type { ForeignText } from './frozen-letter.ts'
import { PDF_LIMITS } from './pdf-limits.ts'
import type { PdfOutcome, PdfReader } from './start-pdf-reader.ts'

/** A PDF says so within its first so many bytes; readers look no further. */
const HEADER_WITHIN = 1024
/** And ends with a mark, behind which other programs may have left so many bytes. */
const END_WITHIN = 4096

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')

/** Whether a file is a PDF by what stands in it; its name may say anything. */
export const isPdf = (bytes: Uint8Array): boolean => latin1(bytes.subarray(0, HEADER_WITHIN)).includes('%PDF-')

/** Whether a PDF's end is there. Without it the file was cut off, and readers show what is left as if it were all. */
const hasPdfEnd = (bytes: Uint8Array): boolean => latin1(bytes.subarray(-END_WITHIN)).includes('%%EOF')

/** The PDF reader's name and version, as front matter states it; a test holds it to the version in package.json. */
export const PDF_READER = 'unpdf 1.8.1'

const message = (severity: Message['severity'], rule: string, reason: string): Message => ({
  severity,
  rule: `intake/${rule}`,
  reason,
})

/** The reader's own word on a fault, short. */
const toDetail = (detail: string): string => (detail.split('\n')[0] ?? '').replace(/\.$/, '').slice(0, 100)

/** Why a PDF gives no text, and what to do about it. */
function explainFault(outcome: Extract<PdfOutcome, { fault: string }>): Message {
  switch (outcome.fault) {
    case 'password':
      return message('error', 'pdf-password', 'The PDF opens only with a password; save it without one, then import it')
    case 'encrypted':
      return message(
        'error',
        'pdf-encrypted',
        `The PDF is encrypted in a way that can’t be opened (${toDetail(outcome.detail)}); save it without encryption, then import it`,
      )
    case 'too-many-pages':
      return message(
        'error',
        'pdf-too-long',
        `The PDF has ${outcome.count} pages; a letter has at most ${PDF_LIMITS.pages}: give each letter as a file of its own`,
      )
    case 'too-much-text':
      return message(
        'error',
        'pdf-too-long',
        `The PDF holds ${outcome.count} characters; a letter has at most ${PDF_LIMITS.characters}`,
      )
    case 'time':
      return message('error', 'pdf-too-slow', `The PDF could not be read within ${PDF_LIMITS.seconds} seconds`)
    case 'memory':
      return message(
        'error',
        'pdf-too-large',
        `The PDF needs more than ${PDF_LIMITS.megabytes} MB of memory to be read`,
      )
    case 'stopped':
      return message('error', 'pdf-stopped', 'The PDF brought its reader down; save it anew with another program')
    case 'damaged':
      return message('error', 'pdf-damaged', `The PDF is damaged (${toDetail(outcome.detail)}); get the file again`)
  }
}

/** Why a PDF that could be read holds no text. */
function explainNoText({ pages, scanned }: { pages: number; scanned: number[] }): Message {
  if (pages === 0) return message('error', 'pdf-no-pages', 'The PDF has no pages; get the file again')
  if (scanned.length > 0)
    return message(
      'error',
      'needs-ocr',
      'The PDF is a picture of a letter without its text; run OCR on it, then import it',
    )
  const reason = `The PDF shows neither text nor pictures (${pages} ${pages === 1 ? 'page' : 'pages'}): get the file again where it is blank, or run OCR on it`
  return message('error', 'pdf-no-text', reason)
}

/** Reads a file that is a PDF, or is named like one. Never throws; why there is no text is the one message. */
export async function readPdf(bytes: Uint8Array, reader: PdfReader): Promise<ForeignText> {
  const none = (fault: Message): ForeignText => ({ text: null, reader: PDF_READER, messages: [fault] })
  if (!isPdf(bytes)) return none(message('error', 'no-pdf', sayNoPdf(bytes)))
  if (!hasPdfEnd(bytes))
    return none(message('error', 'pdf-cut-off', 'The PDF is cut off: its end is missing; get the file again'))

  const outcome = await reader.read(bytes)
  if ('fault' in outcome) return none(explainFault(outcome))
  if (!/[\p{L}\p{N}]/u.test(outcome.text)) return none(explainNoText(outcome))
  const messages = outcome.scanned.map((page) =>
    message(
      'warning',
      'page-needs-ocr',
      `Page ${page} of ${outcome.pages} is a picture without text; the PDF needs OCR`,
    ),
  )
  if (outcome.damage !== undefined) {
    const reason = `The PDF is damaged in places (${toDetail(outcome.damage)}), so text may be missing; get the file again`
    messages.push(message('warning', 'pdf-damaged-in-part', reason))
  }
  return { text: leaveOutInvisible(outcome.text).text, reader: PDF_READER, messages }
}

/** So many bytes tell what a file is. */
const LOOKED_AT = 1024

/** What a file is that is named .pdf and is none, and what to do about it. */
function sayNoPdf(bytes: Uint8Array): string {
  if (bytes.length === 0) return 'The file is empty; get it again'
  const begin = bytes.subarray(0, LOOKED_AT)
  const text = decode(begin).text.trimStart()
  if (text === '') return 'The file holds nothing but white space; get it again'
  if (text.startsWith('PK'))
    return 'The file is named .pdf, but is a Word document or an archive; save what it holds as PDF'
  if (isBinary(begin)) return 'The file is named .pdf, but is none; get it again'
  if (/^<(?:!doctype\s+html|html|head|body|\?xml)/i.test(text))
    return 'The file is named .pdf, but is a web page, perhaps the words of a host that had no letter; open it to see them, and get the letter again'
  if (text.startsWith('version https://git-lfs'))
    return 'The file is named .pdf, but only points to one in Git LFS; fetch it with git lfs pull'
  return 'The file is named .pdf, but is text; name it .txt if it is a letter, or get the letter again'
}
