import { getDocumentProxy, getResolvedPDFJS } from 'unpdf'
import { levelItems, type Page } from './level-items.ts'

/** The pages of a PDF, or why they can't be read; `detail` is the reader's own word on it. */
export type PdfPages =
  /** `damage` is what was wrong in a file of which text may be missing. */
  | { pages: Page[]; damage?: string }
  | { fault: 'password' | 'encrypted' | 'damaged'; detail: string }
  | { fault: 'too-many-pages'; count: number }

/** The only file that imports the PDF reader. Nothing is drawn and nothing asked of the machine or the net: no fonts, no images, no scripts of the file. */
const OPTIONS = {
  verbosity: 0,
  isEvalSupported: false,
  useSystemFonts: false,
  disableFontFace: true,
  useWorkerFetch: false,
  enableXfa: false,
}

/** Whatever a made-up file throws has a name and a message, or neither. */
const describe = (thrown: unknown): { name: string; detail: string } => ({
  name: thrown instanceof Error ? thrown.name : '',
  detail: thrown instanceof Error ? thrown.message : String(thrown),
})

/**
 * Reads the items of all pages of a PDF; letters encrypted with an empty user password open. A file with faults is read
 * as far as it goes, and says so. Never throws, but takes whatever time and memory the file asks for: call it in a
 * process that can be ended (`pdf-process`).
 */
export async function readPdfPages(bytes: Uint8Array, mostPages: number): Promise<PdfPages> {
  const strict = await readPages(bytes, mostPages, true)
  if (!('fault' in strict) || strict.fault !== 'damaged') return strict
  const lenient = await readPages(bytes, mostPages, false)
  return 'pages' in lenient ? { ...lenient, damage: strict.detail } : strict
}

async function readPages(bytes: Uint8Array, mostPages: number, stopAtErrors: boolean): Promise<PdfPages> {
  let document: Awaited<ReturnType<typeof getDocumentProxy>> | null = null
  try {
    document = await getDocumentProxy(new Uint8Array(bytes), { ...OPTIONS, stopAtErrors })
    if (document.numPages > mostPages) return { fault: 'too-many-pages', count: document.numPages }
    const pages: Page[] = []
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number)
      const { items: contents } = await page.getTextContent()
      const items = contents.flatMap((item) => ('str' in item ? [item] : []))
      const scanned = items.every(({ str }) => str.trim() === '') && (await showsPicture(page))
      pages.push({ ...levelItems(items, page.view), scanned })
      page.cleanup()
    }
    return { pages }
  } catch (thrown) {
    const { name, detail } = describe(thrown)
    if (name === 'PasswordException') return { fault: 'password', detail }
    return { fault: /encrypt/i.test(detail) ? 'encrypted' : 'damaged', detail }
  } finally {
    await document?.loadingTask.destroy().catch(() => {})
  }
}

async function showsPicture(page: { getOperatorList(): Promise<{ fnArray: number[] }> }): Promise<boolean> {
  const { OPS } = await getResolvedPDFJS()
  const painting = [OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject]
  return (await page.getOperatorList()).fnArray.some((operator) => painting.includes(operator))
}
