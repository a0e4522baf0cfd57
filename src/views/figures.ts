import type { Corpus } from '../corpus/corpus.ts'
import type { Figure } from './figure.ts'
import { toGuidelineFigures } from './guideline.ts'
import { toGuidelines } from './guidelines.ts'
import { toMatrix } from './matrix.ts'
import { toOverview } from './overview.ts'
import { toReasonFigures } from './reason.ts'
import { toReasonsIndexFigures } from './reasons.ts'
import { toSpecialties } from './specialties.ts'
import { listTreatments, toTreatmentFigures } from './treatment.ts'
import { toTreatmentsFigures } from './treatments-figures.ts'

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
    ...corpus.taxonomy.guidelines.flatMap((place) => toGuidelineFigures(corpus, place)),
    ...toReasonsIndexFigures(corpus),
    ...corpus.taxonomy.reasons.flatMap((place) => toReasonFigures(corpus, place)),
  ]
  known.set(corpus, figures)
  return figures
}
