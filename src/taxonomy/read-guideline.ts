import { type EntryFields, readChoice } from './entry-fields.ts'
import { readEditions } from './read-editions.ts'
import type { GuidelineEntry, GuidelineFamily, GuidelineSection, GuidelineSource } from './taxonomy.ts'
import { toTokens } from './tokens.ts'

const FAMILIES: GuidelineFamily[] = ['mtus', 'odg', 'acoem-non-mtus', 'other-non-mtus']
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** What two names of sections are compared by: their words, without marks and large letters. */
const toWords = (name: string): string =>
  toTokens(name)
    .flatMap(({ word, kind }) => (kind === 'mark' ? [] : [word]))
    .join(' ')

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string' && item.trim() !== '')

/** An item's id and title; null, and a message, where one is missing or an id stands twice. */
function readNamed(fields: EntryFields, key: string, item: Record<string, unknown>, line: number, taken: Set<string>) {
  const { id, title } = item
  if (typeof id !== 'string' || typeof title !== 'string' || !SLUG.test(id) || title.trim() === '') {
    const reason = `an item of \`${key}\` needs an id (small letters, digits, hyphens) and a title: write \`- id: "…"\` and \`title: "…"\` below it, both in double quotes`
    fields.report('bad-item', line, reason)
    return null
  }
  if (taken.has(id)) {
    fields.report('same-id', line, `\`${key}\` has the id "${id}" twice: give each item an id of its own`)
    return null
  }
  taken.add(id)
  return { id, title: title.trim() }
}

function readSections(fields: EntryFields): GuidelineSection[] {
  const ids = new Set<string>()
  const owners = new Map<string, string>()
  return fields.readItems('sections', ['id', 'title', 'also']).flatMap(({ item, line }) => {
    const named = readNamed(fields, 'sections', item, line, ids)
    if (!named) return []
    const also = item['also'] ?? []
    if (!isTexts(also)) {
      const reason = `\`also\` of the section "${named.title}" is no list of texts: write \`also: ["other name"]\``
      fields.report('not-a-list', line, reason)
      return []
    }
    for (const name of [named.title, ...also]) {
      const words = toWords(name)
      const owner = owners.get(words)
      if (words === '') {
        fields.report('bad-section', line, `the section "${name}" has no words: write its name as letters cite it`)
      } else if (owner !== undefined && owner !== named.id) {
        const reason = `the name "${name}" stands for the sections ${owner} and ${named.id}: keep it in one of the two`
        fields.report('section-of-two', line, reason)
      }
      owners.set(words, named.id)
    }
    return [{ ...named, also }]
  })
}

function readSources(fields: EntryFields): GuidelineSource[] {
  const ids = new Set<string>()
  return fields.readItems('sources', ['id', 'title']).flatMap(({ item, line }) => {
    const named = readNamed(fields, 'sources', item, line, ids)
    return named ? [named] : []
  })
}

/**
 * A guideline with its editions, the names of its sections, and the sources that it stands for. It may do without
 * phrases: the two entries that stand for any other citation could have none of their own.
 */
export function readGuideline(fields: EntryFields): GuidelineEntry {
  const sources = readSources(fields)
  const phrases = fields.readPhrases(['source', 'ambiguous'])
  for (const { source, words, line } of phrases) {
    if (source === undefined || sources.some(({ id }) => id === source)) continue
    const known = sources.map(({ id }) => id).join(', ') || 'none so far'
    const reason = `phrase "${words}" is for the source "${source}", which \`sources\` does not list: write one of its ids (${known}), or add \`- id: "${source}"\` with a title to \`sources\``
    fields.report('unknown-source', line, reason)
  }
  return {
    ...fields.entry,
    phrases,
    nearMisses: fields.readTexts('nearMisses'),
    family: readChoice(fields, 'family', FAMILIES),
    editions: readEditions(fields),
    sections: readSections(fields),
    sources,
  }
}
