import { checkPhrases } from './check-phrases.ts'
import { checkReferences } from './check-references.ts'
import { type EntryFields, type EntryMessage, openEntry } from './entry-fields.ts'
import { expandLists } from './expand-lists.ts'
import { readGuideline } from './read-guideline.ts'
import {
  KEYS,
  type Kind,
  readCategory,
  readDrugClass,
  readPhrased,
  readReason,
  readTreatment,
  readWordList,
} from './read-kinds.ts'
import type { Entry, PhrasedEntry, Taxonomy } from './taxonomy.ts'

/** A file of `content/`: `path` below it (`treatments/acupuncture.md`), and its text. */
export interface ContentFile {
  path: string
  text: string
}

/**
 * The taxonomy of the files under `content/`; files of other folders are passed over. Never throws: whatever is wrong
 * is a message with file and line, and says what to write instead. A taxonomy with messages must not be published.
 */
export function readTaxonomy(files: ContentFile[]): { value: Taxonomy; messages: EntryMessage[] } {
  const opened = new Map<string, EntryFields>()
  const messages: EntryMessage[] = []
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1))

  const readKind = <T extends Entry>(kind: Kind, read: (fields: EntryFields) => T): T[] => {
    const entries = sorted.flatMap(({ path, text }) => {
      if (path.split('/')[0] !== kind) return []
      if (!path.endsWith('.md')) {
        const reason = `an entry is a Markdown file: rename it to end in \`.md\`, or move it out of content/${kind}`
        messages.push({ file: path, line: 1, column: 1, severity: 'error', rule: 'taxonomy/not-markdown', reason })
        return []
      }
      const fields = openEntry(path, text, KEYS[kind])
      opened.set(path, fields)
      const entry = read(fields)
      messages.push(...fields.messages)
      return [entry]
    })
    return entries.sort((a, b) => (a.id < b.id ? -1 : 1))
  }

  const lists = readKind('word-lists', readWordList)
  const readPhrasedKind = <T extends PhrasedEntry>(kind: Kind, read: (fields: EntryFields) => T): T[] =>
    readKind(kind, (fields) => {
      const entry = read(fields)
      const phrases = entry.phrases.flatMap((phrase) => {
        const expanded = expandLists(phrase.words, lists)
        if ('pattern' in expanded) return [{ ...phrase, pattern: expanded.pattern }]
        fields.report('unknown-list', phrase.line, `phrase "${phrase.words}" ${expanded.fault}`)
        return []
      })
      return { ...entry, phrases }
    })

  const value: Taxonomy = {
    categories: readKind('categories', readCategory),
    treatments: readPhrasedKind('treatments', readTreatment),
    guidelines: readPhrasedKind('guidelines', readGuideline),
    reasons: readPhrasedKind('reasons', readReason),
    drugClasses: readKind('drug-classes', readDrugClass),
    bodyParts: readPhrasedKind('body-parts', (fields) => readPhrased(fields, ['names'])),
    specialties: readPhrasedKind('specialties', (fields) => readPhrased(fields)),
  }
  const lineOf = (file: string, key: string) => opened.get(file)?.lines.ofKey(key) ?? 1
  messages.push(
    ...checkReferences(value, ({ file }, place, rule, reason) => ({
      file,
      line: typeof place === 'number' ? place : lineOf(file, place),
      column: 1,
      severity: 'error',
      rule: `taxonomy/${rule}`,
      reason,
    })),
  )
  // Reasons of the two outcomes are looked for apart, so they may share words.
  const nearMissLine = ({ file }: Entry, index: number) => opened.get(file)?.lines.ofItem('nearMisses', index) ?? 1
  for (const entries of [value.treatments, value.guidelines, value.bodyParts, value.specialties]) {
    messages.push(...checkPhrases(entries, nearMissLine))
  }
  for (const side of ['upheld', 'overturned']) {
    const entries = value.reasons.filter((entry) => entry.side === side || entry.side === 'either')
    messages.push(...checkPhrases(entries, nearMissLine, 'overlapping'))
  }
  return { value, messages: messages.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line)) }
}
