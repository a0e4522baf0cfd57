import type { Loader, LoaderContext } from 'astro/loaders'
import { readFrontMatter } from '../taxonomy/front-matter.ts'
import type { Entry, Taxonomy } from '../taxonomy/taxonomy.ts'
import { dressTables } from './dress-tables.ts'
import { locateFile } from './editions.ts'
import { CONTENT } from './folders.ts'
import { readGlossary, readNotes, readReleases } from './read-entries.ts'
import { readPlainFile } from './read-plain-file.ts'
import { shareTaxonomy } from './shared-taxonomy.ts'

type Kind = keyof Taxonomy

/** Reads entries into a collection, and says before that it begins: whoever watches for edits waits for that. */
async function store(context: LoaderContext, read: () => Pick<Entry, 'id' | 'body' | 'file'>[]): Promise<void> {
  const begin = context.refreshContextData?.['begin']
  if (typeof begin === 'function') begin()
  const entries = read()
  const present = new Set<string>()
  for (const entry of entries) {
    // With the rule that dresses them, or tables dressed by an older one would survive.
    const digest = context.generateDigest({ ...entry, tables: String(dressTables) })
    present.add(entry.id)
    if (context.store.get(entry.id)?.digest === digest) continue
    // The loaders have told faults in words of their own; here Astro holds the front matter to the collection's schema.
    const front = readFrontMatter(readPlainFile(locateFile(CONTENT, entry.file)))
    const data = await context.parseData({ id: entry.id, data: front.value.data })
    const { html, ...rest } = await context.renderMarkdown(entry.body)
    const rendered = { ...rest, html: dressTables(html, entry.id) }
    context.store.set({ id: entry.id, data, body: entry.body, rendered, digest, filePath: `content/${entry.file}` })
  }
  for (const id of context.store.keys()) if (!present.has(id)) context.store.delete(id)
}

/** Feeds a collection with one kind of taxonomy entry, its Markdown rendered. A fault in any entry stops the build. */
export const entriesLoader = (kind: Kind): Loader => ({
  name: kind,
  load: (context) => store(context, () => shareTaxonomy((fault) => context.logger.error(fault))[kind]),
})

const READERS = { releases: readReleases, glossary: readGlossary, notes: readNotes }

/** Feeds a collection with what is no part of the taxonomy. A fault in any entry stops the build. */
export const proseLoader = (name: keyof typeof READERS): Loader => ({
  name,
  load: (context) => store(context, () => READERS[name](CONTENT)),
})
