import { element } from '../browser/element.ts'
import { OUTCOME_WORDS } from '../dimensions/value-words.ts'
import { formatCount, formatInterval, formatNumberOf, formatPart } from '../rates/format-rate.ts'
import { formatTiered } from '../rates/say-tier.ts'
import { type Cell, toDataTable } from './data-table.ts'
import type { ExplorerState } from './explorer-state.ts'
import { FIRST_ROWS, type GroupLinks } from './group-view.ts'
import { type DimensionLabels, nameOf } from './labels.ts'
import type { ReasonShare, SideShares } from './reason-shares.ts'

const MEANS = { overturned: 'why denials were reversed', upheld: 'why denials stood' }

function toRow({ value, share }: ReasonShare, labels: DimensionLabels, links: GroupLinks) {
  const name = nameOf(labels, value)
  const { rate, low, high, overturned } = share
  const size = formatCount(overturned)
  const label = `Decisions: ${name}, ${size}`
  const count = element('a', { href: links.decisions(value), 'data-go': true, 'aria-label': label }, size)
  const shares: Cell[] =
    rate === null || low === null || high === null
      ? [{ content: 'counts only', none: true }]
      : [{ content: formatTiered(rate, share) }, { content: formatInterval({ low, high }) }]
  const head = [
    element('a', { href: links.alone(value), 'data-go': true }, name),
    ' ',
    element('span', { class: 'reading' }, labels.readings[value]),
  ]
  return { head, cells: [{ content: count }, ...shares] }
}

function toSide(
  { side, decided, letters, unread, shares }: SideShares,
  labels: DimensionLabels,
  links: GroupLinks,
  all: boolean,
): Node[] {
  const heading = element(
    'h3',
    { class: 'half' },
    element('span', { class: side === 'upheld' ? 'oc up' : 'oc over' }, OUTCOME_WORDS[side]),
    ' ',
    element('span', { class: 'means' }, MEANS[side]),
  )
  const bySize = shares.toSorted((a, b) => b.share.overturned - a.share.overturned || (a.value < b.value ? -1 : 1))
  const shown = all ? bySize : bySize.slice(0, FIRST_ROWS)
  const outside =
    unread === 0
      ? ''
      : `; in ${formatPart(unread, unread + decided)} none was, and ${unread === 1 ? 'it stands' : 'they stand'} outside`
  const words = `${formatNumberOf(decided, 'decision')} in ${formatNumberOf(letters, 'letter')} in which a reason was read${outside}.`
  if (shown.length === 0) return [heading, element('p', { class: 'fig-sub' }, words)]
  return [
    heading,
    element('p', { class: 'fig-sub' }, words),
    toDataTable({
      caption: `Reasons of the decisions ${side}`,
      first: 'Reason',
      columns: ['Decisions', 'Share', '95% interval'].map((title) => ({ title })),
      rows: shown.map((row) => toRow(row, labels, links)),
    }),
  ]
}

/** The selection's reasons, each side for itself: shares of that side's decisions, never overturn rates. */
export function toReasonView(
  sides: SideShares[],
  { all }: ExplorerState,
  labels: DimensionLabels,
  links: GroupLinks,
  readingNote: string,
): Node[] {
  const subtitle =
    'Each reason is counted by the outcome that it supports. Its share is of that side’s decisions in which a reason was read; it is no rate of overturned denials. A decision can give several reasons, so rows overlap and do not add up.'
  if (sides.length === 0) {
    const why = 'Reasons are not counted where age, sex, body part and year are combined.'
    return [element('div', { class: 'state' }, element('p', {}, why))]
  }
  return [
    element('h2', {}, 'By reason'),
    element('p', { class: 'fig-sub' }, subtitle),
    ...sides.flatMap((side) => toSide(side, labels, links, all)),
    element('p', { class: 'fig-note' }, readingNote),
  ]
}
