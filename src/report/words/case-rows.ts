import { formatCount, formatNumberOf } from '../../rates/format-rate.ts'
import { pageHref } from './href.ts'
import { sayShortDate } from './say.ts'
import type { DecisionRow, Outcome } from './shapes.ts'

/** One decision in a list: the letter's words, and where its decision stands. */
export interface RequestRow {
  outcome: Outcome
  words: string
  /** The part under review, where a part had been authorised. */
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

/** So many decisions are listed; the browse list holds the rest. */
const MOST_LISTED = 100

export const sayDecided = (date: string | null): string => (date ? `Decided ${sayShortDate(date)}` : 'No decision date')

function sayMore(rows: readonly DecisionRow[]): string | null {
  if (rows.length === 0) return null
  const overturned = rows.filter(({ outcome }) => outcome === 'overturned').length
  return `${rows.length} more, ${overturned === 0 ? 'none' : overturned} overturned`
}

/**
 * Decisions as rows of a list, those of one letter together. Of a letter with more than `most` decisions the others
 * are only counted.
 */
export function toCaseRows(decisions: readonly DecisionRow[], most = Number.POSITIVE_INFINITY): CaseRow[] {
  const byCase = new Map<string, DecisionRow[]>()
  for (const row of decisions) {
    const rows = byCase.get(row.caseId)
    if (rows) rows.push(row)
    else byCase.set(row.caseId, [row])
  }
  return [...byCase].flatMap(([id, rows]) => {
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
