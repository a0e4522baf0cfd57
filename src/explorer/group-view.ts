import { element } from '../browser/element.ts'
import { type Size, WIDTH } from '../charts/frame.ts'
import { layIntervals } from '../charts/interval-layout.ts'
import { byTier } from '../charts/interval-row.ts'
import { formatCount, formatInterval } from '../rates/format-rate.ts'
import type { RateNumbers } from '../rates/rate.ts'
import { formatTiered } from '../rates/say-tier.ts'
import type { Group } from './answer.ts'
import { type Count, isShown } from './cell-rule.ts'
import { type Cell, toDataTable } from './data-table.ts'
import type { ExplorerView } from './explorer.ts'
import type { ExplorerState, Sorting } from './explorer-state.ts'
import { type DimensionLabels, nameOf } from './labels.ts'
import { drawLate } from './late-drawing.ts'
import { sayCount, sayNumberOf } from './words.ts'

/** A group whose rate may be shown. */
type RatedGroup = Group & { rate: RateNumbers }

/** The groups of a selection in the order of the page. */
interface OrderedGroups {
  /** Those with numbers. */
  rated: RatedGroup[]
  /** Those of which not everything may be shown, by name: their order says nothing of their size. */
  hidden: Group[]
  /** Decisions without a value; they stand outside the rows. */
  rest: Group | null
}

/**
 * By number of decisions, or reliable rates by the lower end of their intervals: never a rank among rows that count as fewer
 * than thirty decisions, which stay in the order of their size behind them.
 */
export function orderGroups(groups: readonly Group[], sort: Sorting, nameOf: (value: string) => string): OrderedGroups {
  const own = groups.filter(({ value }) => value !== '')
  const byName = (a: Group, b: Group) => nameOf(a.value).localeCompare(nameOf(b.value), 'en-US')
  const isRated = (group: Group): group is RatedGroup => isShown(group.decided) && group.rate !== null
  const bySize = (a: RatedGroup, b: RatedGroup) => b.rate.decided - a.rate.decided || byName(a, b)
  const lowOf = ({ rate: { tier, low } }: RatedGroup) => (tier === 'reliable' && low !== null ? low : -1)
  const rated = own
    .filter(isRated)
    .sort((a, b) => (sort === 'low' ? lowOf(b) - lowOf(a) || bySize(a, b) : bySize(a, b)))
  const TIERS_IN_ORDER = ['reliable', 'few', 'counts'] as const
  return {
    rated: TIERS_IN_ORDER.flatMap((tier) => rated.filter(({ rate }) => rate.tier === tier)),
    hidden: own.filter((group) => !isRated(group)).sort(byName),
    rest: groups.find(({ value }) => value === '') ?? null,
  }
}

/** Rows that are shown before all of them are asked for. */
export const FIRST_ROWS = 25

/** Addresses of this page with other filters: a row alone, and the list of its decisions. */
export interface GroupLinks {
  alone: (value: string) => string
  decisions: (value: string) => string
}

/** The drawing of the rows, in both sizes; the stylesheet shows the one that fits. */
function draw(rows: RatedGroup[], labels: DimensionLabels, links: GroupLinks, view: ExplorerView): HTMLElement {
  const place = element('div', { class: 'fig-plot' })
  if (rows.length === 0) return place
  const title = `Denials overturned by ${labels.label.toLowerCase()}`
  const options = { overall: view.sided ? null : view.whole.rate }
  const list = byTier(
    rows.map(({ value, rate }) => ({
      label: nameOf(labels, value),
      rate,
      href: links.alone(value),
      countHref: links.decisions(value),
    })),
  )
  const sizes: Size[] = ['wide', 'narrow']
  const rooms = sizes.map((size) => {
    const { height } = layIntervals(list, size, options)
    return { className: `plot ${size}`, width: WIDTH[size], height }
  })
  return drawLate(place, rooms, ({ intervals }) =>
    sizes.map((size) => intervals({ document, size, title }, list, options)).join(''),
  )
}

function toRow({ value, decided, letters, rate }: OrderedGroups['hidden'][number], name: string, links: GroupLinks) {
  const count = (many: Count): Cell => ({ content: sayCount(many), none: !isShown(many) })
  const label = `Decisions: ${name}, ${sayCount(decided)}`
  const size = element('a', { href: links.decisions(value), 'data-go': true, 'aria-label': label }, sayCount(decided))
  const shares: Cell[] =
    rate === null
      ? [{ content: 'not shown', none: true }]
      : rate.rate === null || rate.low === null || rate.high === null
        ? [{ content: formatCount(rate.overturned) }, { content: 'counts only', none: true }]
        : [
            { content: formatCount(rate.overturned) },
            { content: formatTiered(rate.rate, rate) },
            { content: formatInterval({ low: rate.low, high: rate.high }) },
          ]
  return {
    head: [element('a', { href: links.alone(value), 'data-go': true }, name)],
    cells: [isShown(decided) ? { content: size } : count(decided), count(letters), ...shares],
  }
}

function toTable(rows: OrderedGroups['hidden'], labels: DimensionLabels, links: GroupLinks): HTMLElement {
  return toDataTable({
    caption: `Denials overturned by ${labels.label.toLowerCase()}`,
    first: labels.label,
    columns: ['Decisions', 'Letters', 'Overturned', 'Rate', '95% interval'].map((title) => ({ title })),
    rows: rows.map((row) => toRow(row, nameOf(labels, row.value), links)),
  })
}

/** What stands outside the rows, or keeps some of them from being shown. */
function toNotes({ hidden, rest }: OrderedGroups, labels: DimensionLabels, cut: number, shown: number): string[] {
  return [
    cut > 0 ? `The first ${shown} of ${shown + cut} rows are shown.` : '',
    rest ? `${labels.without}: ${sayNumberOf(rest.decided, 'decision')}, outside the rows.` : '',
    hidden.length
      ? `${hidden.length} of the rows ${hidden.length === 1 ? 'holds' : 'hold'} fewer than 11 decisions of one outcome, or would give such a number away, and ${hidden.length === 1 ? 'is' : 'are'} not drawn.`
      : '',
    'Groups come in different mixes: a difference between rows describes these decisions, and says nothing of what brought it about.',
  ].filter((note) => note !== '')
}

/** The selection divided by a dimension: a drawing and a table of the same rows. */
export function toGroupView(
  view: ExplorerView,
  state: ExplorerState,
  labels: DimensionLabels,
  links: GroupLinks,
): Node[] {
  if (!isShown(view.overall.decided)) {
    const why = 'The selection is too small to be divided here, or would tell the size of one that is.'
    return [element('div', { class: 'state' }, element('p', {}, why))]
  }
  const ordered = orderGroups(view.groups, state.sort, (value) => nameOf(labels, value))
  const all = [...ordered.rated, ...ordered.hidden]
  if (all.length === 0) {
    const why = ordered.rest
      ? 'No decision of this selection has a value here.'
      : 'No decision passes these filters. Take one away to go on.'
    return [element('div', { class: 'state' }, element('p', {}, why))]
  }
  const shown = state.all ? all : all.slice(0, FIRST_ROWS)
  // A row without a rate is drawn with the number of its letters, which may be one that is not told.
  const isDrawable = ({ letters, rate }: RatedGroup) => rate.rate !== null || isShown(letters)
  const drawable = ordered.rated.slice(0, shown.length).filter(isDrawable)
  const measure = view.sided
    ? 'Decisions and how many of them were overturned; no rate, for the filters choose by what stands on one side of the outcome.'
    : 'Share of denials overturned, that is, treatment allowed, with 95% interval.'
  const order =
    state.sort === 'low'
      ? 'reliable rates sorted by the lower end of their intervals, the others by number of decisions'
      : 'sorted by number of decisions'
  const overlap = labels.overlap ? ` ${labels.overlap}, so rows overlap and do not add up.` : ''
  const subtitle = `${measure} ${sayNumberOf(view.overall.decided, 'decision')} in ${sayNumberOf(view.overall.letters, 'letter')}, ${order}.${overlap}`
  return [
    element('h2', {}, `By ${labels.label.charAt(0).toLowerCase()}${labels.label.slice(1)}`),
    element('p', { class: 'fig-sub' }, subtitle),
    draw(drawable, labels, links, view),
    toTable(shown, labels, links),
    ...toNotes(ordered, labels, all.length - shown.length, shown.length).map((note) =>
      element('p', { class: 'fig-note' }, note),
    ),
  ]
}
