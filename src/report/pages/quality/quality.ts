import type { Corpus } from '../../../corpus/corpus.ts'
import { formatNumberOf, formatPart, formatPercent } from '../../../rates/format-rate.ts'
import { atStart, sayDate, sayMessage, sayPartOf } from '../../words/say.ts'
import type { ReadText } from '../../words/shapes.ts'
import { type AccuracyView, toAccuracyView } from './accuracy-view.ts'
import { type ConcordanceView, toConcordance } from './concordance.ts'
import { type LettersPage, type RuleLine, toLettersPages, toRuleLines } from './quality-letters.ts'
import { type SampleView, toSampleView } from './sample-view.ts'
import { toUndecided, type UndecidedLine } from './undecided.ts'
import { toUnmatchedCitations, toUnmatchedRequests, type UnmatchedList } from './unmatched.ts'

/** In how much of the corpus a value stands. What is missing was not stated, or not read: the two look alike. */
interface CoverageLine {
  title: string
  count: string
  share: string
}

const toLine = (title: string, part: number, whole: number): CoverageLine => ({
  title,
  count: formatPart(part, whole),
  share: whole > 0 ? formatPercent(part / whole, 0) : '',
})

/** How many letters and decisions have each value that the pages count by. */
function toCoverage({ cases, decisions }: Corpus): { letters: CoverageLine[]; decisions: CoverageLine[] } {
  const letters = cases.map(({ letter }) => letter)
  const ofLetters = (title: string, has: (letter: (typeof letters)[number]) => boolean) =>
    toLine(title, letters.filter(has).length, letters.length)
  const ofDecisions = (title: string, has: (row: (typeof decisions)[number]) => boolean) =>
    toLine(title, decisions.filter(has).length, decisions.length)
  return {
    letters: [
      ofLetters('Case number', ({ caseNumber }) => caseNumber !== null),
      ofLetters('Decision date', ({ dates }) => dates.decision !== null),
      ofLetters('Reviewer’s specialty', ({ reviewer }) => reviewer.specialties.length > 0),
      ofLetters('State of licensure', ({ reviewer }) => reviewer.states.length > 0),
      ofLetters('Patient’s age', ({ patient }) => patient.age !== null),
      ofLetters('Patient’s sex', ({ patient }) => patient.sex !== null),
      ofLetters('Date of injury', ({ patient }) => patient.injuryDate !== null),
    ],
    decisions: [
      ofDecisions('Treatment', ({ treatment }) => treatment !== null),
      ofDecisions('Body part, in the request', ({ bodyParts }) => bodyParts.length > 0),
      ofDecisions('Administrator’s citation, or that there is none', ({ claimsFamilies }) => claimsFamilies.length > 0),
      ofDecisions('Reviewer’s citation, or that there is none', ({ imrFamilies }) => imrFamilies.length > 0),
      ofDecisions('Denied or modified', ({ urAction }) => urAction !== null),
      ofDecisions('At least one reason', ({ reasons }) => reasons.length > 0),
    ],
  }
}

interface QualityView {
  title: string
  lead: string
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
    title: 'How well the letters are read',
    lead: sayQuality(corpus),
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
