import type { Corpus } from '../../../corpus/corpus.ts'
import { formatNumberOf } from '../../../rates/format-rate.ts'
import { atStart, sayDate, sayMessage, sayPartOf } from '../../words/say.ts'
import type { ReadText } from '../../words/shapes.ts'
import { type AccuracyView, toAccuracyView } from './accuracy-view.ts'
import { type ConcordanceView, toConcordance } from './concordance.ts'
import { type CoverageLine, toCoverage } from './coverage.ts'
import { type LettersPage, type RuleLine, toLettersPages, toRuleLines } from './quality-letters.ts'
import { type SampleView, toSampleView } from './sample-view.ts'
import { toUndecided, type UndecidedLine } from './undecided.ts'
import { toUnmatchedCitations, toUnmatchedRequests, type UnmatchedList } from './unmatched.ts'

/** How well the letters of a corpus are read. */
export interface QualityView {
  /** How well this very corpus is read; null where no sample of it was measured. */
  sample: SampleView | null
  /** How well labeled letters are read; null where no measurement is committed. */
  accuracy: AccuracyView | null
  /** Days of earlier measurements. */
  earlier: string[]
  coverage: { letters: CoverageLine[]; decisions: CoverageLine[] }
  rules: RuleLine[]
  setAside: { source: string; reason: string }[]
  /** Decisions that are published, and that no rate counts. */
  undecided: UndecidedLine[]
  /** Null where no rows of the state's index are kept. */
  concordance: ConcordanceView | null
  requests: UnmatchedList
  citations: UnmatchedList
}

/** The heading of `/quality/`. */
export const QUALITY_TITLE = 'How well the letters are read'

/** How much of the corpus was read without a hitch, in a sentence or two. */
export function sayQuality({ cases, setAside }: Corpus): string {
  if (cases.length + setAside.length === 0) return 'No letter has been read yet.'
  const clean = cases.filter(({ messages }) => messages.length === 0).length
  const aside =
    setAside.length === 0
      ? 'No file is set aside.'
      : `${formatNumberOf(setAside.length, 'file')} could not be read as a letter and ${setAside.length === 1 ? 'is' : 'are'} set aside.`
  return `${atStart(sayPartOf(clean, cases.length, 'letter'))} ${cases.length === 1 || clean === 0 ? 'was' : 'were'} read without a message. ${aside}`
}

/** The page `/quality/` without its list of letters. */
export function toQuality(corpus: Corpus, readText: ReadText): QualityView {
  const [newest, ...earlier] = corpus.accuracy.labeled
  return {
    sample: toSampleView(corpus),
    accuracy: newest ? toAccuracyView(newest, corpus.taxonomy) : null,
    earlier: earlier.map(({ date, form }) => `${sayDate(date)} (${form})`),
    coverage: toCoverage(corpus),
    rules: toRuleLines(corpus),
    setAside: corpus.setAside.map(({ source, messages }) => ({
      source,
      reason: messages[0] ? sayMessage(messages[0]) : 'No layout was recognized.',
    })),
    undecided: toUndecided(corpus),
    concordance: toConcordance(corpus),
    requests: toUnmatchedRequests(corpus),
    citations: toUnmatchedCitations(corpus, readText),
  }
}

/** Every page of the list of letters, the first of which is `/quality/` itself. */
export const listQualityPages = (corpus: Corpus): LettersPage[] => toLettersPages(corpus)
