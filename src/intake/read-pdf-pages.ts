import { getDocumentProxy, getResolvedPDFJS } from 'unpdf'
import type { Page, PageItem } from './page-item.ts'

/** The pages of a PDF, or why they can't be read; `detail` is the reader's own word on it. */
export type PdfPages =
  | { pages: Page[] }
  | { fault: 'password' | 'damaged'; detail: string }
  | { fault: 'too-many-pages'; count: number }

/** The only file that imports the PDF reader. Nothing is drawn and nothing asked of the machine or the net: no fonts, no images, no scripts of the file. */
const OPTIONS = {
  verbosity: 0,
  isEvalSupported: false,
  useSystemFonts: false,
  disableFontFace: true,
  useWorkerFetch: false,
  stopAtErrors: true,
  enableXfa: false,
}

/** Whatever a made-up file throws has a name and a message, or neither. */
const describe = (thrown: unknown): { name: string; detail: string } => ({
  name: thrown instanceof Error ? thrown.name : '',
  detail: thrown instanceof Error ? thrown.message : String(thrown),
})

/**
 * Reads the items of all pages of a PDF; letters encrypted with an empty user password open. Never throws, but takes
 * whatever time and memory the file asks for: call it in a process that can be ended (`pdf-process`).
 */
export async function readPdfPages(bytes: Uint8Array, mostPages: number): Promise<PdfPages> {
  let document: Awaited<ReturnType<typeof getDocumentProxy>> | null = null
  try {
    document = await getDocumentProxy(bytes, OPTIONS)
    if (document.numPages > mostPages) return { fault: 'too-many-pages', count: document.numPages }
    const pages: Page[] = []
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number)
      const viewport = page.getViewport({ scale: 1 })
      const { items: contents } = await page.getTextContent()
      const items = contents.flatMap((item) => ('str' in item ? [toPageItem(item, viewport.transform)] : []))
      const scanned = items.every(({ words }) => words.trim() === '') && (await showsPicture(page))
      pages.push({ height: viewport.height, items, scanned })
      page.cleanup()
    }
    return { pages }
  } catch (thrown) {
    const { name, detail } = describe(thrown)
    return { fault: name === 'PasswordException' ? 'password' : 'damaged', detail }
  } finally {
    await document?.loadingTask.destroy().catch(() => {})
  }
}

async function showsPicture(page: { getOperatorList(): Promise<{ fnArray: number[] }> }): Promise<boolean> {
  const { OPS } = await getResolvedPDFJS()
  const painting = [OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject]
  return (await page.getOperatorList()).fnArray.some((operator) => painting.includes(operator))
}

/** An item in the page's own coordinates; `view` turns the file's coordinates into them, rotated pages too. */
function toPageItem(
  { str, width, transform }: { str: string; width: number; transform: number[] },
  view: number[],
): PageItem {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = transform
  const [va = 1, vb = 0, vc = 0, vd = 1, ve = 0, vf = 0] = view
  const along = [va * a + vc * b, vb * a + vd * b] as const
  return {
    words: str,
    x: va * e + vc * f + ve,
    y: vb * e + vd * f + vf,
    width,
    size: Math.hypot(c, d),
    level: along[0] > 0 && Math.abs(along[1]) < 0.1 * along[0],
  }
}
