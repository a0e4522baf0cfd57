import { parseHTML } from 'linkedom'
import { type IndexRow, readCaseNumber, readIndexDate, readIndexOutcome } from '../state-index/index-row.ts'

/** One row of a page of results: what the index says of a request, and where its letter lies. */
export interface ResultRow extends IndexRow {
  /** The link of the case number, as the page has it; null where there is none. */
  href: string | null
}

/** A saved page of the search's results. A page with a fault is not the form that is known, and none of it is used. */
export interface ResultPage {
  rows: ResultRow[]
  /** Whether the rows are requests (the treatment form) or whole cases (the case form). */
  form: 'requests' | 'cases'
  /** Rows at its beginning that belong to a case on the page before; they name none, and are left out. */
  leftOut: number
  /** What is not as it was in June 2017, with the row's number on the page; null where all is. */
  fault: string | null
}

type Column = 'caseNumber' | 'outcome' | 'decisionDate' | 'injuryDate' | 'receivedDate' | 'specialty' | Request
type Request = 'category' | 'subcategory' | 'requestOutcome'

/** The columns of both forms in their order, each with what its head has to say. */
const DATES: [Column, RegExp][] = [
  ['decisionDate', /decision/i],
  ['injuryDate', /injury/i],
  ['receivedDate', /received/i],
  ['specialty', /special/i],
]
const FORMS: Record<ResultPage['form'], [Column, RegExp][]> = {
  requests: [
    ['caseNumber', /case/i],
    ...DATES,
    ['category', /category/i],
    ['subcategory', /sub|drug/i],
    ['requestOutcome', /decision|outcome/i],
  ],
  cases: [['caseNumber', /case/i], ['outcome', /outcome/i], ...DATES],
}
/** A row that continues the case above has one cell in place of those of the case. */
const OF_THE_CASE = 5

const wordsOf = (cell: Element | undefined): string => (cell?.textContent ?? '').replace(/\s+/g, ' ').trim()
const cellsOf = (row: Element): Element[] => [...row.querySelectorAll('td, th')]

function findHeadFault(head: Element[], columns: [Column, RegExp][]): string | null {
  const wrong = columns.findIndex(([, says], place) => !says.test(wordsOf(head[place])))
  if (wrong < 0) return null
  return `column ${wrong + 1} is headed “${wordsOf(head[wrong])}”`
}

/** A row as read, or what is wrong with it. */
function readRow(words: Map<Column, string>, href: string | null): ResultRow | string {
  const said = (column: Column) => words.get(column) || null
  const caseNumber = readCaseNumber(said('caseNumber') ?? '')
  if (!caseNumber) return `“${said('caseNumber') ?? ''}” is no case number`
  const dates = (['decisionDate', 'injuryDate', 'receivedDate'] as const).map((column) => {
    const given = said(column)
    return given && readIndexDate(given)
  })
  const wrongDate = dates.indexOf(undefined)
  if (wrongDate >= 0) return `“${said(DATES[wrongDate]?.[0] ?? 'decisionDate')}” is no date that is known (1/31/2017)`
  const decided = said('requestOutcome')
  const outcome = decided === null ? null : readIndexOutcome(decided)
  if (outcome === undefined) return `“${decided}” is neither Uphold nor Overturn`
  const [decisionDate = null, injuryDate = null, receivedDate = null] = dates
  return {
    caseNumber,
    decisionDate: decisionDate || null,
    injuryDate: injuryDate || null,
    receivedDate: receivedDate || null,
    specialty: said('specialty'),
    category: said('category'),
    subcategory: said('subcategory'),
    outcome,
    href,
  }
}

/**
 * Reads a page of results of the DWC's search, in the form of June 2017: `table.tabborder`, a head, a row a request,
 * and a first cell over five columns where a request belongs to the case above. Cells are believed only where they look
 * like what their column holds.
 */
export function readResultPage(html: string): ResultPage {
  const refuse = (fault: string, form: ResultPage['form'] = 'requests'): ResultPage => ({
    rows: [],
    form,
    leftOut: 0,
    fault,
  })
  const table = parseHTML(html).document.querySelector('table.tabborder')
  if (!table) return refuse('there is no table of results (table.tabborder)')
  const [head, ...lines] = [...table.querySelectorAll('tr')].map(cellsOf)
  const form = head?.length === FORMS.cases.length ? 'cases' : 'requests'
  const columns = FORMS[form]
  if (head?.length !== columns.length) return refuse(`its table has ${head?.length ?? 0} columns, not 8 or 6`)
  const headFault = findHeadFault(head, columns)
  if (headFault) return refuse(headFault, form)

  const rows: ResultRow[] = []
  let ofTheCase: [Column, string][] = []
  let href: string | null = null
  let leftOut = 0
  for (const [place, cells] of lines.entries()) {
    const continued = form === 'requests' && cells[0]?.getAttribute('colspan') === String(OF_THE_CASE)
    const own = continued ? columns.slice(OF_THE_CASE) : columns
    const given = continued ? cells.slice(1) : cells
    const at = `row ${place + 1}: `
    if (given.length !== own.length) return refuse(`${at}it has ${given.length} cells, not ${own.length}`, form)
    if (continued && ofTheCase.length === 0) {
      leftOut++
      continue
    }
    const links = [...(cells[0]?.querySelectorAll('a') ?? [])]
    if (!continued) href = links[0]?.getAttribute('href') ?? null
    const words = own.map(([column], index): [Column, string] => {
      const link = column === 'caseNumber' ? links[0] : undefined
      return [column, wordsOf(link ?? given[index])]
    })
    if (!continued) ofTheCase = words.slice(0, OF_THE_CASE)
    const row = readRow(new Map([...ofTheCase, ...words]), href)
    if (typeof row === 'string') return refuse(`${at}${row}`, form)
    rows.push(row)
  }
  return { rows, form, leftOut, fault: null }
}
