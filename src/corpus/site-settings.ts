import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readEntry } from '../taxonomy/read-entry.ts'
import { SETTINGS } from '../taxonomy/schemas.ts'
import { decode } from '../text/decode.ts'
import type { SiteSettings } from './corpus.ts'
import { namePath } from './list-files.ts'
import { ContentFault, refuseFaults } from './read-entries.ts'

/** Reads `content/site.md`; throws an error that names file, line and what to write where a setting is wrong. */
export function readSiteSettings(content: string): SiteSettings {
  const path = join(content, 'site.md')
  if (!existsSync(path))
    throw new ContentFault(`${namePath(path)} is missing: it holds the site's title; copy it from the repository`)
  const file = { path: 'site.md', text: decode(readFileSync(path)).text }
  const [settings] = refuseFaults(content, [readEntry(file, SETTINGS)])
  const { title, publisher, contact, corrections, licence, indexLetters, leaveOut } = settings as NonNullable<
    typeof settings
  >
  const madeUp = process.env['MADE_UP_LETTERS'] === '1'
  return { title, publisher, contact, corrections, licence, indexLetters: indexLetters && !madeUp, leaveOut, madeUp }
}
