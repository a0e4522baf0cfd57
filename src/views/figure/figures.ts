import type { Corpus } from '../../corpus/corpus.ts'
import { toGuidelineFigures } from '../guideline/guideline.ts'
import { toGuidelines } from '../guideline/guidelines.ts'
import { toMatrix } from '../matrix/matrix.ts'
import { toOverview } from '../overview/overview.ts'
import { toReasonFigures } from '../reason/reason.ts'
import { toReasonsIndexFigures } from '../reason/reasons.ts'
import { toSpecialties } from '../specialty/specialties.ts'
import { toTiming } from '../timing/timing.ts'
import { listTreatments, toTreatmentFigures } from '../treatment/treatment.ts'
import { toTreatmentsFigures } from '../treatment/treatments-figures.ts'
import { toWorkers } from '../worker/workers.ts'
import type { Figure } from './figure.ts'

const known = new WeakMap<Corpus, Figure[]>()

/** Every figure of the site, for its files; made once for each corpus. */
export function listFigures(corpus: Corpus): Figure[] {
  const before = known.get(corpus)
  if (before) return before
  const figures = [
    ...Object.values(toOverview(corpus).figures),
    ...listTreatments(corpus).flatMap((place) => toTreatmentFigures(corpus, place)),
    ...toTreatmentsFigures(corpus),
    ...toGuidelines(corpus).figures,
    ...toMatrix(corpus).figures,
    ...toSpecialties(corpus).figures,
    ...toWorkers(corpus).figures,
    ...toTiming(corpus).figures,
    ...corpus.taxonomy.guidelines.flatMap((place) => toGuidelineFigures(corpus, place)),
    ...toReasonsIndexFigures(corpus),
    ...corpus.taxonomy.reasons.flatMap((place) => toReasonFigures(corpus, place)),
  ]
  known.set(corpus, figures)
  return figures
}
