import { spawnSync } from 'node:child_process'
import type { ContentFile } from '../src/taxonomy/read-entry.ts'
import { readTaxonomy } from '../src/taxonomy/read-taxonomy.ts'
import type { Taxonomy } from '../src/taxonomy/taxonomy.ts'
import { TAXONOMY_FOLDERS } from '../src/taxonomy/taxonomy-folders.ts'

function git(args: string[], input?: string): Buffer | null {
  const { status, stdout } = spawnSync('git', args, { input, maxBuffer: 1 << 28 })
  return status === 0 ? stdout : null
}

/** The texts behind what `git cat-file --batch` prints: a head with the size, the bytes, a line end. */
function readBatch(output: Buffer, paths: string[]): ContentFile[] {
  let at = 0
  return paths.map((path) => {
    const headEnd = output.indexOf('\n', at)
    const size = Number(output.toString('utf8', at, headEnd).split(' ')[2])
    const text = output.toString('utf8', headEnd + 1, headEnd + 1 + size)
    at = headEnd + 1 + size + 1
    return { path: path.replace(/^content\//, ''), text }
  })
}

/**
 * The taxonomy that a commit holds, read by today's code; null where git knows no such commit. An entry that today's
 * code finds fault with is left as it could be read.
 */
export function readTaxonomyAt(commit: string): Taxonomy | null {
  const folders = TAXONOMY_FOLDERS.map((folder) => `content/${folder}`)
  const listed = git(['ls-tree', '-r', '-z', '--name-only', '--full-tree', commit, '--', ...folders])
  if (!listed) return null
  const paths = listed.toString('utf8').split('\0').filter(Boolean)
  const texts = git(['cat-file', '--batch'], paths.map((path) => `${commit}:${path}\n`).join(''))
  return texts && readTaxonomy(readBatch(texts, paths)).value
}
