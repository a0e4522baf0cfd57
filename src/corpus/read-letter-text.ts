import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { decode } from '../text/decode.ts'
import type { CaseRecord } from './corpus.ts'
import { corpusFolder } from './folders.ts'

/** A letter's own text: read from its file when its page is made, so that the content store stays small. */
export function readLetterText({ source, textStart }: Pick<CaseRecord, 'source' | 'textStart'>): string {
  return decode(readFileSync(join(corpusFolder(), source))).text.slice(textStart)
}
