import { button, element } from '../browser/element.ts'
import { OUTCOME_WORDS } from '../dimensions/value-words.ts'
import { formatCount, formatNumberOf } from '../rates/format-rate.ts'
import { type Bits, listRows } from './bits.ts'
import { isShown } from './cell-rule.ts'
import type { DecisionSource, FileCell } from './decision-source.ts'
import type { Explorer, ExplorerView } from './explorer.ts'
import { type ExplorerState, LISTED_STEP } from './explorer-state.ts'
import type { FileFormat } from './file-name.ts'
import type { DimensionLabels, ExplorerLabels } from './labels.ts'
import { listChoices } from './selection-words.ts'

/** Whether single decisions may be shown: not where a number of them may not. */
const isListable = ({ overall }: ExplorerView): boolean => isShown(overall.decided) && overall.rate !== null

function browseHref({ browse, slugs }: DimensionLabels, value: string): string | null {
  return browse && `${browse}${value === '' ? 'not-read' : (slugs[value] ?? value)}/`
}

/** Says why the decisions of a small combination are not listed. */
function toRefusal(csv: string): HTMLElement {
  const words = element('p', {}, 'By the rule above, these decisions are not listed and not written out here. ')
  words.append(
    'The letters themselves are public, and so is ',
    element('a', { href: csv }, 'the file of all decisions'),
  )
  words.append('.')
  return element('div', { class: 'state' }, words)
}

/** What a reader can do with what is shown. */
export interface ViewActs {
  /** Takes over a state that somebody has chosen. */
  go: (next: ExplorerState) => void
  /** Whether so many rows stand in one workbook. */
  fitsWorkbook: (rows: number) => boolean
  /** Writes out the rows that are shown; the button tells how far that is. */
  writeOut: (found: ExplorerView, format: FileFormat, button: HTMLButtonElement) => void
}

/** The selection's decisions: how many, the buttons that list them in `listed` and write them out, and where they stand. */
export function toDecisionsPanel(
  found: ExplorerView,
  labels: ExplorerLabels,
  listed: HTMLElement,
  { go, fitsWorkbook, writeOut }: ViewActs,
): Node[] {
  const { state } = found
  const { decided } = found.overall
  const heading = element('h2', {}, isShown(decided) ? formatNumberOf(decided, 'decision') : 'Decisions')
  if (!isListable(found)) return [heading, toRefusal(labels.files)]
  if (decided === 0) return [heading]
  const [choice, second] = listChoices(state.filters, labels)
  const browse = choice && !second ? browseHref(labels.dimensions[choice.id] as DimensionLabels, choice.value) : null
  const toggle = button(
    state.listed ? 'Hide the decisions' : 'Show the decisions',
    { class: 'btn', 'data-focus': 'list' },
    () => go({ ...state, listed: state.listed ? 0 : LISTED_STEP }),
  )
  const download = (format: FileFormat, name: string) =>
    button(`Download these rows, ${name}`, { class: 'btn plain', 'data-focus': `download-${format}` }, (pressed) =>
      writeOut(found, format, pressed),
    )
  const isForExcel = fitsWorkbook(decided as number)
  const buttons = [toggle, download('csv', 'CSV'), isForExcel ? download('xlsx', 'Excel') : null]
  return [
    element('div', { class: 'tablehead' }, heading, element('p', { class: 'row' }, ...buttons)),
    element(
      'p',
      { class: 'small' },
      'The rows have the columns of ',
      element('a', { href: labels.files }, 'decisions.csv'),
      isForExcel ? '. ' : '. They are too many for an Excel workbook. ',
      browse ? element('a', { href: browse }, `The list of all decisions: ${choice?.name}`) : null,
    ),
    ...(state.listed ? [listed] : []),
  ]
}

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
        element('span', { class: 'vh' }, OUTCOME_WORDS[outcome]),
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
  const more = button(`Show ${Math.min(LISTED_STEP, rest)} more`, { class: 'btn plain' }, () =>
    go({ ...state, listed: state.listed + LISTED_STEP }),
  )
  into.replaceChildren(toDecisionList(decisions, cases))
  if (rest > 0) into.prepend(element('p', { class: 'small quiet' }, sayListed(decisions.length, all)))
  if (rest > 0) into.append(element('p', {}, more))
  return true
}
