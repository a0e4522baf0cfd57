import type { Corpus } from '../../../corpus/corpus.ts'
import { formatCount, formatNumberOf } from '../../../rates/format-rate.ts'
import type { Rate } from '../../../rates/rate.ts'
import { LEAST_FOR_FIRM } from '../../../rates/tier.ts'
import { toRate } from '../../../rates/to-rate.ts'
import { type CountLine, toCountLines } from '../../figures/count-lines.ts'
import { type Figure, toFigures } from '../../figures/figure.ts'
import { toMarksFigure } from '../../figures/figure-marks.ts'
import { toOutcomeFigure } from '../../figures/figure-outcome.ts'
import { type GuidelineLine, toGuidelineLines } from '../../figures/guideline-table.ts'
import { browseHref } from '../../words/browse-href.ts'
import { type CaseRow, toCaseRows } from '../../words/case-rows.ts'
import { type Aspect, cellHref, cellOrDecisionHref } from '../../words/cell-href.ts'
import { pageHref } from '../../words/href.ts'
import { toNames } from '../../words/names.ts'
import { toReasonSide } from '../../words/reason-counts.ts'
import { type ReadText, toVoices, type VoiceSide } from '../../words/reason-voices.ts'
import type { Run } from '../../words/runs.ts'
import { inSentence, sayPartOf } from '../../words/say.ts'
import type { DecisionRow } from '../../words/shapes.ts'
import { type TreatmentAbout, toTreatmentAbout } from './treatment-about.ts'
import { type EntryLink, toEntryLinks } from './treatment-entries.ts'
import { toKinFigures } from './treatment-kin.ts'
import { type DecisionsOf, type TreatmentPlace, toDecisionsOf, toTreatmentPlaces } from './treatment-place.ts'
import { toSubjectLead, toSubjectTitle } from './treatment-words.ts'

/** So many decisions are listed; the browse list holds the rest. */
const MOST_LISTED = 100

/** Why the reviewers decided so, on both sides. */
export interface ReasonsView {
  /** In how many decisions a reason was read. */
  coverage: string
  sides: VoiceSide[]
}

/** The decisions of a page, and where the list of all of them stands. */
export interface ListView {
  shown: string
  cases: CaseRow[]
  /** Null where all are shown. */
  more: { href: string; label: string } | null
}

export interface TreatmentView {
  place: TreatmentPlace
  title: string
  lead: Run[]
  subject: string
  crumbs: { label: string; href?: string }[]
  rate: Rate
  /** The page's own decisions first, then its kinds. */
  figures: Figure[]
  reasons: ReasonsView | null
  guidelines: GuidelineLine[]
  specialties: CountLine[]
  urActions: CountLine[]
  list: ListView | null
  /** Its prose. */
  about: TreatmentAbout[]
  /** The single treatments that a subcategory's page leads to. */
  entries: EntryLink[]
}

/** What all treatment pages share, made once for each corpus. */
interface Shared {
  places: TreatmentPlace[]
  decisionsOf: DecisionsOf
  overall: Rate
  cases: Map<string, Corpus['cases'][number]>
}

const known = new WeakMap<Corpus, Shared>()

function toShared(corpus: Corpus): Shared {
  const before = known.get(corpus)
  if (before) return before
  const shared = {
    places: toTreatmentPlaces(corpus.taxonomy),
    decisionsOf: toDecisionsOf(corpus.decisions),
    overall: toRate(corpus.decisions),
    cases: new Map(corpus.cases.map((record) => [record.id, record])),
  }
  known.set(corpus, shared)
  return shared
}

const UR_ACTIONS: Record<string, string> = {
  denied: 'Denied outright',
  modified: 'Modified: a part was authorized',
  '': 'The letter does not say',
}

/** Reasons on both sides with sentences; null where none was read. */
export function toReasonsView(corpus: Corpus, decisions: DecisionRow[], readText: ReadText): ReasonsView | null {
  const { cases } = toShared(corpus)
  const sides = [
    toReasonSide(decisions, 'upheld', corpus.taxonomy),
    toReasonSide(decisions, 'overturned', corpus.taxonomy),
  ].filter(({ decisions: count }) => count > 0)
  const read = sides.reduce((sum, side) => sum + side.read, 0)
  if (read === 0) return null
  const unread = decisions.length - read
  const rest =
    unread > 0
      ? ` In ${formatNumberOf(unread, 'decision')} none was read; ${unread === 1 ? 'it counts' : 'they count'} in neither column.`
      : ''
  return {
    coverage: `Reasons were read in ${sayPartOf(read, decisions.length, 'decision')}; a decision can give several, so shares do not add up.${rest}`,
    sides: sides.map((side) => toVoices(corpus, side, decisions, cases, readText)),
  }
}

/** The first decisions of a list, with the way to the others. */
export function toListView(decisions: DecisionRow[], href: string): ListView | null {
  if (decisions.length === 0) return null
  const some = decisions.length > MOST_LISTED
  return {
    shown: some
      ? `The first ${MOST_LISTED} of ${formatCount(decisions.length)} decisions`
      : formatNumberOf(decisions.length, 'decision'),
    cases: toCaseRows(decisions.slice(0, MOST_LISTED)),
    more: {
      href,
      label: some ? `All ${formatCount(decisions.length)} decisions` : 'These decisions as a list of their own',
    },
  }
}

function toCrumbs(place: TreatmentPlace, places: TreatmentPlace[]): TreatmentView['crumbs'] {
  const above = [place.category, place.subcategory]
    .flatMap((id) => places.find((other) => other.id === id) ?? [])
    .filter(({ id }) => id !== place.id)
  return [
    { label: 'Treatments', href: pageHref('treatments') },
    ...new Map(above.map(({ id, title, href }) => [id, { label: title, href }])).values(),
    { label: place.title },
  ]
}

/** Every page below `/treatments/`. */
export function listTreatments(corpus: Corpus): TreatmentPlace[] {
  return toShared(corpus).places
}

/** The rate of one treatment page. */
export function toTreatmentRate(corpus: Corpus, { level, id }: TreatmentPlace): Rate {
  return toRate(toShared(corpus).decisionsOf(level, id))
}

/** The figures of one treatment page; none without decisions of its own. */
export function toTreatmentFigures(corpus: Corpus, place: TreatmentPlace): Figure[] {
  const { places, decisionsOf, overall } = toShared(corpus)
  const decisions = decisionsOf(place.level, place.id)
  if (decisions.length === 0) return []
  const rate = toRate(decisions)
  const subject = inSentence(place.title)
  const subcategoriesOf = (category: string) =>
    corpus.taxonomy.categories.find(({ id }) => id === category)?.subcategories.map(({ id }) => id) ?? []
  const page = {
    id: `treatment-${place.id}`,
    href: place.href,
    title: toSubjectTitle(place.title, rate),
    siteTitle: corpus.site.title,
    letters: corpus.cases.length,
    decisions: corpus.decisions.length,
  }
  return toFigures(page, [
    decisions.length < LEAST_FOR_FIRM
      ? toMarksFigure(decisions, subject)
      : toOutcomeFigure(rate, `Disputed requests for ${subject}, by outcome`, (outcome) =>
          browseHref(place.level, place.id, outcome),
        ),
    ...toKinFigures(place, places, decisionsOf, overall, subcategoriesOf),
  ])
}

/** The page of one category, subcategory or entry. `readText` gives the letters' own words for the quotations. */
export function toTreatment(corpus: Corpus, place: TreatmentPlace, readText: ReadText): TreatmentView {
  const { places, decisionsOf, overall } = toShared(corpus)
  const names = toNames(corpus.taxonomy)
  const decisions = decisionsOf(place.level, place.id)
  const rate = toRate(decisions)
  const subject = inSentence(place.title)
  const orNotRead = (value: string) => value || 'Not read'
  const listOf = (aspect: Aspect) => (value: string, rows: DecisionRow[]) =>
    cellOrDecisionHref(`${place.level}-${aspect}`, place.id, value, rows)
  return {
    place,
    title: toSubjectTitle(place.title, rate),
    lead: toSubjectLead(rate, subject, overall, decisions.length < LEAST_FOR_FIRM),
    subject,
    crumbs: toCrumbs(place, places),
    rate,
    figures: toTreatmentFigures(corpus, place),
    reasons: toReasonsView(corpus, decisions, readText),
    guidelines: toGuidelineLines(decisions, names, overall.rate, {
      claims: listOf('claims'),
      both: listOf('both'),
      reviewer: (guideline) => cellHref(place.level, place.id, guideline),
    }),
    specialties: toCountLines(decisions, ({ specialties }) => specialties, orNotRead, listOf('specialty')),
    urActions: toCountLines(
      decisions,
      ({ urAction }) => [urAction ?? ''],
      (value) => UR_ACTIONS[value] ?? value,
      listOf('ur-action'),
    ),
    list: toListView(decisions, browseHref(place.level, place.id)),
    about: toTreatmentAbout(place, corpus.taxonomy),
    entries: place.level === 'treatment' ? [] : toEntryLinks(places, place.id, decisionsOf),
  }
}
