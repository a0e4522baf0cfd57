import type { z } from 'astro/zod'
import type { PlacedMessage } from '../text/message.ts'
import { lineStarts, positionAt } from '../text/place.ts'
import { SLUG } from './entry-keys.ts'
import { findForeignProse } from './find-foreign-prose.ts'
import { readFrontMatter } from './front-matter.ts'
import { locateKeys } from './locate-keys.ts'
import { type KeySchema, sayIssue, toKeySchema } from './say-issue.ts'

/** A file of `content/`: `path` below it (`treatments/acupuncture.md`), and its text. */
export interface ContentFile {
  path: string
  text: string
}

/** A problem of an entry, with its file below `content/`. */
export type EntryMessage = PlacedMessage & { file: string }

/** What every entry of `content/` has beside the keys of its front matter. */
export interface EntryFile {
  /** A shorter title for rows and cells, the title itself where none is given. */
  short: string
  /** Slug, equal to the file's name without `.md`; the permalink. */
  id: string
  /** Markdown below the front matter. */
  body: string
  /** Path below `content/`, for messages. */
  file: string
}

/** The keys of an entry with what every entry has. */
export type Whole<T> = Omit<T, 'short'> & EntryFile

/** One entry's file, read by the schema of its kind. */
export interface ReadEntry<T> {
  /** Null where the front matter has a fault. */
  value: Whole<T> | null
  /** The id, also of an entry with a fault. */
  id: string
  messages: EntryMessage[]
  /** A message at a key or an item, or where the nearest thing around it stands. */
  tell: (path: PropertyKey[], rule: string, reason: string) => EntryMessage
  lineOf: (path: PropertyKey[]) => number
}

const NO_FRONT_MATTER =
  'front matter is missing; write `---` as the first line, the keys below it, and `---` behind them'

const keySchemas = new WeakMap<z.ZodType, KeySchema>()

function keySchemaOf(schema: z.ZodType): KeySchema {
  const known = keySchemas.get(schema) ?? toKeySchema(schema)
  keySchemas.set(schema, known)
  return known
}

function adviseName(id: string, names: RegExp): string | null {
  if (names.test(id)) return null
  const slug = id
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return `the file name "${id}" can't be an address; rename it to \`${slug || 'name'}.md\``
}

/**
 * An entry of `content/`, checked by the schema of its kind; `names` are those that its file may have. Never throws: whatever is wrong is a message with file,
 * line and column that names the key and says what to write instead. An entry with messages must not be published.
 */
export function readEntry<T extends object>(
  { path, text }: ContentFile,
  schema: z.ZodType<T>,
  names = SLUG,
): ReadEntry<T> {
  const { value: front, messages: faults } = readFrontMatter(text)
  const locate = locateKeys(text.slice(0, front.bodyStart))
  const tell = (keys: PropertyKey[], rule: string, reason: string): EntryMessage => {
    const { line, column } = locate(keys)
    return { file: path, severity: 'error', rule: `taxonomy/${rule}`, line, column, reason }
  }
  const id = path.replace(/^.*\//, '').replace(/\.md$/, '')
  const entry = { id, tell, lineOf: (keys: PropertyKey[]) => locate(keys).line }
  // Where there is no front matter, or it can't be read, every key is missing: that is told once.
  if (faults.length > 0) return { ...entry, value: null, messages: faults.map((fault) => ({ ...fault, file: path })) }
  const name = adviseName(id, names)
  const messages = name === null ? [] : [tell([], 'bad-id', name)]
  const starts = lineStarts(text)
  for (const { offset, reason } of findForeignProse(front.body))
    messages.push({ ...tell([], 'foreign-prose', reason), ...positionAt(starts, front.bodyStart + offset) })
  const read = schema.safeParse(front.data, { reportInput: true })
  if (read.success) {
    const { title, short }: { title?: string; short?: string | null } = read.data
    const value = { ...read.data, short: short ?? title ?? id, id, body: front.body.trim(), file: path }
    return { ...entry, value, messages }
  }
  if (front.bodyStart === 0 && text.trim() !== '')
    return { ...entry, value: null, messages: [...messages, tell([], 'missing', NO_FRONT_MATTER)] }
  const said = read.error.issues.flatMap((issue) => sayIssue(issue, keySchemaOf(schema), locate))
  // Of a misspelled key it is not told that the right one is missing.
  const meant = said.flatMap(({ meant: keys }) => (keys ? [keys.join()] : []))
  for (const { path: keys, rule, reason } of said) {
    if (rule !== 'missing' || !meant.includes(keys.join())) messages.push(tell(keys, rule, reason))
  }
  return { ...entry, value: null, messages }
}
