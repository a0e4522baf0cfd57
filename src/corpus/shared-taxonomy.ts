import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { Taxonomy } from '../taxonomy/taxonomy.ts'
import { CONTENT } from './folders.ts'
import { listTaxonomyFiles, loadTaxonomy } from './read-taxonomy-folder.ts'

interface Read {
  files: string
  result: { taxonomy: Taxonomy } | { fault: unknown }
}

let last: Read | undefined

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
  if (last?.files !== files) last = { files, result: read(tell) }
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
