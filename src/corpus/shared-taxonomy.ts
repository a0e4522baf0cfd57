import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { Taxonomy } from '../taxonomy/taxonomy.ts'
import { CONTENT } from './folders.ts'
import { loadTaxonomy } from './read-taxonomy-folder.ts'
import { listTaxonomyFiles } from './taxonomy-files.ts'

interface Read {
  files: string
  result: { taxonomy: Taxonomy } | { fault: unknown }
}

/** A build holds this module twice, for its collections and for its pages, and both take what the other has read. */
const shared = globalThis as { imrTaxonomy?: Read }

function stampFiles(): string {
  const stamp = (path: string): string => {
    const { mtimeMs, size } = statSync(join(CONTENT, path))
    return `${path} ${size} ${mtimeMs}`
  }
  return listTaxonomyFiles(CONTENT).map(stamp).join('\n')
}

/**
 * The taxonomy of `content/`, which eight collections need: read and checked once, and anew when one of its files has
 * changed. Its faults are told once and thrown to every collection.
 */
export function shareTaxonomy(tell: (fault: string) => void): Taxonomy {
  const files = stampFiles()
  const last = shared.imrTaxonomy?.files === files ? shared.imrTaxonomy : { files, result: read(tell) }
  shared.imrTaxonomy = last
  if ('fault' in last.result) throw last.result.fault
  return last.result.taxonomy
}

function read(tell: (fault: string) => void): Read['result'] {
  try {
    return { taxonomy: loadTaxonomy(CONTENT, tell) }
  } catch (fault) {
    return { fault }
  }
}
