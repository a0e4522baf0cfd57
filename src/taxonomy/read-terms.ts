import type { z } from 'astro/zod'
import { type ContentFile, type EntryMessage, readEntry } from './read-entry.ts'
import { SCHEMAS } from './schemas.ts'
import type { Entry } from './taxonomy.ts'

/** A word of the field with its meaning: an entry of `content/glossary`. Its id is its anchor: `/glossary/#<id>`. */
export type Term = Entry & Pick<z.output<typeof SCHEMAS.glossary>, 'words' | 'nearMisses'>

/**
 * The entries of `content/glossary`, in the files' order; paths are below `content/`. Whatever is wrong is a message with
 * file and line. Two entries may not share a word: a page could not tell where it leads.
 */
export function readTerms(files: ContentFile[]): { value: Term[]; messages: EntryMessage[] } {
  const holders = new Map<string, string>()
  const messages: EntryMessage[] = []
  const value = files.flatMap((file) => {
    const { value: entry, messages: found, tell } = readEntry(file, SCHEMAS.glossary)
    messages.push(...found)
    if (!entry) return []
    if (entry.body === '') {
      messages.push(tell([], 'no-meaning', 'the entry says nothing; write what the word means below the front matter'))
    }
    for (const [index, word] of entry.words.entries()) {
      const key = word.toLowerCase()
      const holder = holders.get(key) ?? file.path
      holders.set(key, holder)
      if (holder === file.path) continue
      messages.push(
        tell(['words', index], 'same-words', `words: "${word}" also stands in ${holder}; write it in one of them`),
      )
    }
    return [entry]
  })
  return { value, messages }
}
