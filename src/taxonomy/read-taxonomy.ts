import { checkPhrases } from './check-phrases.ts'
import { checkReferences } from './check-references.ts'
import { type EntryFields, type EntryMessage, openEntry } from './entry-fields.ts'
import {
  KEYS,
  type Kind,
  readCategory,
  readDrugClass,
  readGuideline,
  readPhrased,
  readReason,
  readTreatment,
} from './read-kinds.ts'
import type { Entry, Taxonomy } from './taxonomy.ts'

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

  const value: Taxonomy = {
    categories: readKind('categories', readCategory),
    treatments: readKind('treatments', readTreatment),
    guidelines: readKind('guidelines', readGuideline),
    reasons: readKind('reasons', readReason),
    drugClasses: readKind('drug-classes', readDrugClass),
    bodyParts: readKind('body-parts', readPhrased),
    specialties: readKind('specialties', readPhrased),
  }
  const lineOf = (file: string, key: string) => opened.get(file)?.lines.ofKey(key) ?? 1
  messages.push(
    ...checkReferences(value, ({ file }, key, rule, reason) => ({
      file,
      line: lineOf(file, key),
      column: 1,
      severity: 'error',
      rule: `taxonomy/${rule}`,
      reason,
    })),
  )
  // Reasons of the two outcomes are looked for apart, so they may share words.
  const sides = ['upheld', 'overturned'].map((name) => value.reasons.filter(({ side }) => side === name))
  for (const entries of [value.treatments, value.guidelines, ...sides, value.bodyParts, value.specialties]) {
    messages.push(
      ...checkPhrases(entries, ({ file }, index) => opened.get(file)?.lines.ofItem('nearMisses', index) ?? 1),
    )
  }
  return { value, messages: messages.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line)) }
}
