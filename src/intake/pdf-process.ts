/**
 * The process that reads PDFs, one after the other, apart from the import that starts it (`start-pdf-reader`): a file
 * that never ends, or that eats all memory, ends this process and nothing else.
 */
import { Worker } from 'node:worker_threads'
import { joinPages } from './join-pages.ts'
import { leaveOutFurniture } from './leave-out-furniture.ts'
import type { PdfLimits } from './pdf-limits.ts'
import { placeLines } from './place-lines.ts'
import { readPdfPages } from './read-pdf-pages.ts'

/** What the import sends: one file, when the one before it was answered. */
export interface PdfQuestion {
  bytes: Uint8Array
}

export type PdfAnswer =
  /** `scanned` are the pages, from 1, that show a picture and hold no words. */
  | { text: string; pages: number; scanned: number[]; damage?: string }
  | { fault: 'password' | 'encrypted' | 'damaged'; detail: string }
  | { fault: 'too-many-pages' | 'too-much-text'; count: number }

const limits = JSON.parse(process.argv[2] as string) as PdfLimits

async function answer(bytes: Uint8Array): Promise<PdfAnswer> {
  const read = await readPdfPages(bytes, limits.pages)
  if (!('pages' in read)) return read
  const lined = read.pages.map((page) => ({ height: page.height, lines: placeLines(page) }))
  const scanned = read.pages.flatMap((page, index) => (page.scanned ? [index + 1] : []))
  const text = joinPages(leaveOutFurniture(lined))
  if (text.length > limits.characters) return { fault: 'too-much-text', count: text.length }
  return { text, pages: lined.length, scanned, ...(read.damage === undefined ? {} : { damage: read.damage }) }
}

// Only another thread can tell that this one's memory grows while it is at work. Memory outside of JavaScript's heap,
// where unpacked streams lie, has no limit of its own in Node.
const watch = new Worker(new URL('watch-memory.ts', import.meta.url), { workerData: limits.megabytes })
watch.unref()

process.on('message', async ({ bytes }: PdfQuestion) => {
  process.send?.(await answer(new Uint8Array(bytes)))
})
// Of files that were answered for: what the reader still does in the background must not cost the next one.
process.on('unhandledRejection', () => {})
process.on('disconnect', () => process.exit())
