import type { Corpus } from '../../../corpus/corpus.ts'
import { formatNumberOf } from '../../../rates/format-rate.ts'
import { toOverview } from '../../pages/overview/overview.ts'
import { toTiming } from '../../pages/timing/timing.ts'
import { fileHref, pageHref } from '../../words/href.ts'
import { oncePer } from '../../words/once-per.ts'
import { toPlain } from '../../words/runs.ts'
import type { ReadText } from '../../words/shapes.ts'
import { listFigures } from '../figures.ts'
import { type Answer, byFigure, inWords } from './answer.ts'
import { answerOfMethod } from './of-method.ts'
import { answerOfOneTreatment } from './of-one-treatment.ts'
import { BY_FIGURE } from './questions.ts'

/** What people ask and no public letter can answer. */
export const UNANSWERABLE =
  'Public letters do not say who the reviewer, the provider, the attorney or the insurer is, in which region, what it cost, what happened afterwards, or what utilization review approved.'

/** The page `/answers/`. */
interface Answers {
  title: string
  lead: string
  /** Holds for all of them. */
  caveats: string[]
  answers: Answer[]
}

/** The questions that figures answer; where the page has a fuller sentence than the headline, that one. */
function answerByFigures(corpus: Corpus): Answer[] {
  const { sentences, about, beside } = toOverview(corpus)
  const figures = new Map(listFigures(corpus).map((figure) => [figure.id, figure]))
  const sentenceOf = (id: string) => sentences.find(({ see }) => see.href === `#${id}`)?.runs
  /** What the page says in a figure's place where the letters state too little for it. */
  const instead: Record<string, Pick<Answer, 'answer' | 'place'>> = {
    'guidelines-time': { answer: about.time.text, place: { href: `${pageHref()}#corpus`, label: 'About the corpus' } },
    'timing-application-to-decision': {
      answer: toTiming(corpus).lead,
      place: { href: pageHref('timing'), label: 'How long a case took' },
    },
  }
  return BY_FIGURE.map(([number, question, id, caveat]) => {
    const asked = { number, question, caveat }
    const figure = figures.get(id)
    const words = sentenceOf(id)
    const answer = id === 'overview-benchmarks' ? beside?.answer : words && toPlain(words)
    if (figure) return byFigure({ ...asked, figure, answer })
    const nothing = { answer: 'These letters hold nothing that could answer it', place: null }
    return inWords({ ...asked, basis: '', ...(corpus.decisions.length > 0 ? (instead[id] ?? nothing) : nothing) })
  })
}

/** The questions in their order, each answered by what the report's own pages say; made once for each corpus. */
export const toAnswers = oncePer((corpus: Corpus, readText: ReadText): Answers => {
  const answers = [
    ...answerByFigures(corpus),
    ...answerOfOneTreatment(corpus),
    ...answerOfMethod(corpus, readText),
  ].sort((a, b) => a.number - b.number)
  return {
    title: `${answers.length} questions, answered`,
    lead: `What people ask of these letters, each answered in a sentence or two from ${formatNumberOf(corpus.cases.length, 'letter')}, with the numbers behind it.`,
    caveats: [...toOverview(corpus).about.paragraphs.slice(0, 1), UNANSWERABLE],
    answers,
  }
})

/** The same for programs, `/answers/index.json`. `site` makes addresses whole where it is known. */
export function toAnswersFile({ title, caveats, answers }: Answers, site: URL | undefined) {
  const absolute = (href: string) => (site ? new URL(href, site).href : href)
  return {
    title,
    page: absolute(pageHref('answers')),
    meaning: 'Overturned: the denial was reversed and the treatment allowed. Upheld: the denial stood.',
    caveats,
    data: absolute(fileHref('data/manifest.json')),
    answers: answers.map(({ place, table: _, more, ...answer }) => ({
      ...answer,
      page: place && absolute(place.href),
      furtherRows: more,
    })),
  }
}
