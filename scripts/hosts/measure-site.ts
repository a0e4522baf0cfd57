import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** What of a built site hosts put limits on. */
export interface SiteMeasures {
  files: number
  bytes: number
  largest: { path: string; bytes: number }
  /** The folder with the most entries in itself. */
  fullest: { path: string; entries: number }
  /** Files and bytes of each folder at the top, most files first. */
  parts: { path: string; files: number; bytes: number }[]
  /** Names of the files at the top. */
  top: string[]
}

/** Measures a folder without following what leads out of it. */
export function measureSite(folder: string): SiteMeasures {
  const parts = new Map<string, { files: number; bytes: number }>()
  let largest = { path: '', bytes: 0 }
  let fullest = { path: '', entries: 0 }
  const walk = (below: string) => {
    const entries = readdirSync(join(folder, below), { withFileTypes: true })
    if (entries.length > fullest.entries) fullest = { path: below || '.', entries: entries.length }
    for (const entry of entries) {
      const path = below ? `${below}/${entry.name}` : entry.name
      if (entry.isDirectory()) walk(path)
      if (!entry.isFile()) continue
      const { size } = statSync(join(folder, path))
      const name = below.split('/')[0] || '.'
      const part = parts.get(name) ?? { files: 0, bytes: 0 }
      parts.set(name, { files: part.files + 1, bytes: part.bytes + size })
      if (size > largest.bytes) largest = { path, bytes: size }
    }
  }
  walk('')
  const listed = [...parts].map(([path, part]) => ({ path, ...part })).sort((a, b) => b.files - a.files)
  return {
    files: listed.reduce((sum, { files }) => sum + files, 0),
    bytes: listed.reduce((sum, { bytes }) => sum + bytes, 0),
    largest,
    fullest,
    parts: listed,
    top: readdirSync(folder),
  }
}
