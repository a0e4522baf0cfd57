import { formatCount, formatNumberOf } from '../rates/format-rate.ts'
import { type Bits, listRows } from './bits.ts'
import type { DecisionSource, FileCell } from './decision-source.ts'
import { isListable } from './decisions-panel.ts'
import { element } from './element.ts'
import type { Explorer, ExplorerView } from './explorer.ts'
import { type ExplorerState, LISTED_STEP } from './explorer-state.ts'

/** One decision of the selection, as the list shows it. */
interface ListedDecision {
  caseId: string
  number: number
  /** In the letter's words. */
  request: string
  disputed: string | null
  outcome: 'upheld' | 'overturned'
}

const COLUMNS = ['case_id', 'decision', 'request', 'disputed_portion', 'outcome']
/** Columns of no more bytes than this are read whole; of larger ones the pages that hold the rows. */
const MOST_WHOLE = 4_000_000

/** The first decisions of a selection, in the order of the file. */
async function listDecisions(source: DecisionSource, selection: Bits, most: number): Promise<ListedDecision[]> {
  const rows = listRows(selection, 0, most)
  const isSmall = source.sizeOf(COLUMNS) <= MOST_WHOLE
  const columns = isSmall ? await Promise.all(COLUMNS.map((name) => source.read(name))) : []
  const rowsOf = async (row: number): Promise<FileCell[]> =>
    isSmall
      ? columns.map((cells) => cells[row])
      : Promise.all(COLUMNS.map(async (name) => (await source.read(name, row, row + 1))[0]))
  const found: ListedDecision[] = []
  for (const row of rows) {
    const [caseId, number, request, disputed, outcome] = await rowsOf(row)
    found.push({
      caseId: String(caseId),
      number: Number(number),
      request: String(request ?? ''),
      disputed: disputed == null ? null : String(disputed),
      outcome: outcome === 'overturned' ? 'overturned' : 'upheld',
    })
  }
  return found
}

/** Decisions with links to their places in the letters; what was asked is in the letter's words. */
function toDecisionList(decisions: ListedDecision[], cases: string): HTMLElement {
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
const sayListed = (listed: number, all: number): string =>
  `The first ${formatCount(listed)} of ${formatNumberOf(all, 'decision')}.`

/**
 * Lists as many of a selection's decisions in an element as its state asks for, where they may be listed; says whether
 * it did. What comes after `isLate` is dropped.
 */
export async function listSelection(
  into: HTMLElement,
  { source }: Explorer,
  found: ExplorerView,
  { cases, isLate, go }: { cases: string; isLate: () => boolean; go: (next: ExplorerState) => void },
): Promise<boolean> {
  const { overall, selection, state } = found
  if (!state.listed || !isListable(found) || overall.decided === 0) return false
  into.replaceChildren(element('p', { class: 'small quiet' }, 'Loading the decisions …'))
  const decisions = await listDecisions(source, selection, state.listed)
  if (isLate()) return false
  const all = overall.decided as number
  const rest = all - decisions.length
  const more = element('button', { type: 'button', class: 'btn plain' }, `Show ${Math.min(LISTED_STEP, rest)} more`)
  more.addEventListener('click', () => go({ ...state, listed: state.listed + LISTED_STEP }))
  into.replaceChildren(toDecisionList(decisions, cases))
  if (rest > 0) into.prepend(element('p', { class: 'small quiet' }, sayListed(decisions.length, all)))
  if (rest > 0) into.append(element('p', {}, more))
  return true
}
