import type { Corpus } from '../../corpus/corpus.ts'
import type { Figure } from '../../report/figures/figure.ts'
import { toGuideline } from '../../report/pages/guidelines/guideline.ts'
import { toGuidelines } from '../../report/pages/guidelines/guidelines.ts'
import { toMatrix } from '../../report/pages/matrix/matrix.ts'
import { toOverview } from '../../report/pages/overview/overview.ts'
import { sayQuality } from '../../report/pages/quality/quality.ts'
import { toReason } from '../../report/pages/reasons/reason.ts'
import { toReasons } from '../../report/pages/reasons/reasons.ts'
import { toSpecialties } from '../../report/pages/specialties/specialties.ts'
import { toTiming } from '../../report/pages/timing/timing.ts'
import { listTreatments } from '../../report/pages/treatments/shared-treatments.ts'
import { toTreatment } from '../../report/pages/treatments/treatment.ts'
import { toTreatments } from '../../report/pages/treatments/treatments.ts'
import { toTreatmentsFigures } from '../../report/pages/treatments/treatments-figures.ts'
import { toWorkers } from '../../report/pages/workers/workers.ts'
import { type Run, toPlain } from '../../report/words/runs.ts'

const readNothing = () => ''

const sayRuns = (words: string | Run[]): string => (typeof words === 'string' ? words : toPlain(words))

/** What is said of each figure: its headline, its measure, its notes, and the counts beside it. */
const sayFigures = (figures: Figure[]): string[] =>
  figures.flatMap(({ number, headline, subtitle, note, rest }) => [
    `Figure ${number}: ${headline ?? '(the page’s title)'}`,
    `  ${subtitle}`,
    ...(note ? [`  ${note}`] : []),
    ...rest.map(({ label, text }) => `  ${label}: ${text}`),
  ])

const titled = (view: { title: string; lead: string | Run[]; figures: Figure[] }): string[] => [
  view.title,
  sayRuns(view.lead),
  ...sayFigures(view.figures),
]

function sayOverview(corpus: Corpus): string[] {
  const { title, sentences, figures, about, beside } = toOverview(corpus)
  return [
    title,
    ...sentences.map(({ runs }) => toPlain(runs)),
    ...sayFigures(Object.values(figures)),
    ...about.paragraphs,
    about.time.text,
    ...(beside ? [beside.question, beside.answer, ...beside.differences] : []),
  ]
}

/** Every sentence that the report makes of a corpus, one page of each kind, by the page. */
export function sayEverything(corpus: Corpus): Record<string, string[]> {
  const treatment = (id: string) => {
    const place = listTreatments(corpus).find((one) => one.id === id)
    return place ? titled(toTreatment(corpus, place, readNothing)) : []
  }
  const guideline = corpus.taxonomy.guidelines.find(({ id }) => id === 'odg')
  const reason = corpus.taxonomy.reasons.find(({ id }) => id === 'no-red-flags')
  return {
    '/': sayOverview(corpus),
    '/treatments/': titled({ ...toTreatments(corpus), figures: toTreatmentsFigures(corpus) }),
    '/treatments/rehabilitation/': treatment('rehabilitation'),
    '/treatments/acupuncture/': treatment('acupuncture'),
    '/guidelines/': titled(toGuidelines(corpus)),
    '/guidelines/odg/': guideline ? titled(toGuideline(corpus, guideline, readNothing)) : [],
    '/matrix/': titled(toMatrix(corpus)),
    '/specialties/': titled(toSpecialties(corpus)),
    '/reasons/': titled(toReasons(corpus)),
    '/reasons/no-red-flags/': reason ? titled(toReason(corpus, reason, readNothing)) : [],
    '/workers/': titled(toWorkers(corpus)),
    '/timing/': titled(toTiming(corpus)),
    '/quality/': [sayQuality(corpus)],
  }
}

/** The same as one text, for reading and for comparing. */
export function printEverything(corpus: Corpus): string {
  return Object.entries(sayEverything(corpus))
    .map(([page, lines]) => `## ${page}\n\n${lines.join('\n')}\n`)
    .join('\n')
}
