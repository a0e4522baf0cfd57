import { formatCount, formatNumberOf } from '../rates/format-rate.ts'
import { element } from './element.ts'
import type { ListedDecision } from './list-decisions.ts'

/** Decisions with links to their places in the letters; what was asked is in the letter's words. */
export function toDecisionList(decisions: ListedDecision[], cases: string): HTMLElement {
  const rows = decisions.map(({ caseId, number, request, disputed, outcome }) => {
    const isOverturned = outcome === 'overturned'
    const words = element(
      'a',
      { class: 'letters-words', href: `${cases}${encodeURIComponent(caseId)}/#decision-${number}` },
      `“${disputed ?? request}”`,
    )
    const note =
      disputed === null ? null : element('span', { class: 'meta' }, 'in dispute after the request was modified')
    return element(
      'li',
      {},
      element(
        'span',
        { class: isOverturned ? 'oc over bare' : 'oc up bare' },
        element('span', { class: 'vh' }, isOverturned ? 'Overturned' : 'Upheld'),
      ),
      element('span', {}, words, note),
      element('span', { class: 'meta' }, caseId.toUpperCase(), `, decision ${number}`),
    )
  })
  return element('ol', { class: 'decisions' }, ...rows)
}

/** How many of the decisions are listed, where that is not all. */
export const sayListed = (listed: number, all: number): string =>
  `The first ${formatCount(listed)} of ${formatNumberOf(all, 'decision')}.`
