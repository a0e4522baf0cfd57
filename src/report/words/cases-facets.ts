import type { Corpus } from '../../corpus/corpus.ts'
import type { DimensionId } from '../../dimensions/dimensions.ts'
import { LETTER_OUTCOME_WORDS, OUTCOME_WORDS } from '../../dimensions/value-words.ts'
import { countLetterOutcomes, type LetterOutcome } from '../../rates/letter-outcomes.ts'
import { browseHref, outcomeHref } from './browse-href.ts'
import { toBrowseLists } from './browse-lists.ts'
import { pageHref } from './href.ts'
import type { Outcome } from './shapes.ts'

/** One line of a facet: what, how many, and where they are listed; zero has no address. */
export interface FacetLine {
  text: string
  count: number
  href: string | null
  /** Set where the line is an outcome's; `unread` for what could not be read. */
  outcome: Outcome | 'unread' | null
}

export interface Facet {
  title: string
  lines: FacetLine[]
  /** Lines below the fold. */
  more: FacetLine[]
}

/** Lines that stand open. */
const OPEN = 6

/** The most decisions first; what was not read last of all that has any. */
const byCount = (a: FacetLine, b: FacetLine): number =>
  Number(a.outcome === 'unread') - Number(b.outcome === 'unread') || b.count - a.count

function toFacet(title: string, lines: FacetLine[]): Facet {
  // One line alone below the fold would cost more room than it saves.
  const open = lines.length <= OPEN + 1 ? lines.length : OPEN
  return { title, lines: lines.slice(0, open), more: lines.slice(open) }
}

/** The lists of a dimension with their counts, those of `known` ids that no decision has with zero. */
function toLines(corpus: Corpus, dimension: DimensionId, known: { id: string; short: string }[]): FacetLine[] {
  const shorts = new Map(known.map(({ id, short }) => [id, short]))
  const lists = toBrowseLists(corpus).filter((list) => list.dimension.id === dimension)
  const used = new Set(lists.map(({ value }) => value))
  const lines: FacetLine[] = lists.map(({ value, title, decisions }) => ({
    text: shorts.get(value) ?? title,
    count: decisions.length,
    href: browseHref(dimension, value),
    outcome: value === '' ? 'unread' : null,
  }))
  const empty = known.flatMap(({ id, short }): FacetLine[] =>
    used.has(id) ? [] : [{ text: short, count: 0, href: null, outcome: null }],
  )
  return [...lines.sort(byCount), ...empty]
}

function toLetterLines({ cases, decisions }: Corpus): FacetLine[] {
  const { upheld, overturned, mixed } = countLetterOutcomes(decisions)
  const line = (id: LetterOutcome, count: number, outcome: FacetLine['outcome']): FacetLine => ({
    text: LETTER_OUTCOME_WORDS[id],
    count,
    href: count > 0 ? browseHref('letter_outcome', id) : null,
    outcome,
  })
  const unread = cases.length - upheld - overturned - mixed
  return [
    line('upheld', upheld, 'upheld'),
    line('overturned', overturned, 'overturned'),
    line('mixed', mixed, null),
    { text: 'Not read', count: unread, href: unread > 0 ? `${pageHref('quality')}#letters` : null, outcome: 'unread' },
  ]
}

function toDecisionLines({ decisions }: Corpus): FacetLine[] {
  const line = (outcome: Outcome | null): FacetLine => {
    const text = outcome ? OUTCOME_WORDS[outcome] : 'All decisions'
    const count = outcome ? decisions.filter((row) => row.outcome === outcome).length : decisions.length
    const href = outcome ? outcomeHref('all', 'all', outcome, decisions.length) : browseHref('all', 'all')
    return { text, count, href: count > 0 ? href : null, outcome }
  }
  return [line(null), line('upheld'), line('overturned')]
}

/** What the index of letters can be narrowed by. Every line leads to its list. */
export function toFacets(corpus: Corpus): Facet[] {
  const { categories, guidelines, reasons } = corpus.taxonomy
  return [
    toFacet('Letters, by outcome', toLetterLines(corpus)),
    toFacet('Decisions, by outcome', toDecisionLines(corpus)),
    toFacet('By treatment', toLines(corpus, 'category', categories)),
    toFacet('By reviewer’s guideline', toLines(corpus, 'imr_guideline', guidelines)),
    toFacet('By reason', toLines(corpus, 'reason', reasons)),
    toFacet('By reviewer’s specialty', toLines(corpus, 'specialty', [])),
    toFacet('By state of licensure', toLines(corpus, 'state', [])),
  ]
}
