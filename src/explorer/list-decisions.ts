import { type Bits, listRows } from './bits.ts'
import type { DecisionSource, FileCell } from './decision-source.ts'

/** One decision of the selection, as the list shows it. */
export interface ListedDecision {
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
export async function listDecisions(source: DecisionSource, selection: Bits, most: number): Promise<ListedDecision[]> {
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
