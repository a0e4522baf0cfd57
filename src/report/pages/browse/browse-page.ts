import type { Corpus } from '../../../corpus/corpus.ts'
import { toUrlName } from '../../../dimensions/dimensions.ts'
import { OUTCOME_MEANINGS, OUTCOME_WORDS } from '../../../dimensions/value-words.ts'
import { formatCount } from '../../../rates/format-rate.ts'
import { browseHref, outcomeHref, toBrowseId } from '../../words/browse-href.ts'
import { type BrowseList, toBrowseLists } from '../../words/browse-lists.ts'
import { type Chosen, exploreHref } from '../../words/explore-href.ts'
import { pageHref } from '../../words/href.ts'
import {
  type ListPage,
  MOST_LISTED,
  PAGE_SIZE,
  type PageLink,
  sayShown,
  toListPages,
  toPageLinks,
} from '../../words/list-pages.ts'
import { type Names, toNames } from '../../words/names.ts'
import { inSentence, sayDecisionsInLetters } from '../../words/say.ts'
import type { DecisionRow, Outcome } from '../../words/shapes.ts'
import { type ListAspect, toListAspects } from './list-aspects.ts'
import { type ListEnd, toListEnd } from './list-end.ts'
import { type ListGroup, toListGroups } from './list-groups.ts'

/** One page of a list of decisions. */
export interface PagedRoute {
  /** The address below `/browse/`: `category/imaging/upheld/2`. */
  path: string
  page: ListPage<DecisionRow>
  pages: number
}

/** The pages of the list in a folder below `/browse/`. */
export function toPagedRoutes(folder: string, decisions: DecisionRow[]): PagedRoute[] {
  const pages = toListPages(decisions.slice(0, MOST_LISTED))
  return pages.map((page) => ({
    path: page.number === 1 ? folder : `${folder}/${page.number}`,
    page,
    pages: pages.length,
  }))
}

/** One page of one list, before it is laid out. */
export interface BrowseRoute extends PagedRoute {
  list: BrowseList
  outcome: Outcome | null
  names: Names
}

const OUTCOMES = ['overturned', 'upheld'] as const

/** All pages of all lists, below a list of more than a page those of each outcome; without decisions there is none. */
export function toBrowseRoutes(corpus: Corpus): BrowseRoute[] {
  const names = toNames(corpus.taxonomy)
  return toBrowseLists(corpus).flatMap((list) =>
    [null, ...(list.decisions.length > PAGE_SIZE ? OUTCOMES : [])].flatMap((outcome) => {
      const decisions = outcome ? list.byOutcome[outcome] : list.decisions
      if (decisions.length === 0) return []
      const folder = [toUrlName(list.dimension.id), list.slug, ...(outcome ? [outcome] : [])].join('/')
      return toPagedRoutes(folder, decisions).map((route) => ({ ...route, list, outcome, names }))
    }),
  )
}

/** The choice between all decisions of a list and those of one outcome; zero has no address. */
export interface OutcomeChoice {
  outcome: Outcome | null
  count: string
  href: string | null
  current: boolean
}

export interface BrowsePage {
  /** The dimension, where the list is of one value of it. */
  kicker: string | null
  title: string
  heading: string
  crumbs: { label: string; href?: string }[]
  lead: string
  /** None where the outcomes have no places of their own. */
  choices: OutcomeChoice[]
  /** `Decisions 101 to 200 of 1,234`. */
  shown: string
  groups: ListGroup[]
  /** What some of the decisions share, where the page of a treatment counts that and the list is of one page. */
  aspects: ListAspect[]
  /** Null where the list shows all that it is of. */
  end: ListEnd | null
  pageLinks: PageLink[]
  /** The page about what the list is of, and the same decisions in the explorer. */
  about: { href: string; label: string }[]
  overlaps: string | null
}

function toAbout({ dimension: { pages }, value, title }: BrowseList, chosen: Chosen[]): BrowsePage['about'] {
  const explore = exploreHref(chosen)
  return [
    ...(pages && value !== '' ? [{ href: pageHref(pages, value), label: `About ${title}` }] : []),
    ...(explore ? [{ href: explore, label: 'Explore these decisions' }] : []),
  ]
}

/** `174 decisions in 69 letters`. */
export const sayCounted = (decisions: readonly DecisionRow[]): string =>
  sayDecisionsInLetters({
    decided: decisions.length,
    letters: new Set(decisions.map(({ caseId }) => caseId)).size,
  })

/** The way from a dimension to the list: an outcome's list lies below the list of all. */
const toWay = (outcome: Outcome | null, title: string, all: string): BrowsePage['crumbs'] =>
  outcome ? [{ label: title, href: all }, { label: inSentence(OUTCOME_WORDS[outcome]) }] : [{ label: title }]

/** An outcome that is a part of its list's page needs no more than its place there. */
const withinPage = (href: string): string => href.slice(Math.max(0, href.indexOf('#')))

/** What the decisions of a list have in common: their value, or those that share its address. */
function toChosen({ dimension: { id, valuesOf }, slug, decisions }: BrowseList, outcome: Outcome | null): Chosen[] {
  const values = [...new Set(decisions.flatMap((row) => valuesOf(row)))].filter((value) => toBrowseId(value) === slug)
  const own = values.length > 0 ? values.sort() : ['']
  return [...own.map((value): Chosen => [id, value]), ...(outcome ? [['outcome', outcome] as Chosen] : [])]
}

/** One page of one list, laid out. */
export function toBrowsePage({ list, outcome, page, pages, names }: BrowseRoute): BrowsePage {
  const { dimension, slug, title, byOutcome } = list
  const decisions = outcome ? byOutcome[outcome] : list.decisions
  const hrefOf = (of: Outcome | null): string =>
    of ? outcomeHref(dimension.id, list.value, of, list.decisions.length) : browseHref(dimension.id, list.value)
  const hrefOfPage = (number: number): string =>
    number === 1
      ? hrefOf(outcome)
      : pageHref('browse', toUrlName(dimension.id), slug, ...(outcome ? [outcome] : []), String(number))
  const chosen = toChosen(list, outcome)
  const counted = sayCounted(decisions)
  const heading = outcome ? `${title}, ${inSentence(OUTCOME_WORDS[outcome])}` : title
  return {
    kicker: dimension.id === 'all' ? null : dimension.label,
    title: [
      `${heading}${page.number > 1 ? `, page ${page.number}` : ''}`,
      ...(dimension.id === 'all' ? [] : [dimension.label]),
    ].join(' | '),
    heading,
    crumbs: [
      { label: 'Cases', href: pageHref('cases') },
      ...(dimension.id === 'all' ? [] : [{ label: dimension.label }]),
      ...toWay(outcome, title, hrefOf(null)),
    ],
    lead: outcome
      ? `${counted}: ${OUTCOME_MEANINGS[outcome]}.`
      : `${counted}, ${formatCount(byOutcome.overturned.length)} overturned.`,
    choices: [null, ...OUTCOMES].map((of) => {
      const count = (of ? byOutcome[of] : list.decisions).length
      return {
        outcome: of,
        count: formatCount(count),
        href: count > 0 ? withinPage(hrefOf(of)) : null,
        current: of === outcome,
      }
    }),
    shown: sayShown('Decisions', page, decisions.length),
    groups: toListGroups(page.items, { upheld: byOutcome.upheld.length, overturned: byOutcome.overturned.length }),
    aspects: toListAspects(list, names),
    end: decisions.length > MOST_LISTED ? toListEnd(decisions.length, chosen) : null,
    pageLinks: toPageLinks(page.number, pages, hrefOfPage),
    about: toAbout(list, chosen),
    overlaps: dimension.overlap
      ? 'A decision can have several values here and then stands in several lists, so their counts do not add up.'
      : null,
  }
}
