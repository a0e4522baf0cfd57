import { readPlainFile } from '../corpus/read-plain-file.ts'
import type { IndexRow } from '../state-index/index-row.ts'
import { printName } from '../text/leave-out-invisible.ts'
import { readResultPage } from './read-result-page.ts'
import { listPages, sayNoPage } from './wanted.ts'

/** The rows of a batch of saved pages; a fault names the page, and the batch is then not to be kept. */
export interface IndexBatch {
  rows: IndexRow[]
  pages: number
  /** Rows whose case stands on another page. */
  leftOut: number
  faults: string[]
}

/** The rows of a case as pages of the same search have them: a page that was saved twice counts once. */
const keyOf = (rows: IndexRow[]): string => JSON.stringify(rows)

/**
 * The requests of the saved pages below a path, by case. A case that stands on several pages is taken once, where its
 * rows are most: a search is saved again, or a case falls on two pages of it.
 */
export function readIndexBatch(path: string): IndexBatch {
  const pages = listPages(path)
  const cases = new Map<string, IndexRow[]>()
  const faults: string[] = []
  let leftOut = 0
  for (const page of pages) {
    const { rows, form, fault, ...read } = readResultPage(readPlainFile(page))
    leftOut += read.leftOut
    if (fault !== null) faults.push(sayNoPage(page, fault))
    else if (form === 'cases')
      faults.push(`${printName(page)}: results of the case form have no requests; save those of the treatment form`)
    const plain = rows.map(({ href: _, ...row }): IndexRow => row)
    for (const [caseNumber, own] of Map.groupBy(plain, (row) => row.caseNumber)) {
      const before = cases.get(caseNumber) ?? []
      if (keyOf(before) !== keyOf(own) && own.length >= before.length) cases.set(caseNumber, own)
    }
  }
  const byCase = [...cases].sort(([a], [b]) => (a < b ? -1 : 1))
  return { rows: byCase.flatMap(([, rows]) => rows), pages: pages.length, leftOut, faults }
}
