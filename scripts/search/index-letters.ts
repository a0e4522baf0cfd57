import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { BuildEvent } from '../../src/corpus/tell-build.ts'
import { DOCUMENTS_FOLDER, INDEX_FOLDER } from '../../src/search/search-document.ts'

const SLICE = 'scripts/search/index-slice.ts'

const countLines = (file: string): number =>
  readFileSync(file).reduce((lines, byte) => lines + (byte === 10 ? 1 : 0), 0)

/**
 * Indexes the letters of a site that was just built, slice by slice, each in a process of its own, which `run` starts
 * and listens to; returns an exit code. The letters that the build left for it are taken away.
 */
export async function indexLetters(
  site: string,
  processes: number,
  run: (script: string[], own: (event: BuildEvent) => void) => Promise<number>,
  listen: (event: BuildEvent) => void,
): Promise<number> {
  const documents = join(site, DOCUMENTS_FOLDER)
  const folder = join(site, INDEX_FOLDER)
  rmSync(folder, { recursive: true, force: true })
  // A corpus without letters has no index.
  const numbers = existsSync(documents) ? readdirSync(documents).map((name) => Number.parseInt(name, 10)) : []
  const slices = numbers.sort((a, b) => a - b).map((number) => ({ number, file: join(documents, `${number}.ndjson`) }))
  const letters = slices.map(({ file }) => countLines(file))
  const total = letters.reduce((sum, count) => sum + count, 0)
  const indexed = letters.map(() => 0)
  const index = async (at: number): Promise<number> => {
    const slice = slices[at]
    if (!slice) return 0
    const out = join(folder, String(slice.number))
    // Two slices are made at a time: what is told is how far all are.
    return run([SLICE, slice.file, out, String(slice.number), String(slices.length)], (event) => {
      if ('note' in event) return listen(event)
      indexed[at] = event.done
      listen({ ...event, done: indexed.reduce((sum, count) => sum + count, 0), total })
    })
  }
  // A slice takes up to 1.4 GB, so that no more than two are made at a time.
  const together = Math.min(2, processes)
  for (let at = 0; at < slices.length; at += together) {
    const codes = await Promise.all(Array.from({ length: together }, (_, offset) => index(at + offset)))
    const status = Math.max(...codes)
    if (status !== 0) {
      console.error('The letters could not be indexed, so the search page would find nothing.')
      return status
    }
  }
  rmSync(documents, { recursive: true, force: true })
  return 0
}
