import type { Corpus } from '../../../corpus/corpus.ts'
import { formatCount } from '../../../rates/format-rate.ts'
import type { Rate } from '../../../rates/rate.ts'
import { LEAST_FOR_RELIABLE } from '../../../rates/tier.ts'
import { toRate } from '../../../rates/to-rate.ts'
import type { Figure } from '../../figures/figure.ts'
import { type GuidelineLine, toGuidelineLines } from '../../figures/guideline-table.ts'
import { type ReasonsView, toReasonsView } from '../../figures/quoted-reasons.ts'
import { browseHref, outcomeHref } from '../../words/browse-href.ts'
import { type ListView, toListView } from '../../words/case-rows.ts'
import { type Aspect, aspectHref, cellHref } from '../../words/cell-href.ts'
import { exploreHref } from '../../words/explore-href.ts'
import { pageHref } from '../../words/href.ts'
import { nameOf, toNames } from '../../words/names.ts'
import type { Run } from '../../words/runs.ts'
import { inSentence } from '../../words/say.ts'
import type { DecisionRow, ReadText } from '../../words/shapes.ts'
import { toOverallRate } from '../../words/whole-corpus.ts'
import { type CountLine, toCountLines } from './count-lines.ts'
import { entriesOf, type Shared, toShared } from './shared-treatments.ts'
import { toShownFigures } from './treatment-figures.ts'
import { type EntryLink, type TreatmentPlace, toEntryLinks } from './treatment-place.ts'
import { type TreatmentAbout, toSubjectLead, toSubjectTitle, toTreatmentAbout } from './treatment-words.ts'
import { toWithinRequests, type WithinRequests } from './within-requests.ts'

interface TreatmentView {
  place: TreatmentPlace
  title: string
  lead: Run[]
  subject: string
  crumbs: { label: string; href?: string }[]
  rate: Rate
  /** Requests for other treatments that name this one as well; none on pages that are of no single treatment. */
  within: WithinRequests | null
  /** Those of its decisions that were overturned; null without any. */
  overturned: { count: string; href: string } | null
  /** The page's decisions in the explorer; null without any. */
  exploreHref: string | null
  figures: Figure[]
  reasons: ReasonsView | null
  guidelines: GuidelineLine[]
  specialties: CountLine[]
  urActions: CountLine[]
  list: ListView | null
  /** Its prose. */
  about: TreatmentAbout[]
  /** The single treatments that the page of a subcategory or of a class of drugs leads to. */
  entries: EntryLink[]
}

/** The way from the treatments down to a page; that of a drug leads through its class. */
function toCrumbs(place: TreatmentPlace, { places, classOf }: Shared): TreatmentView['crumbs'] {
  const drugClass = place.level === 'treatment' ? classOf.get(place.id) : undefined
  const above = [place.category, place.subcategory]
    .flatMap((id) => places.find((other) => other.id === id) ?? [])
    .filter(({ href }) => href !== place.href)
    .concat(drugClass ?? [])
  return [
    { label: 'Treatments', href: pageHref('treatments') },
    ...new Map(above.map(({ title, href }) => [href, { label: title, href }])).values(),
    { label: place.title },
  ]
}

const KEYS = {
  category: 'category',
  subcategory: 'subcategory',
  treatment: 'treatment',
  drug_class: 'drugClass',
} as const

/** Decisions on a page's subject whose outcome is not known. */
const countUndecided = ({ published }: Corpus, { level, id }: TreatmentPlace): number =>
  published.filter((row) => row.outcome === null && row[KEYS[level]] === id).length

/** The page of one category, subcategory or entry. `readText` gives the letters' own words for the quotations. */
export function toTreatment(corpus: Corpus, place: TreatmentPlace, readText: ReadText): TreatmentView {
  const shared = toShared(corpus)
  const { decisionsOf } = shared
  const overall = toOverallRate(corpus)
  const names = toNames(corpus.taxonomy)
  const decisions = decisionsOf(place.level, place.id)
  const rate = toRate(decisions, corpus.likeness)
  const undecided = decisions.length === 0 ? countUndecided(corpus, place) : 0
  const subject = inSentence(place.title)
  const orNotRead = (value: string) => value || 'Not read'
  const listOf = (aspect: Aspect) => (value: string, rows: DecisionRow[]) =>
    aspectHref(place.level, place.id, aspect, value, rows, decisions.length)
  return {
    place,
    title: toSubjectTitle(place.title, rate, undecided),
    lead: toSubjectLead(rate, subject, overall, decisions.length < LEAST_FOR_RELIABLE, undecided),
    subject,
    crumbs: toCrumbs(place, shared),
    rate,
    within: place.entry ? toWithinRequests(place, shared.namedBeside.get(place.id) ?? []) : null,
    overturned:
      rate.overturned > 0
        ? {
            count: formatCount(rate.overturned),
            href: outcomeHref(place.level, place.id, 'overturned', rate.decided),
          }
        : null,
    exploreHref: rate.decided > 0 ? exploreHref([[place.level, place.id]]) : null,
    figures: toShownFigures(corpus, place),
    reasons: toReasonsView(corpus, decisions, { chosen: [[place.level, place.id]], readText }),
    guidelines: toGuidelineLines(
      decisions,
      { names, overall: overall.rate, likeness: corpus.likeness },
      {
        claims: listOf('claims'),
        both: listOf('both'),
        reviewer: (guideline) => cellHref(place.level, place.id, guideline),
      },
    ),
    specialties: toCountLines(decisions, ({ specialties }) => specialties, orNotRead, listOf('specialty')),
    urActions: toCountLines(
      decisions,
      ({ urAction }) => [urAction ?? ''],
      (value) => (value ? nameOf(names, 'ur_action', value).title : 'The letter does not say'),
      listOf('ur_action'),
    ),
    list: toListView(decisions, browseHref(place.level, place.id)),
    about: toTreatmentAbout(place, corpus.taxonomy),
    entries: place.level === 'treatment' ? [] : toEntryLinks(entriesOf(shared, place), decisionsOf),
  }
}
