import { type EntryMessage, openEntry } from './entry-fields.ts'
import type { Entry } from './taxonomy.ts'

/** A word of the field with its meaning: an entry of `content/glossary`. Its id is its anchor: `/glossary/#<id>`. */
export interface Term extends Entry {
  /** The words under which pages use it, each as it is written inside a sentence: `claims administrator`. */
  words: string[]
  /** Texts that hold one of the words and mean something else: `in the case of`. */
  nearMisses: string[]
}

const KEYS = ['title', 'short', 'words', 'nearMisses']

function readTerm(path: string, text: string): { value: Term; messages: EntryMessage[] } {
  const fields = openEntry(path, text, KEYS)
  const { entry, report, lines, messages } = fields
  const words = fields.readTexts('words')
  const nearMisses = fields.readTexts('nearMisses')
  if (words.length === 0 && messages.length === 0)
    report('no-words', lines.ofKey('words'), 'the entry has no words: write `words:` and below it `- "…"`')
  if (entry.body.trim() === '' && messages.length === 0)
    report('no-meaning', 1, 'the entry says nothing: write what the word means below the front matter')
  for (const [index, miss] of nearMisses.entries()) {
    if (!words.some((word) => miss.toLowerCase().includes(word.toLowerCase()) && miss !== word))
      report(
        'idle-near-miss',
        lines.ofItem('nearMisses', index),
        `near-miss "${miss}" holds none of the words: take it out`,
      )
  }
  return { value: { ...entry, words, nearMisses }, messages }
}

/**
 * The entries of `content/glossary`, in the files' order; paths are below `content/`. Whatever is wrong is a message with
 * file and line. Two entries may not share a word: a page could not tell where it leads.
 */
export function readTerms(files: { path: string; text: string }[]): { value: Term[]; messages: EntryMessage[] } {
  const read = files.map(({ path, text }) => readTerm(path, text))
  const messages = read.flatMap((one) => one.messages)
  const holders = new Map<string, string>()
  for (const { file, words } of read.map(({ value }) => value)) {
    for (const word of words) {
      const key = word.toLowerCase()
      const holder = holders.get(key)
      if (holder && holder !== file) {
        const reason = `"${word}" also stands in ${holder}: leave it in one of them`
        messages.push({ file, severity: 'error', rule: 'taxonomy/same-words', line: 1, column: 1, reason })
      } else holders.set(key, file)
    }
  }
  return { value: read.map(({ value }) => value), messages }
}
