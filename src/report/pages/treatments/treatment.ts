import type { Corpus } from '../../../corpus/corpus.ts'
import { formatCount } from '../../../rates/format-rate.ts'
import type { Rate } from '../../../rates/rate.ts'
import { LEAST_FOR_RELIABLE } from '../../../rates/tier.ts'
import { toRate } from '../../../rates/to-rate.ts'
import { type Figure, toFigures } from '../../figures/figure.ts'
import { toMarksFigure, toOutcomeFigure } from '../../figures/figure-outcome.ts'
import { type GuidelineLine, toGuidelineLines } from '../../figures/guideline-table.ts'
import { type ReasonsView, toReasonsView } from '../../figures/quoted-reasons.ts'
import { browseHref, outcomeHref } from '../../words/browse-href.ts'
import { type ListView, toListView } from '../../words/case-rows.ts'
import { type Aspect, cellHref, cellOrDecisionHref } from '../../words/cell-href.ts'
import { exploreHref } from '../../words/explore-href.ts'
import { pageHref } from '../../words/href.ts'
import { nameOf, toNames } from '../../words/names.ts'
import type { Run } from '../../words/runs.ts'
import { inSentence } from '../../words/say.ts'
import type { DecisionRow, ReadText } from '../../words/shapes.ts'
import { type CountLine, toCountLines } from './count-lines.ts'
import { toKinFigures, toSiblingFigure } from './sibling-treatments.ts'
import {
  type DecisionsOf,
  type EntryLink,
  type TreatmentPlace,
  toDecisionsOf,
  toDrugClassPlaces,
  toEntryLinks,
  toTreatmentPlaces,
} from './treatment-place.ts'
import { type TreatmentAbout, toSubjectLead, toSubjectTitle, toTreatmentAbout } from './treatment-words.ts'
import { toNamedBeside, toWithinRequests, type WithinRequests } from './within-requests.ts'

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

/** What all treatment pages share, made once for each corpus. */
interface Shared {
  places: TreatmentPlace[]
  drugClasses: TreatmentPlace[]
  /** The class of each drug, by the drug's id. */
  classOf: Map<string, TreatmentPlace>
  decisionsOf: DecisionsOf
  overall: Rate
  /** Decisions by the treatments that their requests name beside their own. */
  namedBeside: ReadonlyMap<string, DecisionRow[]>
  /** The figures of each page, by its address, as far as they were drawn. */
  figures: Map<string, Figure[]>
}

const known = new WeakMap<Corpus, Shared>()

function toShared(corpus: Corpus): Shared {
  const before = known.get(corpus)
  if (before) return before
  const drugClasses = toDrugClassPlaces(corpus.taxonomy)
  const classes = new Map(drugClasses.map((place) => [place.id, place]))
  const shared = {
    places: toTreatmentPlaces(corpus.taxonomy),
    drugClasses,
    classOf: new Map(
      corpus.taxonomy.treatments.flatMap(({ id, drugClass }) => {
        const place = classes.get(drugClass ?? '')
        return place ? [[id, place] as const] : []
      }),
    ),
    decisionsOf: toDecisionsOf(corpus.decisions),
    overall: toRate(corpus.decisions, corpus.likeness),
    namedBeside: toNamedBeside(corpus.decisions),
    figures: new Map(),
  }
  known.set(corpus, shared)
  return shared
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

/** Every page below `/treatments/`. */
export function listTreatments(corpus: Corpus): TreatmentPlace[] {
  return toShared(corpus).places
}

/** Every page below `/drug-classes/`. */
export function listDrugClasses(corpus: Corpus): TreatmentPlace[] {
  return toShared(corpus).drugClasses
}

/** What names a page's figures and its card: `treatment-acupuncture`, `drug-class-opioids`. */
export const toPageName = ({ level, id }: TreatmentPlace): string =>
  `${level === 'drug_class' ? 'drug-class' : 'treatment'}-${id}`

/** The single treatments below a subcategory's or a drug class's page, a subcategory's general one left out. */
function entriesOf({ places, classOf }: Shared, place: Pick<TreatmentPlace, 'level' | 'id'>): TreatmentPlace[] {
  const entries = places.filter(({ level }) => level === 'treatment')
  if (place.level === 'drug_class') return entries.filter(({ id }) => classOf.get(id)?.id === place.id)
  return entries.filter(({ subcategory }) => subcategory === place.id)
}

/** The rate of one treatment page. */
export function toTreatmentRate(corpus: Corpus, { level, id }: TreatmentPlace): Rate {
  return toRate(toShared(corpus).decisionsOf(level, id), corpus.likeness)
}

/** The single treatments below a subcategory's page. */
export const listEntries = (corpus: Corpus, subcategory: string): TreatmentPlace[] =>
  entriesOf(toShared(corpus), { level: 'subcategory', id: subcategory })

/** The figures that one treatment page has of its own, drawn once; none without decisions. */
export function toTreatmentFigures(corpus: Corpus, place: TreatmentPlace): Figure[] {
  const { figures } = toShared(corpus)
  const drawn = figures.get(place.href) ?? drawFigures(corpus, place)
  figures.set(place.href, drawn)
  return drawn
}

/** A link to the page that a drawing stands on tells so. */
const markHere = (svg: string, href: string): string =>
  svg.replaceAll(`href="${href}"`, `href="${href}" aria-current="page"`)

/**
 * What a page shows: its own decisions first, then where it stands among its siblings, then what it consists of. The
 * siblings' figure is that of the page above, drawn once for all of them.
 */
function toShownFigures(corpus: Corpus, place: TreatmentPlace): Figure[] {
  const [main, ...kinds] = toTreatmentFigures(corpus, place)
  if (!main) return []
  const sibling = toSiblingFigure(place)
  const above = sibling && toShared(corpus).places.find(({ id }) => id === sibling.of)
  const shared = above ? toTreatmentFigures(corpus, above).filter(({ name }) => name === sibling.name) : []
  return [main, ...shared, ...kinds].map((figure, index) => ({
    ...figure,
    number: index + 1,
    plots: figure.plots.map((plot) => ({
      ...plot,
      wide: markHere(plot.wide, place.href),
      narrow: markHere(plot.narrow, place.href),
    })),
  }))
}

function drawFigures(corpus: Corpus, place: TreatmentPlace): Figure[] {
  const shared = toShared(corpus)
  const { places, decisionsOf, overall } = shared
  const decisions = decisionsOf(place.level, place.id)
  if (decisions.length === 0) return []
  const rate = toRate(decisions, corpus.likeness)
  const subject = inSentence(place.title)
  const subcategoriesOf = (category: string) =>
    corpus.taxonomy.categories.find(({ id }) => id === category)?.subcategories.map(({ id }) => id) ?? []
  const page = {
    id: toPageName(place),
    href: place.href,
    title: toSubjectTitle(place.title, rate),
    siteTitle: corpus.site.title,
    letters: corpus.cases.length,
    decisions: corpus.decisions.length,
  }
  return toFigures(page, [
    decisions.length < LEAST_FOR_RELIABLE
      ? toMarksFigure(decisions, subject, corpus.likeness)
      : toOutcomeFigure(rate, `Disputed requests for ${subject}, by outcome`, (outcome) =>
          outcomeHref(place.level, place.id, outcome, rate.decided),
        ),
    ...toKinFigures(
      place,
      places,
      (level, id) => toRate(decisionsOf(level, id), corpus.likeness),
      overall,
      subcategoriesOf,
      entriesOf(shared, place),
    ),
  ])
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
  const { decisionsOf, overall } = shared
  const names = toNames(corpus.taxonomy)
  const decisions = decisionsOf(place.level, place.id)
  const rate = toRate(decisions, corpus.likeness)
  const undecided = decisions.length === 0 ? countUndecided(corpus, place) : 0
  const subject = inSentence(place.title)
  const orNotRead = (value: string) => value || 'Not read'
  const listOf = (aspect: Aspect) => (value: string, rows: DecisionRow[]) =>
    cellOrDecisionHref(`${place.level}-${aspect}`, place.id, value, rows)
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
