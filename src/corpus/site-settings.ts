import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readEntry } from '../taxonomy/read-entry.ts'
import { SETTINGS } from '../taxonomy/schemas.ts'
import { ContentFault } from './content-fault.ts'
import type { SiteSettings } from './corpus.ts'
import { namePath } from './list-files.ts'
import { refuseFaults } from './read-entries.ts'
import { readPlainFile } from './read-plain-file.ts'

/** Reads `content/site.md`; throws an error that names file, line and what to write where a setting is wrong. */
export function readSiteSettings(content: string): SiteSettings {
  const path = join(content, 'site.md')
  if (!existsSync(path))
    throw new ContentFault(`${namePath(path)} is missing: it holds the site's title; copy it from the repository`)
  const file = { path: 'site.md', text: readPlainFile(path) }
  const [settings] = refuseFaults(content, [readEntry(file, SETTINGS)])
  const { title, publisher, contact, corrections, licence, indexLetters, leaveOut } = settings as NonNullable<
    typeof settings
  >
  const rest = { publisher, contact, corrections, licence, leaveOut }
  // A figure, a file or a citation that leaves a demonstration names the site, and so what it is of.
  return process.env['MADE_UP_LETTERS'] === '1'
    ? { ...rest, title: `${title} (made-up letters)`, indexLetters: false, madeUp: true }
    : { ...rest, title, indexLetters, madeUp: false }
}
