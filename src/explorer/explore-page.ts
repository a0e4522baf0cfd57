import { formatNumberOf, formatPercent } from '../rates/format-rate.ts'
import { type Count, isShown } from './cell-rule.ts'
import { toComparisonView } from './compare-view.ts'
import { toDecisionSource } from './decision-source.ts'
import { sayListed, toDecisionList } from './decisions-view.ts'
import { element } from './element.ts'
import { EXPLORED_DIMENSIONS, isPersonal } from './explored-dimensions.ts'
import { type Explorer, type ExplorerView, openExplorer } from './explorer.ts'
import {
  type ExplorerState,
  FIRST_STATE,
  type Filters,
  LISTED_STEP,
  readQuery,
  toQuery,
  withChoice,
} from './explorer-state.ts'
import { type FacetList, toFacetList } from './facet-list.ts'
import { type GroupLinks, toGroupView } from './group-view.ts'
import { keepFocus } from './keep-focus.ts'
import type { DimensionLabels, ExplorerLabels } from './labels.ts'
import { listDecisions } from './list-decisions.ts'
import { toFrame } from './page-frame.ts'
import { openParquet, UnreadableFile } from './parquet-file.ts'
import { toReasonView } from './reason-view.ts'
import { toResult } from './result-view.ts'
import { toSelectedCsv } from './selected-csv.ts'
import { listChoices, saySelected } from './selection-words.ts'
import { sayCount, saySelection } from './words.ts'

const PERSONAL_RULE =
  'Age, sex, body part and year are not combined in cells of fewer than 11 decisions: such a number is not shown, nor one from which it would follow.'

/** Runs the explorer in an element of the page: reads the state from the address, and writes it back on each change. */
export async function runExplorer(root: HTMLElement, labels: ExplorerLabels): Promise<void> {
  const frame = toFrame(labels)
  root.replaceChildren(frame.node)
  let explorer: Explorer
  let { state, messages } = readQuery(location.search)
  let view: ExplorerView | null = null
  /** Counts the changes, so that a slow answer to an old one is dropped. */
  let turn = 0

  const labelsOf = (id: string) => labels.dimensions[id] as DimensionLabels
  const address = (next: ExplorerState) => {
    const query = toQuery(next)
    return query ? `?${query}` : location.pathname
  }
  const fail = (error: unknown) => {
    const words =
      error instanceof UnreadableFile ? error.message : 'Something went wrong while the decisions were read.'
    frame.busy(false)
    frame.problem(words, () => void (explorer ? render() : start()))
    if (!(error instanceof UnreadableFile)) console.error(error)
  }
  /** Takes over a state that somebody has chosen. */
  const go = (next: ExplorerState) => {
    messages = []
    state = next
    history.pushState(null, '', address(next))
    void render()
  }
  const filter = (filters: Filters) => go({ ...state, filters, listed: 0 })

  const lists: FacetList[] = EXPLORED_DIMENSIONS.map(({ id }) =>
    toFacetList(id, labelsOf(id), {
      choose: (values) => filter(withChoice(state.filters, id, values)),
      open: () => void (explorer && render()),
    }),
  )
  frame.lists.append(...lists.map(({ node }) => node))
  for (const { id, node } of lists) node.open = id === 'category' || id === 'outcome' || state.filters.has(id)
  const listOpen = () => lists.filter(({ node }) => node.open)
  const isInSight = ({ node }: FacetList) => {
    const { top, bottom } = node.getBoundingClientRect()
    return bottom > top && bottom > 0 && top < innerHeight
  }

  async function render() {
    const own = ++turn
    try {
      const asked = listOpen()
      frame.problem(null)
      frame.busy(true)
      const ids = asked.map(({ id }) => id)
      await explorer.prepare(state, ids, (read) => {
        frame.loading(`Loading ${read.map((id) => labelsOf(id).label.toLowerCase()).join(', ')} …`)
      })
      if (own !== turn) return
      // The answer comes with the lists that are in sight; those further down follow a moment later.
      const first = asked.filter(isInSight).map(({ id }) => id)
      view = explorer.look(state, first)
      const found = view
      state = found.state
      keepFocus(frame.node, frame.query, () => show(found))
      const others = ids.filter((id) => !first.includes(id))
      if (others.length) {
        await new Promise((resolve) => setTimeout(resolve))
        if (own !== turn) return
        fill(explorer.count(others))
      }
      frame.busy(false)
      if (state.listed) await showDecisions(found, own)
    } catch (error) {
      if (own === turn) fail(error)
    }
  }

  function fill(counted: ReadonlyMap<string, Count[]>) {
    for (const list of lists) {
      const chosen = state.filters.get(list.id) ?? []
      const counts = counted.get(list.id)
      if (counts && !list.isFilled()) list.fill(explorer.engine.columnOf(list.id), explorer.engine.totals(list.id))
      if (counts) list.update(counts, chosen)
      else list.mark(chosen)
    }
  }

  function show(found: ExplorerView) {
    const { filters, kept, by } = state
    fill(found.lists)
    frame.say([...messages, ...found.messages])
    frame.chips(listChoices(filters, labels), {
      remove: ({ id, value }) =>
        filter(
          withChoice(
            filters,
            id,
            (filters.get(id) ?? []).filter((one) => one !== value),
          ),
        ),
      clear: () => filter(new Map()),
    })
    frame.result.replaceChildren(...toResult(found))
    frame.status.textContent = saySelection(found.overall, found.whole, found.sided)
    const personal = [...filters.keys()].filter(isPersonal).length + (isPersonal(by) && !filters.has(by) ? 1 : 0)
    frame.rule.textContent = personal > 1 || !isShown(found.overall.decided) ? PERSONAL_RULE : ''
    frame.by.value = by
    frame.sort.value = state.sort
    const links: GroupLinks = {
      alone: (value) => address({ ...state, filters: withChoice(filters, by, [value]), listed: 0 }),
      decisions: (value) =>
        `${address({ ...state, filters: withChoice(filters, by, [value]), listed: LISTED_STEP })}#decisions`,
    }
    const figure = found.reasons
      ? toReasonView(found.reasons, state, labelsOf(by), links)
      : toGroupView(found, state, labelsOf(by), links)
    frame.figure.replaceChildren(...figure)
    frame.rows(found, state, () => go({ ...state, all: !state.all }))
    frame.compare.replaceChildren(...toCompare(found, filters, kept))
    frame.decisions.replaceChildren(...toDecisions(found, filters))
  }

  function toCompare(found: ExplorerView, filters: Filters, kept: Filters | null): Node[] {
    const button = (words: string, act: () => void) => {
      const made = element('button', { type: 'button', class: 'btn plain', 'data-focus': 'compare' }, words)
      made.addEventListener('click', act)
      return made
    }
    if (!kept) {
      return [
        element(
          'p',
          { class: 'small' },
          'Keep this selection, then change the filters: both are shown beside each other, with their difference.',
        ),
        element(
          'p',
          { class: 'row' },
          button('Keep this selection to compare', () => go({ ...state, kept: filters })),
        ),
      ]
    }
    const words = saySelected(kept, labels)
    const rate = found.kept?.rate
    const share = rate?.rate?.rate == null ? '' : `, ${formatPercent(rate.rate.rate)} overturned`
    const size = rate ? `${sayCount(rate.decided)} decisions${share}` : ''
    return [
      element('p', { class: 'small' }, 'Kept: ', element('b', {}, words), `. ${size}.`),
      ...(found.comparison ? toComparisonView(found.comparison, saySelected(filters, labels), words) : []),
      element(
        'p',
        { class: 'row' },
        button('Go to the kept selection', () => go({ ...state, filters: kept, kept: filters, listed: 0 })),
        button('Keep this one instead', () => go({ ...state, kept: filters })),
        button('Stop comparing', () => go({ ...state, kept: null })),
      ),
    ]
  }

  /** Whether single decisions may be shown: not where a number of them may not. */
  const isListable = ({ overall }: ExplorerView) => isShown(overall.decided) && overall.rate !== null

  function toDecisions(found: ExplorerView, filters: Filters): Node[] {
    const { decided } = found.overall
    const heading = element('h2', {}, isShown(decided) ? formatNumberOf(decided, 'decision') : 'Decisions')
    if (!isListable(found)) {
      const whole = element('a', { href: labels.csv }, 'the file of all decisions')
      return [
        heading,
        element(
          'div',
          { class: 'state' },
          element(
            'p',
            {},
            `${PERSONAL_RULE} So these decisions are not listed and not written out here. `,
            'The letters themselves are public, and so is ',
            whole,
            '.',
          ),
        ),
      ]
    }
    if (decided === 0) return [heading, element('p', { class: 'small' }, 'No decision passes these filters.')]
    const [choice, second] = listChoices(filters, labels)
    const browse = choice && !second ? browseHref(choice.id, choice.value) : null
    const toggle = element(
      'button',
      { type: 'button', class: 'btn', 'data-focus': 'list' },
      state.listed ? 'Hide the decisions' : 'Show the decisions',
    )
    toggle.addEventListener('click', () => go({ ...state, listed: state.listed ? 0 : LISTED_STEP }))
    const download = element(
      'button',
      { type: 'button', class: 'btn plain', 'data-focus': 'download' },
      'Download these rows, CSV',
    )
    download.addEventListener('click', () => void writeOut(found, download))
    return [
      element('div', { class: 'tablehead' }, heading, element('p', { class: 'row' }, toggle, download)),
      element(
        'p',
        { class: 'small' },
        'The rows have the columns of ',
        element('a', { href: labels.csv }, 'decisions.csv'),
        '. ',
        browse ? element('a', { href: browse }, `The list of all decisions: ${choice?.name}`) : null,
      ),
      frame.listed,
    ]
  }

  function browseHref(id: string, value: string): string | null {
    const { browse, slugs } = labelsOf(id)
    return browse && `${browse}${value === '' ? 'not-read' : (slugs[value] ?? value)}/`
  }

  async function showDecisions(found: ExplorerView, own: number) {
    if (!isListable(found) || found.overall.decided === 0) return
    frame.listed.replaceChildren(element('p', { class: 'small quiet' }, 'Loading the decisions …'))
    const decisions = await listDecisions(explorer.source, found.selection, state.listed)
    if (own !== turn) return
    const all = found.overall.decided as number
    const more = element(
      'button',
      { type: 'button', class: 'btn plain', hidden: decisions.length >= all },
      `Show ${LISTED_STEP} more`,
    )
    more.addEventListener('click', () => go({ ...state, listed: state.listed + LISTED_STEP }))
    frame.listed.replaceChildren(
      element('p', { class: 'small quiet' }, sayListed(decisions.length, all)),
      toDecisionList(decisions, labels.cases),
      element('p', {}, more),
    )
    if (location.hash === '#decisions') frame.decisions.scrollIntoView()
  }

  async function writeOut(found: ExplorerView, button: HTMLButtonElement) {
    const words = button.textContent
    button.disabled = true
    try {
      const texts = await toSelectedCsv(explorer.source, found.selection, (share) => {
        button.textContent = `Loading all columns, ${formatPercent(share, 0)}`
      })
      const url = URL.createObjectURL(new Blob(texts, { type: 'text/csv;charset=utf-8' }))
      element('a', { href: url, download: 'decisions-selected.csv' }).click()
      setTimeout(() => URL.revokeObjectURL(url), 60_000)
    } catch (error) {
      fail(error)
    } finally {
      button.disabled = false
      button.textContent = words
    }
  }

  async function start() {
    frame.problem(null)
    frame.busy(true)
    frame.loading('Loading the decisions …')
    try {
      explorer = await openExplorer(toDecisionSource(await openParquet(labels.parquet)))
      if (explorer.source.rows === 0) frame.empty()
      else await render()
    } catch (error) {
      fail(error)
    }
  }

  frame.by.addEventListener('change', () => go({ ...state, by: frame.by.value, all: false }))
  frame.sort.addEventListener('change', () =>
    go({ ...state, sort: frame.sort.value === 'low' ? 'low' : FIRST_STATE.sort }),
  )
  addEventListener('popstate', () => {
    ;({ state, messages } = readQuery(location.search))
    for (const { id, node } of lists) if (state.filters.has(id)) node.open = true
    void render()
  })
  // Links within the page change the state without loading it anew; with a key held down they open as any link does.
  frame.node.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement | SVGAElement>('a')
    const href = link?.getAttribute('href')
    if (!href || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    const url = new URL(href, location.href)
    if (url.pathname !== location.pathname || !(link?.hasAttribute('data-go') || link?.closest('svg'))) return
    event.preventDefault()
    messages = []
    ;({ state, messages } = readQuery(url.search))
    history.pushState(null, '', url)
    for (const { id, node } of lists) if (state.filters.has(id)) node.open = true
    void render()
    if (!url.hash) frame.query.scrollIntoView({ block: 'nearest' })
  })
  await start()
}
