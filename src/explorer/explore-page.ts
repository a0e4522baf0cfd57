import { fitsWorkbook } from '../tables/to-table-workbook.ts'
import { toDecidedRows } from './decided-rows.ts'
import { toDecisionSource } from './decision-source.ts'
import { listSelection } from './decisions-panel.ts'
import { divideBelow } from './divide-below.ts'
import { type Explorer, type ExplorerView, openExplorer } from './explorer.ts'
import { type ExplorerState, FIRST_STATE, readQuery, toAddress, withChoice, withFilters } from './explorer-state.ts'
import { toFacetLists } from './facet-lists.ts'
import type { ExplorerLabels } from './labels.ts'
import { toFrame } from './page-frame.ts'
import { openParquet, UnreadableFile } from './parquet-file.ts'
import { showChoices, showView } from './show-view.ts'
import { writeOut } from './write-out.ts'

/**
 * Changes parts of the page without taking the keyboard's place from under somebody's fingers: what had the focus and
 * was made anew has it again, by its name in `data-focus` or by its address; what is gone leaves it to `instead`.
 */
function keepFocus(within: HTMLElement, instead: HTMLElement, change: () => void): void {
  const before = document.activeElement
  const was = before && within.contains(before) ? before : null
  change()
  if (!was || was.isConnected) return
  const name = was.getAttribute('data-focus')
  const again = name === null ? null : within.querySelector<HTMLElement>(`[data-focus="${CSS.escape(name)}"]`)
  ;(again ?? instead).focus({ preventScroll: again !== null })
}

/**
 * Links to other states of this page (`data-go`, or in a drawing) lead there without loading it anew; with a key held
 * down they open as any link does.
 */
function followLinks(within: HTMLElement, lead: (to: URL) => void): void {
  within.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement | SVGAElement>('a')
    const href = link?.getAttribute('href')
    if (!href || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    const url = new URL(href, location.href)
    if (url.pathname !== location.pathname || !(link?.hasAttribute('data-go') || link?.closest('svg'))) return
    event.preventDefault()
    lead(url)
  })
}

/** Runs the explorer in an element of the page: reads the state from the address, and writes it back on each change. */
export async function runExplorer(root: HTMLElement, labels: ExplorerLabels): Promise<void> {
  const frame = toFrame(labels)
  let explorer: Explorer | undefined
  let { state, messages } = readQuery(location.search)
  /** Counts the changes, so that a slow answer to an old one is dropped. */
  let turn = 0

  const lists = toFacetLists(labels, {
    choose: (id, values) => go(divideBelow(withFilters(state, withChoice(state.filters, id, values)))),
    open: () => void (explorer && render()),
  })
  frame.lists.append(...lists.nodes)
  lists.unfold(state.filters)
  showChoices(frame, state, labels, go)
  root.replaceChildren(frame.node)

  function fail(error: unknown) {
    const isKnown = error instanceof UnreadableFile
    frame.busy(false)
    frame.problem(
      isKnown ? error.message : 'Something went wrong while the decisions were read.',
      () => void (explorer ? render() : start()),
    )
    if (!isKnown) console.error(error)
  }

  /** Takes over a state that somebody has chosen. */
  function go(next: ExplorerState) {
    messages = []
    state = next
    history.pushState(null, '', toAddress(next))
    void render()
  }

  /** Takes over the state that an address says. */
  function read(search: string) {
    ;({ state, messages } = readQuery(search))
    lists.unfold(state.filters)
    void render()
  }

  async function render() {
    // Whoever changes filters before the file is open sees them, and their answer with the first one.
    if (!explorer) {
      showChoices(frame, state, labels, go)
      return
    }
    const opened = explorer
    const own = ++turn
    try {
      const asked = lists.opened()
      frame.problem(null)
      frame.busy(true)
      await opened.prepare(state, asked, (ids) => {
        frame.loading(`Loading ${ids.map((id) => labels.dimensions[id]?.label.toLowerCase()).join(', ')} …`)
      })
      if (own !== turn) return
      // The answer comes with the lists that are in sight; those further down follow a moment later.
      const first = lists.inSight().filter((id) => asked.includes(id))
      const found = opened.look(state, first)
      state = found.state
      keepFocus(frame.node, frame.query, () => show(opened, found))
      const others = asked.filter((id) => !first.includes(id))
      if (others.length) {
        await new Promise((resolve) => setTimeout(resolve))
        if (own !== turn) return
        lists.fill(opened, opened.count(others), state.filters)
      }
      frame.busy(false)
      const isLate = () => own !== turn
      const isListed = await listSelection(frame.listed, opened, found, { cases: labels.cases, isLate, go })
      if (isListed && location.hash === '#decisions') frame.decisions.scrollIntoView()
    } catch (error) {
      if (own === turn) fail(error)
    }
  }

  function show(opened: Explorer, found: ExplorerView) {
    lists.fill(opened, found.lists, state.filters)
    frame.say([...messages, ...found.messages])
    showView(frame, found, labels, {
      go,
      fitsWorkbook: (rows) => fitsWorkbook(rows, opened.source.columns.length),
      writeOut: (shown, format, button) => void writeOut(opened.source, shown, labels, format, button).catch(fail),
    })
  }

  async function start() {
    frame.problem(null)
    frame.busy(true)
    frame.loading('Loading the decisions …')
    try {
      explorer = await openExplorer(await toDecidedRows(toDecisionSource(await openParquet(labels.parquet))))
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
  addEventListener('popstate', () => read(location.search))
  followLinks(frame.node, (to) => {
    history.pushState(null, '', to)
    read(to.search)
    if (!to.hash) frame.query.scrollIntoView({ block: 'nearest' })
  })
  await start()
}
