import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Loader, LoaderContext } from 'astro/loaders'
import { toClassifier } from '../classify/classify-letter.ts'
import { printMessage } from '../text/place.ts'
import { assembleCorpus } from './assemble-corpus.ts'
import type { CaseRecord } from './corpus.ts'
import { codeVersion } from './digests.ts'
import { CONTENT, corpusFolder, SOURCE } from './folders.ts'
import { listLetters, namePath } from './list-files.ts'
import { readLetterFile } from './read-letter-file.ts'
import { shareTaxonomy } from './shared-taxonomy.ts'
import { readSiteSettings } from './site-settings.ts'

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

  for (const source of sources) {
    const bytes = readFileSync(join(folder, source))
    const digest = generateDigest(version + bytes.toString('latin1'))
    if (store.get(source)?.digest === digest) continue
    const record = readLetterFile(source, bytes, classify)
    store.set({ id: source, data: { ...record }, digest })
  }
  const present = new Set(sources)
  for (const id of store.keys()) if (!present.has(id)) store.delete(id)

  const records = store.values().map(({ data }) => data as unknown as CaseRecord)
  const { cases, setAside } = assembleCorpus(records, taxonomy, readSiteSettings(CONTENT))
  for (const { source, messages } of [...cases, ...setAside]) {
    const severe = messages.filter(
      ({ severity, rule }) => severity === 'error' || rule.startsWith('corpus/') || rule.startsWith('text/'),
    )
    for (const message of severe) logger.warn(printMessage(namePath(join(folder, source)), message))
  }
  logger.info(`${cases.length} letters published, ${setAside.length} set aside; npm run check prints every message`)
}
