import type { Corpus } from '../../../corpus/corpus.ts'
import type { DimensionId } from '../../../dimensions/dimensions.ts'
import { formatCount, formatPart } from '../../../rates/format-rate.ts'
import { browseHref, outcomeHref } from '../../words/browse-href.ts'
import { decisionHref } from '../../words/href.ts'
import { oncePer } from '../../words/once-per.ts'
import { sayDate } from '../../words/say.ts'
import type { Outcome } from '../../words/shapes.ts'

export type GuidelinePlace = Corpus['taxonomy']['guidelines'][number]

/** A number of decisions, and where they are: a list, or the decision itself where there is one. */
export interface PartCount {
  text: string
  href: string | null
}

/** A section, a page, a source or other words that are cited of a guideline. */
export interface PartLine {
  label: string
  /** The letter's own words. */
  quoted: boolean
  claims: PartCount
  reviewer: PartCount
  /** `1 of 5`, where the reviewer cites it, and the list of that one. */
  overturned: PartCount | null
}

export interface PartTable {
  id: string
  caption: string
  head: string
  lines: PartLine[]
  /** What stands below the table: lines that are left out. */
  rest: string | null
}

interface Place {
  key: string
  href: string
  outcome: Outcome
}
type Kind = 'sections' | 'pages' | 'sources' | 'topics'
interface Counted {
  claims: Map<string, Place>
  reviewer: Map<string, Place>
}
type Index = Map<string, Record<Kind, Map<string, Counted>> & { outside: Set<string>; known: Set<string> }>

/** So many lines of a table are shown. */
const MOST = 25

/** What every decision cites of each guideline, read once for all pages. */
const toIndex = oncePer((corpus: Corpus): Index => {
  const index: Index = new Map()
  for (const { id: caseId, letter } of corpus.cases) {
    for (const { number, outcome, claims, imr } of letter.decisions) {
      if (!outcome) continue
      const place = { key: `${caseId}/${number}`, href: decisionHref(caseId, number), outcome: outcome.value }
      for (const [side, citation] of [['claims', claims] as const, ['reviewer', imr] as const]) {
        for (const { id, source, sections, pages, topics, outsideEdition } of citation.cited) {
          const entry = index.get(id) ?? {
            sections: new Map(),
            pages: new Map(),
            sources: new Map(),
            topics: new Map(),
            outside: new Set<string>(),
            known: new Set<string>(),
          }
          index.set(id, entry)
          const add = (kind: Kind, value: string) => {
            const counted = entry[kind].get(value) ?? { claims: new Map(), reviewer: new Map() }
            entry[kind].set(value, counted)
            counted[side].set(place.key, place)
          }
          for (const section of sections) add('sections', section.id)
          for (const { value } of pages)
            add('pages', value.from === value.to ? `${value.from}` : `${value.from}–${value.to}`)
          for (const { value } of topics) add('topics', value)
          if (source) add('sources', source)
          if (outsideEdition !== null) entry.known.add(`${side}/${place.key}`)
          if (outsideEdition) entry.outside.add(`${side}/${place.key}`)
        }
      }
    }
  }
  return index
})

/** The only decision's place, or the list's; zero has no address, nor has a count of several without a list. */
function toHref(places: Place[], list: string | null): string | null {
  const [only, ...others] = places
  return only && others.length === 0 ? only.href : only ? list : null
}

/** A list of decisions: the dimension and its value. */
type ListPlace = [dimension: DimensionId, value: string]

/** A list's address, or where those overturned stand among its decisions; none without a list. */
function toListHref(place: ListPlace | undefined, overturnedOf?: number): string | null {
  if (!place) return null
  return overturnedOf === undefined ? browseHref(...place) : outcomeHref(...place, 'overturned', overturnedOf)
}

function toLines(
  counted: Map<string, Counted>,
  labelOf: (value: string) => string,
  listOf?: (side: 'claims' | 'imr', value: string) => ListPlace,
) {
  return [...counted]
    .sort(
      ([a, { claims: aClaims, reviewer: aReviewer }], [b, { claims, reviewer }]) =>
        reviewer.size - aReviewer.size || claims.size - aClaims.size || a.localeCompare(b, 'en-US', { numeric: true }),
    )
    .map(([value, { claims, reviewer }]): PartLine => {
      const overturned = [...reviewer.values()].filter(({ outcome }) => outcome === 'overturned')
      const count = (places: Map<string, Place>, side: 'claims' | 'imr'): PartCount => ({
        text: formatCount(places.size),
        href: toHref([...places.values()], toListHref(listOf?.(side, value))),
      })
      return {
        label: labelOf(value),
        quoted: false,
        claims: count(claims, 'claims'),
        reviewer: count(reviewer, 'imr'),
        overturned:
          reviewer.size > 0
            ? {
                text: formatPart(overturned.length, reviewer.size),
                href: toHref(overturned, toListHref(listOf?.('imr', value), reviewer.size)),
              }
            : null,
      }
    })
}

const sayRest = (lines: PartLine[]): string | null =>
  lines.length > MOST ? `${formatCount(lines.length - MOST)} more, each cited as often or less.` : null

function sayInForce(from: string | null, until: string | null): string {
  if (from === null) return 'Whether and since when in force is not known here'
  return until ? `From ${sayDate(from)} until ${sayDate(until)}` : `Since ${sayDate(from)}`
}

/** What is cited of a guideline: its sections, pages, sources and other words with counts; its editions by date. */
export function toGuidelineParts(corpus: Corpus, { id, editions, sections, sources }: GuidelinePlace) {
  const entry = toIndex(corpus).get(id)
  const titles = new Map(sections.map((section) => [section.id, section.title]))
  const named = new Map(sources.map((source) => [source.id, source.title]))
  const table = (kind: Kind, caption: string, head: string, lines: PartLine[]): PartTable[] =>
    lines.length > 0 ? [{ id: kind, caption, head, lines: lines.slice(0, MOST), rest: sayRest(lines) }] : []
  const tables = entry
    ? [
        ...table(
          'sections',
          'Sections cited, by number of decisions. A decision can cite several, so rows overlap.',
          'Sections',
          toLines(
            entry.sections,
            (value) => titles.get(value) ?? value,
            (side, value) => [`${side}_section`, `${id}/${value}`],
          ),
        ),
        ...table(
          'pages',
          'Pages cited, by number of decisions.',
          'Pages',
          toLines(
            entry.pages,
            (value) => value,
            (side, value) => [`${side}_page`, `${id}/${value.replace('–', '-')}`],
          ),
        ),
        ...table(
          'sources',
          'Sources cited, by number of decisions.',
          'Sources',
          toLines(
            entry.sources,
            (value) => named.get(value) ?? value,
            (side, value) => [`${side}_source`, value],
          ),
        ),
        ...table(
          'topics',
          'Other words of the citations, as they stand in the letters: topics, or sections that this site does not know.',
          'Other words',
          toLines(entry.topics, (value) => value).map((line) => ({ ...line, quoted: true })),
        ),
      ]
    : []
  return {
    editions: editions.map(({ year, title, from, until, ccr }) => ({
      year,
      words: `${title ? `${title}: ` : ''}${sayInForce(from, until)}${ccr ? ` (8 CCR ${ccr})` : ''}`,
    })),
    tables,
    // How often an edition was cited that was not in force; null where that is not known of any.
    outside:
      entry && entry.known.size > 0
        ? `Of ${formatCount(entry.known.size)} citations in letters with a date, ${entry.outside.size === 0 ? 'none is' : formatCount(entry.outside.size) + (entry.outside.size === 1 ? ' is' : ' are')} of an edition that was not in force on that day.`
        : null,
  }
}
