import { getEntry } from 'astro:content'
import type { MarkdownHeading } from 'astro'
import { assembleCorpus } from '../corpus/assemble-corpus.ts'
import { ContentFault } from '../corpus/content-fault.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { CONTENT, corpusFolder } from '../corpus/folders.ts'
import { refuseLostLetters } from '../corpus/frozen-letters.ts'
import { listLetters } from '../corpus/list-files.ts'
import { readAccuracy } from '../corpus/read-accuracy.ts'
import { readBenchmarks, readGlossary, readReleases } from '../corpus/read-entries.ts'
import { readStateIndex } from '../corpus/read-state-index.ts'
import { readWithdrawals } from '../corpus/read-withdrawals.ts'
import { openRecords, readLetters } from '../corpus/record-store.ts'
import { buildsReport } from '../corpus/shard.ts'
import { shareTaxonomy } from '../corpus/shared-taxonomy.ts'
import { readSiteSettings } from '../corpus/site-settings.ts'
import { tellBuild } from '../corpus/tell-build.ts'
import { tellLetters } from '../corpus/tell-letters.ts'

export { readLetterText } from '../corpus/read-letter-file.ts'

type Kind = 'categories' | 'treatments' | 'guidelines' | 'reasons' | 'drugClasses' | 'bodyParts' | 'specialties'

const byTitle = (a: { title: string }, b: { title: string }) => a.title.localeCompare(b.title, 'en')

async function load(): Promise<Corpus> {
  const folder = corpusFolder()
  // Of many letters, several processes have read a part each before.
  if (!process.env['LETTERS_READ']) {
    readLetters({
      corpus: folder,
      taxonomy: () => shareTaxonomy(console.error),
      tell: (done, total) => tellBuild({ stage: 'Reading letters', done, total }),
    })
  }
  const files = openRecords()
  const expected = listLetters(folder).length
  // A report on some of the letters would be false. While somebody edits, one may lie there that is about to be read.
  if (files.length !== expected && !import.meta.env.DEV) {
    throw new ContentFault(
      `The corpus has ${expected} files, and ${files.length} were read: letters came or went meanwhile; build again, and if that says the same, remove node_modules/.astro before`,
    )
  }
  // From their files, as the letters: while somebody edits, what Astro holds of a collection may be older than the edit.
  const taxonomy = shareTaxonomy(console.error)
  const benchmarks = readBenchmarks(CONTENT)
  const releases = readReleases(CONTENT)
  const glossary = readGlossary(CONTENT).sort(byTitle)
  const withdrawn = readWithdrawals(CONTENT)
  const site = readSiteSettings(CONTENT)
  const index = readStateIndex(CONTENT)
  const accuracy = readAccuracy(CONTENT)
  const corpus = assembleCorpus(files, taxonomy, site, benchmarks, releases, glossary, withdrawn, index, accuracy)
  refuseLostLetters(folder, corpus)
  if (buildsReport() && !import.meta.env.DEV) tellLetters(corpus)
  return corpus
}

let report: Promise<Corpus> | undefined

/** The corpus that all pages share; loaded once a build. */
export function loadReport(): Promise<Corpus> {
  report ??= load()
  return report
}

// While somebody edits, anew after each change; where that has a fault, what was shown before stays.
import.meta.hot?.on('astro:content-changed', () => {
  const before = report
  report = before && load().catch(() => before)
})

/** Paths that only the part of a build has that builds the report; other parts need not even list them. */
export async function ofReport<T>(list: (corpus: Corpus) => T[]): Promise<T[]> {
  return buildsReport() ? list(await loadReport()) : []
}

/** The rendered prose of an entry of `content/`; empty where it has none. */
export async function renderedBody(kind: Kind | 'glossary' | 'notes' | 'releases', id: string): Promise<string> {
  return (await getEntry(kind, id))?.rendered?.html ?? ''
}

/** What entries say of a page's subject, joined under each of its headings. */
export const renderedProse = <About extends { bodies: { kind: Kind; id: string }[] }>(about: About[]) =>
  Promise.all(
    about.map(async (part) => ({
      ...part,
      html: (await Promise.all(part.bodies.map(({ kind, id }) => renderedBody(kind, id)))).join(''),
    })),
  )

/** The second-level headings of a note, in their order, for a list of what stands on its page. */
export async function renderedHeadings(id: string): Promise<{ slug: string; text: string }[]> {
  const metadata = (await getEntry('notes', id))?.rendered?.metadata
  const headings = (metadata?.headings ?? []) as MarkdownHeading[]
  return headings.filter(({ depth }) => depth === 2)
}
