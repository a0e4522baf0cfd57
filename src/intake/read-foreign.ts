import type { ForeignText } from './foreign-text.ts'
import { isPdf } from './is-pdf.ts'
import { readPdf } from './read-pdf.ts'
import { readText } from './read-text.ts'
import type { PdfReader } from './start-pdf-reader.ts'

/** Whether a file goes to the PDF reader: it is one, whatever its name, or is named like one. */
export const goesToPdfReader = (path: string, bytes: Uint8Array): boolean => /\.pdf$/i.test(path) || isPdf(bytes)

/** Reads the bytes of a PDF or a text file. Never throws; why there is no text is a message. */
export async function readForeign(path: string, bytes: Uint8Array, pdfReader: PdfReader): Promise<ForeignText> {
  return goesToPdfReader(path, bytes) ? readPdf(bytes, pdfReader) : readText(bytes)
}
