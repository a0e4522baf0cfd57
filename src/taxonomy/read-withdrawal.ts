import type { EntryMessage } from './entry-fields.ts'
import { readFrontMatter } from './front-matter.ts'

/** Why a letter may be taken back. */
export const GROUNDS = ['correction', 'privacy', 'court-order', 'other'] as const
export type Ground = (typeof GROUNDS)[number]

/** A letter that was taken back: a file of `content/withdrawn`, named by the letter's id. */
export interface Withdrawal {
  /** The letter's id, whose page now says this. */
  id: string
  /** ISO day since when it is withdrawn. */
  date: string
  ground: Ground
  /** What the page says beside it, in the publisher's words. */
  note: string
  /** Path below `content/`, for messages. */
  file: string
}

const EXAMPLES = {
  date: 'write `date: "2026-12-01"`, the day since when the letter is withdrawn',
  ground: `write \`ground: "…"\` with one of ${GROUNDS.join(', ')}`,
  note: 'write `note: "…"`, a sentence for the page; it must not repeat what was withdrawn',
}

const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.slice(0, 10) === text

const FITS: Record<keyof typeof EXAMPLES, (text: string) => boolean> = {
  date: isDay,
  ground: (text) => GROUNDS.some((ground) => ground === text),
  note: (text) => text.trim() !== '',
}

/**
 * One file of `content/withdrawn`; `path` is below `content/`. Whatever is wrong is a message with file and line, and
 * says what to write: a withdrawal that is half understood would leave a letter in public.
 */
export function readWithdrawal(path: string, text: string): { value: Withdrawal; messages: EntryMessage[] } {
  const { value, messages: found } = readFrontMatter(text)
  const messages: EntryMessage[] = found.map((message) => ({ ...message, file: path }))
  const lineOf = (key: string) => text.split('\n').findIndex((line) => line.startsWith(`${key}:`)) + 1 || 1
  const report = (rule: string, line: number, reason: string) => {
    // Where the front matter can't be read every key is missing: that is told once.
    if (found.length > 0) return
    messages.push({ file: path, severity: 'error', rule: `taxonomy/${rule}`, line, column: 1, reason })
  }
  const demand = (key: keyof typeof EXAMPLES): string => {
    const content = value.data[key]
    if (typeof content === 'string' && FITS[key](content)) return content.trim()
    const wrong =
      content === undefined
        ? `the withdrawal has no \`${key}\``
        : `\`${key}\` is ${content instanceof Date ? 'a date without quotes' : JSON.stringify(content)}`
    report(`withdrawal-${key}`, lineOf(key), `${wrong}: ${EXAMPLES[key]}`)
    return ''
  }
  for (const key of Object.keys(value.data)) {
    if (!(key in EXAMPLES))
      report('unknown-key', lineOf(key), `unknown key \`${key}\`: write date, ground and note, and nothing else`)
  }
  const id = path.replace(/^withdrawn\//, '').replace(/\.md$/, '')
  if (!/^[a-z0-9_-]+$/.test(id)) {
    const reason = `“${id}” is no letter's id: name the file as the address /cases/<id>/ has it, in lower case`
    report('withdrawal-id', 1, reason)
  }
  return {
    value: { id, date: demand('date'), ground: demand('ground') as Ground, note: demand('note'), file: path },
    messages,
  }
}
