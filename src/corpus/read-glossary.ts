import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readTerms } from '../taxonomy/read-terms.ts'
import type { Term } from '../taxonomy/term.ts'
import { decode } from '../text/decode.ts'
import { printMessage } from '../text/place.ts'
import { ContentFault } from './content-fault.ts'
import { listFiles, namePath } from './list-files.ts'

/** The words of `content/glossary`, by file; every fault is told, and then thrown. */
export function readGlossary(content: string): Term[] {
  const files = listFiles(join(content, 'glossary'), ['.md']).map((path) => ({
    path: `glossary/${path}`,
    text: decode(readFileSync(join(content, 'glossary', path))).text,
  }))
  const { value, messages } = readTerms(files)
  const faults = messages.map((message) => printMessage(namePath(join(content, message.file)), message))
  if (faults.length > 0) throw new ContentFault(faults.join('\n'))
  return value
}
