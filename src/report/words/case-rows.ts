import { formatCount, formatNumberOf } from '../../rates/format-rate.ts'
import { pageHref } from './href.ts'
import { MOST_LISTED, PAGE_SIZE } from './list-pages.ts'
import { sayShortDate } from './say.ts'
import type { DecisionRow, Outcome, PublishedRow } from './shapes.ts'

/** One decision in a list: the letter's words, and where its decision stands. */
export interface RequestRow {
  /** Null where it is not known. */
  outcome: Outcome | null
  words: string
  /** The part under review, where a part had been authorized. */
  disputed: string | null
  href: string
}

/** One letter in a list, with the decisions of it that the list holds. */
export interface CaseRow {
  id: string
  name: string
  href: string
  /** `Decided Dec 21, 2016`, or that the letter has no date. */
  decided: string
  specialties: string
  requests: RequestRow[]
  /** Decisions beyond those shown: `4 more, none overturned`. */
  more: string | null
}

/** The decisions of a page, and where the list of all of them stands. */
export interface ListView {
  shown: string
  cases: CaseRow[]
  /** Null where all are shown. */
  more: { href: string; label: string } | null
}

export const sayDecided = (date: string | null): string => (date ? `Decided ${sayShortDate(date)}` : 'No decision date')

function sayMore(rows: readonly PublishedRow[]): string | null {
  if (rows.length === 0) return null
  const overturned = rows.filter(({ outcome }) => outcome === 'overturned').length
  return `${rows.length} more, ${overturned === 0 ? 'none' : overturned} overturned`
}

/**
 * Decisions as rows of a list, those of one letter together. Of a letter with more than `most` decisions the others
 * are only counted.
 */
export function toCaseRows(decisions: readonly PublishedRow[], most = Number.POSITIVE_INFINITY): CaseRow[] {
  return [...Map.groupBy(decisions, ({ caseId }) => caseId)].flatMap(([id, rows]) => {
    const [first] = rows
    if (!first) return []
    const href = pageHref('cases', id)
    const shown = rows.length > most ? rows.slice(0, most) : rows
    return {
      id,
      name: first.caseNumber ?? id,
      href,
      decided: sayDecided(first.decisionDate),
      specialties: first.specialties.join(', '),
      requests: shown.map(({ outcome, request, disputedPortion, number }) => ({
        outcome,
        words: request,
        disputed: disputedPortion,
        href: `${href}#decision-${number}`,
      })),
      more: sayMore(rows.slice(shown.length)),
    }
  })
}

/**
 * Names the list of `count` decisions where `shown` are on the page: it has all of them, or the first where it ends
 * before.
 */
export function toListLabel(count: number, shown: number): string {
  if (count <= shown) return 'These decisions as a list of their own'
  return count > MOST_LISTED
    ? `The list of these ${formatCount(count)} decisions`
    : `All ${formatCount(count)} decisions`
}

/** The first decisions of a list, with the way to the others. */
export function toListView(decisions: DecisionRow[], href: string): ListView | null {
  if (decisions.length === 0) return null
  const some = decisions.length > PAGE_SIZE
  return {
    shown: some
      ? `The first ${PAGE_SIZE} of ${formatCount(decisions.length)} decisions`
      : formatNumberOf(decisions.length, 'decision'),
    cases: toCaseRows(decisions.slice(0, PAGE_SIZE)),
    more: { href, label: toListLabel(decisions.length, PAGE_SIZE) },
  }
}
