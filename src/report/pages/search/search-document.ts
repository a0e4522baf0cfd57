import type { CaseRecord, Corpus } from '../../../corpus/corpus.ts'
import { toTokens } from '../../../search/parse-query.ts'
import type { SearchDocument } from '../../../search/search-document.ts'
import { toCaseName, toCaseTitle } from '../../words/case-title.ts'
import { toParagraphHints } from '../../words/letter/case-hints.ts'
import { toParagraphs } from '../../words/letter/case-paragraphs.ts'
import { toNames } from '../../words/names.ts'

/** A letter for the index: the paragraphs of its page, white space collapsed. `text` is the letter's own text. */
export function toSearchDocument(corpus: Corpus, record: CaseRecord, text: string): SearchDocument {
  const { id, letter } = record
  return {
    id,
    name: toCaseName(record),
    about: toCaseTitle(toNames(corpus.taxonomy), letter.decisions),
    requests: letter.decisions.map(({ request }) => toTokens(request.value).join(' ')),
    paragraphs: toParagraphs(text, toParagraphHints(letter, text)).map(({ start, end }) =>
      toTokens(text.slice(start, end)).join(' '),
    ),
  }
}

/** The letters in slices, each as many as one process indexes; numbered from 1. */
export function toSlices<T>(cases: readonly T[], size: number): { number: number; cases: T[] }[] {
  return Array.from({ length: Math.ceil(cases.length / size) }, (_, index) => ({
    number: index + 1,
    cases: cases.slice(index * size, (index + 1) * size),
  }))
}
