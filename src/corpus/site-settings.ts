import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readFrontMatter } from '../taxonomy/front-matter.ts'
import { decode } from '../text/decode.ts'
import { printMessage } from '../text/place.ts'
import type { SiteSettings } from './corpus.ts'
import { namePath } from './list-files.ts'
import { ContentFault } from './read-entries.ts'

const KEYS = ['title', 'publisher', 'contact', 'corrections', 'licence', 'indexLetters']

/** Reads `content/site.md`; throws an error that names file, line and what to write where a setting is wrong. */
export function readSiteSettings(content: string): SiteSettings {
  const path = join(content, 'site.md')
  const name = namePath(path)
  if (!existsSync(path))
    throw new ContentFault(`${name} is missing: it holds the site's title; copy it from the repository`)
  const file = decode(readFileSync(path)).text
  const { value, messages } = readFrontMatter(file)
  const [fault] = messages
  if (fault) throw new ContentFault(printMessage(name, fault))

  const lineOf = (key: string) => file.split('\n').findIndex((line) => line.startsWith(`${key}:`)) + 1 || 1
  const refuse = (key: string, advice: string): never => {
    throw new ContentFault(`${name}:${lineOf(key)}:1: error: ${advice}  corpus/site-setting`)
  }
  for (const key of Object.keys(value.data)) {
    if (!KEYS.includes(key)) refuse(key, `“${key}” is no setting; write one of ${KEYS.join(', ')}`)
  }
  const words = (key: string): string | null => {
    const setting = value.data[key]
    if (setting === undefined || setting === null || setting === '') return null
    return typeof setting === 'string' ? setting : refuse(key, `“${key}” must be words in quotes`)
  }
  const madeUp = process.env['MADE_UP_LETTERS'] === '1'
  const index = madeUp ? false : (value.data['indexLetters'] ?? true)
  return {
    title: words('title') ?? refuse('title', '“title” is missing; write title: "…"'),
    publisher: words('publisher'),
    contact: words('contact'),
    corrections: words('corrections'),
    licence: words('licence'),
    indexLetters: typeof index === 'boolean' ? index : refuse('indexLetters', '“indexLetters” must be true or false'),
    madeUp,
  }
}
