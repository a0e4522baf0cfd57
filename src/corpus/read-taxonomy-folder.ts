import { join } from 'node:path'
import { readTaxonomy } from '../taxonomy/read-taxonomy.ts'
import type { Taxonomy } from '../taxonomy/taxonomy.ts'
import { TAXONOMY_FOLDERS } from '../taxonomy/taxonomy-folders.ts'
import { printMessage } from '../text/place.ts'
import { ContentFault } from './content-fault.ts'
import { namePath } from './list-files.ts'
import { readEntryFiles } from './read-entries.ts'
import { isKnownSound, keepSound } from './sound-taxonomy.ts'

/**
 * Reads and checks the taxonomy of a content folder; messages name the file, line and what to write. `compare` as in
 * `readTaxonomy`.
 */
export function readTaxonomyFolder(
  content: string,
  { compare = true } = {},
): { value: Taxonomy; messages: { text: string; error: boolean }[] } {
  const files = TAXONOMY_FOLDERS.flatMap((folder) => readEntryFiles(content, folder))
  const { value, messages } = readTaxonomy(files, { compare })
  return {
    value,
    messages: messages.map((message) => ({
      text: printMessage(namePath(join(content, message.file)), message),
      error: message.severity === 'error',
    })),
  }
}

/**
 * The taxonomy; or each fault is told and an error thrown, because a wrong entry must not count decisions wrongly in
 * silence.
 */
export function loadTaxonomy(content: string, tell: (fault: string) => void = console.error): Taxonomy {
  const known = isKnownSound(content)
  const { value, messages } = readTaxonomyFolder(content, { compare: !known })
  if (!known && messages.length === 0) keepSound(content)
  const errors = messages.filter(({ error }) => error)
  for (const { text } of errors) tell(text)
  if (errors.length > 0)
    throw new ContentFault(`The taxonomy has faults (${errors.length}, told above); mend them first`)
  return value
}
