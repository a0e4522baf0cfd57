import matter from 'gray-matter'
import { leaveOutInvisible } from '../text/leave-out-invisible.ts'
import type { PlacedMessage } from '../text/message.ts'

export interface FrontMatter {
  /** What the front matter says; empty where there is none or it can't be read. */
  data: Record<string, unknown>
  /** The text after the front matter, unaltered: `fileText.slice(bodyStart)`. */
  body: string
  /** Where the body begins in the file, in characters. 0 without front matter. */
  bodyStart: number
}

const OPENING = /^\uFEFF?---(?!-)[ \t]*(\S*)[ \t]*(?:\r?\n|$)/
const CLOSING = /^---[ \t]*(?:\r?\n|$)/gm

const isMapping = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Executable front matter is refused before gray-matter sees it; this is the second lock. */
const refuse = (): never => {
  throw new Error('only YAML is read')
}
const engines = { javascript: refuse, js: refuse, coffee: refuse, coffeescript: refuse, json: refuse }

const toMessage = (rule: string, line: number, column: number, reason: string): PlacedMessage => ({
  severity: 'error',
  rule: `taxonomy/${rule}`,
  line,
  column,
  reason,
})

/** What js-yaml throws, as far as it is used here; `mark` counts from 0 and from the opening line. */
interface YamlError {
  reason?: string
  message?: string
  mark?: { line: number; column: number }
}

/**
 * Leaves characters that nobody sees out of every text, in place: YAML writes them as `\u001b`, so that a file without
 * any of them has them. What is named twice by an alias is looked at once.
 */
function leaveOutEscaped(data: unknown): unknown {
  const seen = new Set<unknown>()
  const open = [data]
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (typeof value !== 'object' || value === null || seen.has(value)) continue
    seen.add(value)
    for (const [key, held] of Object.entries(value)) {
      if (typeof held === 'string') Object.defineProperty(value, key, { value: leaveOutInvisible(held).text })
      else open.push(held)
    }
  }
  return data
}

function readYaml(block: string): { data: unknown; messages: PlacedMessage[] } {
  try {
    // Options are always passed: without them gray-matter caches, and answers a second reading of bad YAML with {}.
    return { data: leaveOutEscaped(matter(block, { language: 'yaml', engines }).data), messages: [] }
  } catch (thrown) {
    const { reason, message, mark } = thrown as YamlError
    // The reader of YAML calls itself for each level, up to the end of the stack.
    const isTooDeep = thrown instanceof RangeError
    const said = isTooDeep ? 'it is nested too deeply' : (reason ?? message ?? 'unreadable').split('\n')[0]
    const advice = 'write `key: "value"` and put every text in double quotes'
    const place = [(mark?.line ?? 0) + 1, (mark?.column ?? 0) + 1] as const
    return {
      data: {},
      messages: [toMessage('bad-front-matter', ...place, `front matter is not YAML (${said}): ${advice}`)],
    }
  }
}

/**
 * A file's front matter and its body: the only reader of front matter in the project, for entries and letters alike.
 * Only YAML between two lines of `---`, the first of which is the file's first line, is read; nothing is executed.
 * Whatever is wrong is a message with its line and column in the file; the body is never altered.
 */
export function readFrontMatter(fileText: string): { value: FrontMatter; messages: PlacedMessage[] } {
  const whole: FrontMatter = { data: {}, body: fileText, bodyStart: 0 }
  const opening = OPENING.exec(fileText)
  if (!opening) return { value: whole, messages: [] }
  CLOSING.lastIndex = opening[0].length
  const closing = CLOSING.exec(fileText)
  if (!closing) {
    const reason = 'front matter is opened by `---` and never closed: end it with a line that holds only `---`'
    return { value: whole, messages: [toMessage('unclosed-front-matter', 1, 1, reason)] }
  }
  const bodyStart = closing.index + closing[0].length
  const value = { data: {}, body: fileText.slice(bodyStart), bodyStart }
  const language = opening[1] ?? ''
  if (language !== '' && !/^ya?ml$/i.test(language)) {
    const reason = `front matter is marked \`${language}\`, and only YAML is read: open it with a bare \`---\``
    return { value, messages: [toMessage('foreign-front-matter', 1, 4, reason)] }
  }
  const { data, messages } = readYaml(fileText.slice(0, bodyStart).replace(/^\uFEFF/, ''))
  if (isMapping(data)) return { value: { ...value, data }, messages }
  const reason = 'front matter is not a list of keys with values: write `key: "value"`, one a line'
  return { value, messages: [...messages, toMessage('bad-front-matter', 2, 1, reason)] }
}
