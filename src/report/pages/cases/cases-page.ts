import type { Corpus } from '../../../corpus/corpus.ts'
import { formatCount, formatNumberOf } from '../../../rates/format-rate.ts'
import { type CaseRow, sayDecided, toCaseRows } from '../../words/case-rows.ts'
import { toCaseName } from '../../words/case-title.ts'
import { type Facet, toFacets } from '../../words/cases-facets.ts'
import { toDecisionDate } from '../../words/decision-date.ts'
import { pageHref } from '../../words/href.ts'
import { sayMissing } from '../../words/withdrawn.ts'

/** Letters on the index; beyond, the lists lead on. A page of more is slow on a phone. */
const MOST_LETTERS = 200
/** Decisions shown of one letter. */
const MOST_DECISIONS = 5

export interface CasesPage {
  title: string
  lead: string
  facets: Facet[]
  shown: string
  /** Where the letters are that the index does not hold; null where it holds all. */
  rest: { words: string; href: string } | null
  cases: CaseRow[]
  /** Files that were counted and not published, each with its reason; null where there are none. */
  setAside: { words: string; files: { source: string; reason: string }[] } | null
}

function toSetAside(files: Corpus['setAside']): CasesPage['setAside'] {
  if (files.length === 0) return null
  const are = files.length === 1 ? 'is' : 'are'
  return {
    words: `${formatNumberOf(files.length, 'file')} ${are} set aside: counted here and nowhere else`,
    files: files.map(({ source, messages }) => ({
      source,
      reason: messages.map(({ reason }) => `${reason}.`).join(' '),
    })),
  }
}

/** Every letter in the order of its id, one without a readable decision too. */
function toRows(corpus: Corpus): CaseRow[] {
  const { cases, published } = corpus
  const read = new Map(toCaseRows(published, MOST_DECISIONS).map((row) => [row.id, row]))
  return cases.slice(0, MOST_LETTERS).map(
    (record) =>
      read.get(record.id) ?? {
        id: record.id,
        name: toCaseName(record),
        href: pageHref('cases', record.id),
        decided: sayDecided(toDecisionDate(record, corpus)),
        specialties: record.letter.specialtyNames.join(', '),
        requests: [],
        more: null,
      },
  )
}

/** How many decisions no rate counts, since their outcome is not known; nothing where there is none. */
function sayUndecided({ published, decisions }: Corpus): string {
  const undecided = published.length - decisions.length
  if (undecided === 0) return ''
  return `${formatNumberOf(undecided, 'decision')} ${undecided === 1 ? 'has' : 'have'} no known outcome, and no rate counts ${undecided === 1 ? 'it' : 'them'}.`
}

/** The index of all letters. */
export function toCasesPage(corpus: Corpus): CasesPage {
  const { cases, published, setAside } = corpus
  const beyond = cases.length - MOST_LETTERS
  return {
    title:
      cases.length === 0
        ? 'No letter has been read yet'
        : `${formatNumberOf(cases.length, 'letter')}, ${formatNumberOf(published.length, 'decision')}`,
    lead: ['Every letter, with what was asked and what became of it.', sayMissing(corpus), sayUndecided(corpus)]
      .filter(Boolean)
      .join(' '),
    facets: toFacets(corpus),
    shown:
      beyond > 0
        ? `Letters 1 to ${formatCount(MOST_LETTERS)} of ${formatCount(cases.length)}, by case number`
        : `${formatNumberOf(cases.length, 'letter')}, by case number`,
    rest:
      beyond > 0
        ? { words: `The other ${formatCount(beyond)} letters are found by search`, href: pageHref('search') }
        : null,
    cases: toRows(corpus),
    setAside: toSetAside(setAside),
  }
}
