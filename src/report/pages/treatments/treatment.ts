import type { Corpus } from '../../../corpus/corpus.ts'
import { formatCount } from '../../../rates/format-rate.ts'
import type { Rate } from '../../../rates/rate.ts'
import { LEAST_FOR_RELIABLE } from '../../../rates/tier.ts'
import type { Figure } from '../../figures/figure.ts'
import { type GuidelineLine, toGuidelineLines } from '../../figures/guideline-table.ts'
import { type ReasonsView, toReasonsView } from '../../figures/quoted-reasons.ts'
import { browseHref, outcomeHref } from '../../words/browse-href.ts'
import { type ListView, toListView } from '../../words/case-rows.ts'
import { type Aspect, aspectHref, cellHref } from '../../words/cell-href.ts'
import { exploreHref } from '../../words/explore-href.ts'
import { pageHref } from '../../words/href.ts'
import { nameOf, toNames } from '../../words/names.ts'
import { oncePer } from '../../words/once-per.ts'
import type { Run } from '../../words/runs.ts'
import { inSentence } from '../../words/say.ts'
import type { DecisionRow, ReadText } from '../../words/shapes.ts'
import { toOverallRate } from '../../words/whole-corpus.ts'
import { type CountLine, toCountLines } from './count-lines.ts'
import { entriesOf, type Shared, toShared, toTreatmentRate } from './shared-treatments.ts'
import { toShownFigures } from './treatment-figures.ts'
import { type EntryLink, type TreatmentPlace, toEntryLinks } from './treatment-place.ts'
import { type TreatmentAbout, toSubjectLead, toSubjectTitle, toTreatmentAbout } from './treatment-words.ts'
import { toWithinRequests, type WithinRequests } from './within-requests.ts'

/** What the page of a treatment and its brief both say of its decisions. */
interface TreatmentCore {
  decisions: DecisionRow[]
  rate: Rate
  /** Decisions on it whose outcome is not known; counted where it has no others. */
  undecided: number
  lead: Run[]
  crumbs: { label: string; href?: string }[]
  reasons: ReasonsView | null
  guidelines: GuidelineLine[]
}

interface TreatmentView extends Omit<TreatmentCore, 'decisions' | 'undecided'> {
  place: TreatmentPlace
  title: string
  subject: string
  /** Requests for other treatments that name this one as well; none on pages that are of no single treatment. */
  within: WithinRequests | null
  /** Those of its decisions that were overturned; null without any. */
  overturned: { count: string; href: string } | null
  /** The page's decisions in the explorer; null without any. */
  exploreHref: string | null
  figures: Figure[]
  specialties: CountLine[]
  urActions: CountLine[]
  list: ListView | null
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

/** Leads to the decisions of a treatment that have a value, which are `rows`. */
const toListOf =
  (place: TreatmentPlace, decisions: DecisionRow[], aspect: Aspect) => (value: string, rows: DecisionRow[]) =>
    aspectHref(place.level, place.id, aspect, value, rows, decisions.length)

function makeCore(corpus: Corpus, place: TreatmentPlace, readText: ReadText): TreatmentCore {
  const shared = toShared(corpus)
  const overall = toOverallRate(corpus)
  const decisions = shared.decisionsOf(place.level, place.id)
  const rate = toTreatmentRate(corpus, place)
  const undecided = decisions.length === 0 ? countUndecided(corpus, place) : 0
  return {
    decisions,
    rate,
    undecided,
    lead: toSubjectLead(rate, inSentence(place.title), overall, decisions.length < LEAST_FOR_RELIABLE, undecided),
    crumbs: toCrumbs(place, shared),
    reasons: toReasonsView(corpus, decisions, { chosen: [[place.level, place.id]], readText }),
    guidelines: toGuidelineLines(
      decisions,
      { names: toNames(corpus.taxonomy), overall: overall.rate, likeness: corpus.likeness },
      {
        claims: toListOf(place, decisions, 'claims'),
        both: toListOf(place, decisions, 'both'),
        reviewer: (guideline) => cellHref(place.level, place.id, guideline),
      },
    ),
  }
}

const coresOf = oncePer((corpus: Corpus) =>
  oncePer((place: TreatmentPlace, readText: ReadText) => makeCore(corpus, place, readText)),
)

/**
 * What is said of one category, subcategory or entry; made once, for its page and its brief. `readText` gives the
 * letters' own words for the quotations.
 */
export const toTreatmentCore = (corpus: Corpus, place: TreatmentPlace, readText: ReadText): TreatmentCore =>
  coresOf(corpus)(place, readText)

/** The page of one category, subcategory or entry. */
export function toTreatment(corpus: Corpus, place: TreatmentPlace, readText: ReadText): TreatmentView {
  const shared = toShared(corpus)
  const { decisionsOf } = shared
  const names = toNames(corpus.taxonomy)
  const { decisions, undecided, ...said } = toTreatmentCore(corpus, place, readText)
  const { rate } = said
  const orNotRead = (value: string) => value || 'Not read'
  return {
    ...said,
    place,
    title: toSubjectTitle(place.title, rate, undecided),
    subject: inSentence(place.title),
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
    specialties: toCountLines(
      decisions,
      ({ specialties }) => specialties,
      orNotRead,
      toListOf(place, decisions, 'specialty'),
    ),
    urActions: toCountLines(
      decisions,
      ({ urAction }) => [urAction ?? ''],
      (value) => (value ? nameOf(names, 'ur_action', value).title : 'The letter does not say'),
      toListOf(place, decisions, 'ur_action'),
    ),
    list: toListView(decisions, browseHref(place.level, place.id)),
    about: toTreatmentAbout(place, corpus.taxonomy),
    entries: place.level === 'treatment' ? [] : toEntryLinks(entriesOf(shared, place), decisionsOf),
  }
}
