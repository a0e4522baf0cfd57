import type { Corpus } from '../../../corpus/corpus.ts'
import type { ClassifiedLetter } from '../shapes.ts'
import { toParagraphHints } from './case-hints.ts'
import { type LetterView, toLetterView } from './case-letter.ts'
import { toMarks } from './case-marks.ts'
import { toParagraphs } from './case-paragraphs.ts'
import type { Reading } from './case-reading.ts'
import { toReadings } from './case-readings.ts'

/** A letter laid out as its page shows it, with the readings that are lit in it. */
export interface LitLetter {
  readings: Reading[]
  view: LetterView
}

/** Lays a letter out; `text` is its own text, on which all spans lie. */
export function toLitLetter(corpus: Corpus, letter: ClassifiedLetter, text: string): LitLetter {
  const readings = toReadings(corpus, letter, text)
  const view = toLetterView({
    text,
    paragraphs: toParagraphs(text, toParagraphHints(letter, text)),
    marks: toMarks(text, readings),
    decisions: letter.decisions,
  })
  return { readings, view }
}
