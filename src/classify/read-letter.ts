import { parseLetter } from '../letter/parse-letter.ts'
import type { Taxonomy } from '../taxonomy/taxonomy.ts'
import type { ClassifiedLetter } from './classified.ts'
import { classifyLetter } from './classify-letter.ts'
import { toKnowledge } from './knowledge.ts'
import { toNamesOf } from './request-names.ts'

/** Reads a letter's text: what it says, and what that is to the taxonomy. */
export type LetterReader = (text: string) => ClassifiedLetter

/** To be made once for a taxonomy. */
export function toLetterReader(taxonomy: Taxonomy): LetterReader {
  const knowledge = toKnowledge(taxonomy)
  const namesOf = toNamesOf(taxonomy, knowledge)
  return (text) => classifyLetter(text, parseLetter(text, namesOf), knowledge)
}
