import { join } from 'node:path'
import { readIndexFile } from '../state-index/index-file.ts'
import type { IndexRow } from '../state-index/index-row.ts'
import { printMessage } from '../text/place.ts'
import { ContentFault } from './content-fault.ts'
import { listFiles, namePath } from './list-files.ts'
import { readPlainFile } from './read-plain-file.ts'

/**
 * The rows of the state's index below `content/index/`; [] where none are kept. A case that stands in several files is
 * taken from the last by name. Every fault is told, and then thrown.
 */
export function readStateIndex(content: string): IndexRow[] {
  const folder = join(content, 'index')
  const cases = new Map<string, IndexRow[]>()
  const faults: string[] = []
  for (const name of listFiles(folder, ['.csv'])) {
    const path = join(folder, name)
    const { value, messages } = readIndexFile(readPlainFile(path))
    faults.push(...messages.map((message) => printMessage(namePath(path), message)))
    for (const [caseNumber, rows] of Map.groupBy(value, (row) => row.caseNumber)) cases.set(caseNumber, rows)
  }
  if (faults.length > 0) throw new ContentFault(faults.join('\n'))
  return [...cases.values()].flat()
}
