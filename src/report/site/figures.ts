import type { Corpus } from '../../corpus/corpus.ts'
import type { Figure } from '../figures/figure.ts'
import { toGuidelineFigures } from '../pages/guidelines/guideline.ts'
import { toGuidelines } from '../pages/guidelines/guidelines.ts'
import { toMatrix } from '../pages/matrix/matrix.ts'
import { toOverview } from '../pages/overview/overview.ts'
import { toReasonFigures } from '../pages/reasons/reason.ts'
import { toReasonsIndexFigures } from '../pages/reasons/reasons.ts'
import { toSpecialties } from '../pages/specialties/specialties.ts'
import { toTiming } from '../pages/timing/timing.ts'
import { listDrugClasses, listTreatments } from '../pages/treatments/shared-treatments.ts'
import { toTreatmentFigures } from '../pages/treatments/treatment-figures.ts'
import { toTreatmentsFigures } from '../pages/treatments/treatments-figures.ts'
import { toWorkers } from '../pages/workers/workers.ts'
import { oncePer } from '../words/once-per.ts'

/** Every figure of the site, for its files; made once for each corpus. */
export const listFigures = oncePer((corpus: Corpus): Figure[] => [
  ...Object.values(toOverview(corpus).figures),
  ...[...listTreatments(corpus), ...listDrugClasses(corpus)].flatMap((place) => toTreatmentFigures(corpus, place)),
  ...toTreatmentsFigures(corpus),
  ...toGuidelines(corpus).figures,
  ...toMatrix(corpus).figures,
  ...toSpecialties(corpus).figures,
  ...toWorkers(corpus).figures,
  ...toTiming(corpus).figures,
  ...corpus.taxonomy.guidelines.flatMap((place) => toGuidelineFigures(corpus, place)),
  ...toReasonsIndexFigures(corpus),
  ...corpus.taxonomy.reasons.flatMap((place) => toReasonFigures(corpus, place)),
])
