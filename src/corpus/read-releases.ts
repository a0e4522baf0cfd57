import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readRelease } from '../taxonomy/read-release.ts'
import type { Release } from '../taxonomy/release.ts'
import { decode } from '../text/decode.ts'
import { printMessage } from '../text/place.ts'
import { ContentFault } from './content-fault.ts'
import { listFiles, namePath } from './list-files.ts'

/** The data releases of `content/releases`, newest first; every fault is told, and then thrown. */
export function readReleases(content: string): Release[] {
  const textOf = (path: string): string => decode(readFileSync(join(content, path))).text
  const read = listFiles(join(content, 'releases'), ['.md']).map((name) => {
    const path = `releases/${name}`
    const rates = path.replace(/\.md$/, '.csv')
    return readRelease(path, textOf(path), existsSync(join(content, rates)) ? textOf(rates) : null)
  })
  const faults = read.flatMap(({ messages }) =>
    messages.map((message) => printMessage(namePath(join(content, message.file)), message)),
  )
  if (faults.length > 0) throw new ContentFault(faults.join('\n'))
  return read.map(({ value }) => value).sort((a, b) => (a.date < b.date ? 1 : -1))
}
