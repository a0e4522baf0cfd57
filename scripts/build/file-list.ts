import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** A published file: its path below the site, its size and what is in it. */
export interface ListedFile {
  path: string
  bytes: number
  sha256: string
}

/** Every file of a site, sorted by path. */
export function listSiteFiles(folder: string): ListedFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = join(entry.parentPath, entry.name)
      const content = readFileSync(file)
      const path = relative(folder, file).split(sep).join('/')
      return { path, bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') }
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** The list as a file: a line each, path, bytes and SHA-256 with tabs between. */
export const printFileList = (files: ListedFile[]): string =>
  files.map(({ path, bytes, sha256 }) => `${path}\t${bytes}\t${sha256}\n`).join('')

/** A path that, below any folder, stays in it. */
const staysBelow = (path: string): boolean => !/^\/|\\|^\p{L}:|(?:^|\/)\.{1,2}(?:\/|$)|\p{Cc}/u.test(path)

/** Reads such a file; a line that is none, or leads out of the site, is told by its number: what it names is deleted. */
export function parseFileList(text: string): { files: ListedFile[]; fault: string | null } {
  const files: ListedFile[] = []
  for (const [index, line] of text.split('\n').entries()) {
    if (line === '') continue
    const [, path = '', bytes, sha256 = ''] = /^([^\t]+)\t(\d+)\t([0-9a-f]{64})$/.exec(line) ?? []
    if (path === '') return { files, fault: `${index + 1}:1: not a path, its bytes and its SHA-256 with tabs between` }
    if (!staysBelow(path))
      return { files, fault: `${index + 1}:1: a path that leads out of the site, so nothing is planned` }
    files.push({ path, bytes: Number(bytes), sha256 })
  }
  return { files, fault: null }
}

/** What has to be done so that the files published before become those of now. */
export interface PublishPlan {
  upload: ListedFile[]
  remove: ListedFile[]
  /** So many stay as they are. */
  same: number
}

/** Compares what was published with what is to be; only a file of the same path and the same content stays. */
export function planPublishing(before: ListedFile[], now: ListedFile[]): PublishPlan {
  const known = new Map(before.map(({ path, sha256 }) => [path, sha256]))
  const present = new Set(now.map(({ path }) => path))
  const upload = now.filter(({ path, sha256 }) => known.get(path) !== sha256)
  return { upload, remove: before.filter(({ path }) => !present.has(path)), same: now.length - upload.length }
}
