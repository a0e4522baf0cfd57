import type { PlacedMessage } from '../text/message.ts'
import { readFrontMatter } from './front-matter.ts'
import { findNearest } from './nearest.ts'
import type { Entry, Phrase } from './taxonomy.ts'

/** Where the keys of an entry's front matter stand, for messages; lines count from 1. */
interface KeyLines {
  /** The line of a top-level key; the first line where the key is missing. */
  ofKey: (key: string) => number
  /** The line of the item `index` of the list under `key`; the key's own line where it can't be told. */
  ofItem: (key: string, index: number) => number
}

const KEY = /^(['"]?)([^\s'"#:-][^'":]*)\1\s*:/

/** Reads the lines of the front matter, which js-yaml does not report. A list inside an item counts for nothing. */
function locateKeys(frontMatter: string): KeyLines {
  const keys = new Map<string, number>()
  const items = new Map<string, number[]>()
  let current = ''
  let indent = 0
  for (const [index, text] of frontMatter.split('\n').entries()) {
    const key = KEY.exec(text)?.[2]?.trim()
    if (key !== undefined) {
      current = key
      keys.set(key, index + 1)
      items.set(key, [])
      continue
    }
    const dash = /^(\s*)-(?:\s|$)/.exec(text)
    const lines = items.get(current)
    if (!dash || !lines) continue
    if (lines.length === 0) indent = dash[1]?.length ?? 0
    if (dash[1]?.length === indent) lines.push(index + 1)
  }
  const ofKey = (key: string) => keys.get(key) ?? 1
  return { ofKey, ofItem: (key, index) => items.get(key)?.[index] ?? ofKey(key) }
}

/** A problem of an entry, with its file below `content/`. */
export type EntryMessage = PlacedMessage & { file: string }

/** One entry's front matter, read key by key; whatever is wrong is collected in `messages`. */
export interface EntryFields {
  entry: Entry
  lines: KeyLines
  messages: EntryMessage[]
  report: (rule: string, line: number, reason: string) => void
  readText: (key: string) => string | null
  readTexts: (key: string) => string[]
  /** `more` are the keys that a phrase may have beside its words and example. */
  readPhrases: (more?: string[]) => Phrase[]
  /** The objects of a list, each with its line, their keys checked against `known`. */
  readItems: (key: string, known: string[]) => { item: Record<string, unknown>; line: number }[]
}

const show = (value: unknown): string => (typeof value === 'string' ? `"${value}"` : String(JSON.stringify(value)))
const isText = (value: unknown): value is string => typeof value === 'string'
const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText)
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)

/** What to write instead of a value that YAML took for a number, a date or something else. */
function adviseText(key: string, value: unknown): string {
  if (value === null || value === undefined) return `\`${key}\` is empty: write \`${key}: "…"\``
  if (Array.isArray(value)) return `\`${key}\` is a list: write one text, \`${key}: "…"\``
  const seen = value instanceof Date ? `the date ${value.toISOString().slice(0, 10)}` : show(value)
  return `\`${key}\` is read as ${seen}, not as text: quote it, \`${key}: "…"\``
}

/** Opens one entry's file: `path` is below `content/`, `known` are the keys that its kind has. */
export function openEntry(path: string, text: string, known: string[]): EntryFields {
  const { value, messages: found } = readFrontMatter(text)
  const messages: EntryMessage[] = found.map((message) => ({ ...message, file: path }))
  const { data, body, bodyStart } = value
  const lines = locateKeys(text.slice(0, bodyStart))
  // Where the front matter can't be read every key is missing: that is told once.
  const readable = found.length === 0
  const report = (rule: string, line: number, reason: string) => {
    if (!readable) return
    messages.push({ file: path, severity: 'error', rule: `taxonomy/${rule}`, line, column: 1, reason })
  }
  const checkKeys = (object: Record<string, unknown>, keys: string[], line: (key: string) => number) => {
    for (const key of Object.keys(object).filter((name) => !keys.includes(name))) {
      const near = findNearest(key, keys)
      const advice = near ? `write \`${near}\`` : `write one of ${keys.join(', ')}`
      report('unknown-key', line(key), `unknown key \`${key}\`: ${advice}`)
    }
  }
  const readText = (key: string): string | null => {
    if (!(key in data)) return null
    const content = data[key]
    if (isText(content) && content.trim() !== '') return content.trim()
    report('not-text', lines.ofKey(key), adviseText(key, content === '' ? null : content))
    return null
  }
  const readList = (key: string): unknown[] => {
    if (!(key in data)) return []
    const content = data[key]
    if (Array.isArray(content)) return content
    report(
      'not-a-list',
      lines.ofKey(key),
      `\`${key}\` is ${show(content)}, not a list: write each item on a line of its own after \`- \``,
    )
    return []
  }
  const readTexts = (key: string): string[] =>
    readList(key).flatMap((item, index) => {
      if (isText(item) && item.trim() !== '') return [item.trim()]
      report(
        'not-text',
        lines.ofItem(key, index),
        `an item of \`${key}\` is ${show(item)}, not text: quote it, \`- "…"\``,
      )
      return []
    })
  const readItems = (key: string, keys: string[]) =>
    readList(key).flatMap((item, index) => {
      const line = lines.ofItem(key, index)
      if (isObject(item)) {
        checkKeys(item, keys, () => line)
        return [{ item, line }]
      }
      const example = keys.map((name) => `${name}: "…"`).join(', then ')
      report('not-an-item', line, `an item of \`${key}\` is ${show(item)}: write \`- ${example}\` below it`)
      return []
    })
  const readPhrases = (more: string[] = []): Phrase[] =>
    readItems('phrases', ['words', 'example', ...more]).flatMap(({ item, line }) => {
      const { words, example, of = null, source = null, ambiguous = false, names } = item
      for (const [key, value] of Object.entries({ of, source })) {
        if (value !== null && !isText(value)) report('not-text', line, adviseText(key, value))
      }
      if (typeof ambiguous !== 'boolean') {
        report('not-a-flag', line, `\`ambiguous\` is ${show(ambiguous)}: write \`true\` or leave the key out`)
      }
      if (names !== undefined && !isTexts(names)) {
        report('not-a-list', line, `\`names\` is ${show(names)}: write a list of ids, \`names: ["knee"]\``)
      }
      if (isText(words) && isText(example)) {
        const more = {
          ...(isText(source) ? { source } : {}),
          ...(ambiguous === true ? { ambiguous } : {}),
          ...(isTexts(names) ? { names } : {}),
        }
        return [{ words, pattern: words, example, of: isText(of) ? of : null, line, ...more }]
      }
      if (words === undefined) report('missing-words', line, 'a phrase has no words: write `- words: "…"`')
      else if (!isText(words)) report('not-text', line, adviseText('words', words))
      if (example === undefined) {
        const what = isText(words) ? `phrase "${words}"` : 'a phrase'
        report(
          'missing-example',
          line,
          `${what} has no example: write \`example: "…"\` with a request or sentence that it must match`,
        )
      } else if (!isText(example)) report('not-text', line, adviseText('example', example))
      return []
    })

  checkKeys(data, known, lines.ofKey)
  const id = path.replace(/^.*\//, '').replace(/\.md$/, '')
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
    const slug =
      id
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '') || 'name'
    report('bad-id', 1, `the file name "${id}" can't be an address: rename it to \`${slug}.md\``)
  }
  if (!('title' in data)) {
    report('missing-title', 1, 'the entry has no title: write `title: "…"` between two lines of `---`')
  }
  const title = readText('title') ?? id
  const entry: Entry = { id, title, short: readText('short') ?? title, body: body.trim(), file: path }
  return { entry, lines, messages, report, readText, readTexts, readPhrases, readItems }
}

/** One of a few words; the first where it is missing or unknown, which is reported. */
export function readChoice<T extends string>(fields: EntryFields, key: string, choices: T[], fallback?: T): T {
  const value = fields.readText(key)
  const found = choices.find((choice) => choice === value) ?? fallback
  if (value === null && found) return found
  const list = choices.join(', ')
  if (value === null)
    fields.report(`missing-${key}`, 1, `the entry has no \`${key}\`: write \`${key}:\` with one of ${list}`)
  else if (!choices.some((choice) => choice === value)) {
    fields.report(`unknown-${key}`, fields.lines.ofKey(key), `unknown ${key} "${value}": write one of ${list}`)
  }
  return found ?? (choices[0] as T)
}
