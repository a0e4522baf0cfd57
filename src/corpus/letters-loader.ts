import { join } from 'node:path'
import type { Loader, LoaderContext } from 'astro/loaders'
import { toClassifier } from '../classify/classify-letter.ts'
import type { PlacedMessage } from '../text/message.ts'
import { printMessage } from '../text/place.ts'
import { assembleCorpus } from './assemble-corpus.ts'
import type { CaseRecord } from './corpus.ts'
import { codeVersion } from './digests.ts'
import { CONTENT, corpusFolder, SOURCE } from './folders.ts'
import { refuseLostLetters } from './frozen-letters.ts'
import { listLetters, namePath } from './list-files.ts'
import { openLetter, readOpened } from './read-letter-file.ts'
import { readWithdrawals, sayUnknownWithdrawals } from './read-withdrawals.ts'
import { shareTaxonomy } from './shared-taxonomy.ts'
import { readSiteSettings } from './site-settings.ts'
import { tellBuild } from './tell-build.ts'

/**
 * Feeds the collection `letters`: one entry a file, its parsed and classified record without the letter's text. A file
 * whose bytes, and the rules that read it, are the same as before is skipped; one that is gone is removed.
 */
export function lettersLoader(): Loader {
  return {
    name: 'letters',
    load: async (context) => sync(context),
  }
}

function sync({ store, logger, generateDigest }: LoaderContext): void {
  const folder = corpusFolder()
  const taxonomy = shareTaxonomy((fault) => logger.error(fault))
  const classify = toClassifier(taxonomy)
  const version = codeVersion(SOURCE, CONTENT)
  const sources = listLetters(folder)

  const tell = (done: number) => tellBuild({ stage: 'Reading letters', done, total: sources.length })
  for (const [at, source] of sources.entries()) {
    tell(at)
    const opened = openLetter(join(folder, source))
    const digest = generateDigest(version + ('fault' in opened ? opened.fault.reason : opened.bytes.toString('latin1')))
    if (store.get(source)?.digest === digest) continue
    const record = readOpened(source, opened, classify)
    store.set({ id: source, data: { ...record }, digest })
  }
  tell(sources.length)
  const present = new Set(sources)
  for (const id of store.keys()) if (!present.has(id)) store.delete(id)

  const records = store.values().map(({ data }) => data as unknown as CaseRecord)
  const taken = readWithdrawals(CONTENT)
  const corpus = assembleCorpus(records, taxonomy, readSiteSettings(CONTENT), [], [], [], taken)
  const { cases, setAside, withdrawn } = corpus
  refuseLostLetters(folder, corpus)
  for (const { source, messages } of [...cases, ...setAside]) {
    for (const message of messages) {
      if (isSevere(message)) logger.info(printMessage(namePath(join(folder, source)), message))
    }
  }
  logger.info(`${cases.length} letters published, ${setAside.length} set aside; npm run check prints every message`)
  const notes = [
    sayLetters(setAside, 'set aside'),
    sayLetters(
      cases.filter(({ messages }) => messages.some(isSevere)),
      'published with a fault',
    ),
    sayLetters(
      cases.filter(({ forPublisher }) => forPublisher.length > 0),
      'published that may tell who a person is',
    ),
    ...sayUnknownWithdrawals(withdrawn),
  ]
  for (const note of notes) if (note !== null && !tellBuild({ note })) logger.warn(note)
}

/** Faults of a file or of its reading; what a letter's words leave open stands on the quality page. */
const isSevere = ({ severity, rule }: PlacedMessage): boolean =>
  severity === 'error' || rule.startsWith('corpus/') || rule.startsWith('text/')

/** So many files are named in one line. */
const NAMED = 3

function sayLetters(letters: { source: string }[], what: string): string | null {
  if (letters.length === 0) return null
  const named = letters.slice(0, NAMED).map(({ source }) => source)
  const more = letters.length > NAMED ? ` and ${letters.length - NAMED} others` : ''
  const count = letters.length === 1 ? '1 letter is' : `${letters.length} letters are`
  return `${count} ${what} (${named.join(', ')}${more}): npm run check says why`
}
