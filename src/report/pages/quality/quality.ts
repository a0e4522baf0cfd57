import type { AccuracySheet } from '../../../accuracy/accuracy-sheet.ts'
import type { Corpus } from '../../../corpus/corpus.ts'
import { formatNumberOf, formatPart } from '../../../rates/format-rate.ts'
import { sayDate } from '../../words/say.ts'
import { sayMessage } from '../../words/say-message.ts'
import type { ReadText } from '../../words/shapes.ts'
import { type AccuracyView, toAccuracyView } from './accuracy-view.ts'
import { type CoverageLine, toCoverage } from './coverage.ts'
import { type LettersPage, type RuleLine, toLettersPages, toRuleLines } from './quality-letters.ts'
import { toUnmatchedCitations, toUnmatchedRequests, type UnmatchedList } from './unmatched.ts'

export interface QualityView {
  title: string
  lead: string
  /** Null where no measurement is committed. */
  accuracy: AccuracyView | null
  /** Days of earlier measurements. */
  earlier: string[]
  coverage: { letters: CoverageLine[]; decisions: CoverageLine[] }
  rules: RuleLine[]
  setAside: { source: string; reason: string }[]
  requests: UnmatchedList
  citations: UnmatchedList
}

/** How much of the corpus was read without a hitch, in a sentence or two. */
export function sayQuality({ cases, setAside }: Corpus): string {
  if (cases.length + setAside.length === 0) return 'No letter has been read yet.'
  const clean = cases.filter(({ messages }) => messages.length === 0).length
  const aside =
    setAside.length === 0
      ? 'No file is set aside.'
      : `${formatNumberOf(setAside.length, 'file')} could not be read as a letter and ${setAside.length === 1 ? 'is' : 'are'} set aside.`
  return `${formatPart(clean, cases.length)} letters were read without a message. ${aside}`
}

/** The page `/quality/` without its list of letters. `sheets` are the committed measurements, the newest first. */
export function toQuality(corpus: Corpus, sheets: AccuracySheet[], readText: ReadText): QualityView {
  const [newest, ...earlier] = sheets
  return {
    title: 'How well the letters are read',
    lead: sayQuality(corpus),
    accuracy: newest ? toAccuracyView(newest, corpus.taxonomy) : null,
    earlier: earlier.map(({ date, form }) => `${sayDate(date)} (${form})`),
    coverage: toCoverage(corpus),
    rules: toRuleLines(corpus),
    setAside: corpus.setAside.map(({ source, messages }) => ({
      source,
      reason: messages[0] ? sayMessage(messages[0]) : 'No layout was recognized.',
    })),
    requests: toUnmatchedRequests(corpus),
    citations: toUnmatchedCitations(corpus, readText),
  }
}

/** Every page of the list of letters, the first of which is `/quality/` itself. */
export const listQualityPages = (corpus: Corpus): LettersPage[] => toLettersPages(corpus)
