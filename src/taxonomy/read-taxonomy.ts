import type { z } from 'astro/zod'
import { checkPhrases } from './check-phrases.ts'
import { checkReferences } from './check-references.ts'
import { expandLists } from './expand-lists.ts'
import { type ContentFile, type EntryMessage, type ReadEntry, readEntry, type Whole } from './read-entry.ts'
import { type Folder, SCHEMAS } from './schemas.ts'
import type { CategoryEntry, Phrase, Taxonomy, WordList } from './taxonomy.ts'

/**
 * The taxonomy of the files under `content/`; files of other folders are passed over. Never throws: whatever is wrong
 * is a message with file, line and column, and says what to write instead. A taxonomy with messages must not be
 * published: entries with a fault of their own are left out of it. With `compare` phrases are held to their examples and
 * to each other, which takes longest.
 */
export function readTaxonomy(
  files: ContentFile[],
  { compare = true } = {},
): { value: Taxonomy; messages: EntryMessage[] } {
  const opened = new Map<string, ReadEntry<unknown>>()
  const messages: EntryMessage[] = []
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1))

  const readFolder = <T extends object>(folder: Folder, schema: z.ZodType<T>): Whole<T>[] => {
    const entries = sorted.flatMap((file): Whole<T>[] => {
      if (file.path.split('/')[0] !== folder) return []
      if (!file.path.endsWith('.md')) {
        const reason = `an entry is a Markdown file: rename it to end in \`.md\`, or move it out of content/${folder}`
        messages.push({ file: file.path, line: 1, column: 1, severity: 'error', rule: 'taxonomy/not-markdown', reason })
        return []
      }
      const entry = readEntry(file, schema)
      opened.set(file.path, entry)
      messages.push(...entry.messages)
      return entry.value ? [entry.value] : []
    })
    return entries.sort((a, b) => (a.id < b.id ? -1 : 1))
  }
  const tell = (file: string, path: PropertyKey[], rule: string, reason: string): void => {
    const message = opened.get(file)?.tell(path, rule, reason)
    if (message) messages.push(message)
  }
  /** Entries with a fault of their own, which is told already: what others say of them is none. */
  const unread = (folder: Folder): string[] =>
    [...opened].flatMap(([path, { id, value }]) => (value === null && path.startsWith(`${folder}/`) ? [id] : []))

  const lists: WordList[] = readFolder('word-lists', SCHEMAS['word-lists'])
  const unreadLists = unread('word-lists')
  const withPatterns = <E extends { file: string; phrases: Pick<Phrase, 'words' | 'example'>[] }>(entry: E) => {
    const phrases = entry.phrases.flatMap((phrase, index): Phrase[] => {
      const expanded = expandLists(phrase.words, lists, unreadLists)
      if ('fault' in expanded) {
        tell(entry.file, ['phrases', index], 'unknown-list', `phrase "${phrase.words}" ${expanded.fault}`)
      }
      if (!('pattern' in expanded)) return []
      const line = opened.get(entry.file)?.lineOf(['phrases', index]) ?? 1
      return [{ of: [], ...phrase, pattern: expanded.pattern, line }]
    })
    return { ...entry, phrases }
  }

  const value: Taxonomy = {
    categories: readFolder('categories', SCHEMAS.categories).map(toCategory),
    treatments: readFolder('treatments', SCHEMAS.treatments).map(withPatterns),
    guidelines: readFolder('guidelines', SCHEMAS.guidelines).map(withPatterns),
    reasons: readFolder('reasons', SCHEMAS.reasons).map(withPatterns),
    drugClasses: readFolder('drug-classes', SCHEMAS['drug-classes']),
    bodyParts: readFolder('body-parts', SCHEMAS['body-parts']).map(withPatterns),
    specialties: readFolder('specialties', SCHEMAS.specialties).map(withPatterns),
  }
  checkReferences(value, unread, ({ file }, path, rule, reason) => tell(file, path, rule, reason))
  if (compare) comparePhrases(value, tell)
  return { value, messages: messages.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line)) }
}

function comparePhrases(
  { treatments, guidelines, reasons, bodyParts, specialties }: Taxonomy,
  tell: Parameters<typeof checkPhrases>[1],
): void {
  for (const entries of [treatments, guidelines, bodyParts, specialties]) checkPhrases(entries, tell)
  // Reasons of the two outcomes are looked for apart, so they may share words.
  for (const side of ['upheld', 'overturned']) {
    const entries = reasons.filter((entry) => entry.side === side || entry.side === 'either')
    checkPhrases(entries, tell, 'overlapping')
  }
}

const toCategory = ({ subcategories, ...entry }: Whole<z.output<typeof SCHEMAS.categories>>): CategoryEntry => ({
  ...entry,
  subcategories: subcategories.map(({ id, title, short }) => ({
    id,
    title,
    short: short ?? title,
    category: entry.id,
  })),
})
