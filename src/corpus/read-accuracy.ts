import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AccuracySheet } from '../accuracy/accuracy-sheet.ts'
import { decode } from '../text/decode.ts'
import { listFiles, namePath } from './list-files.ts'
import { ContentFault } from './read-entries.ts'

const ADVICE = 'write it with npm run evaluate -- --letters DIR --gold FILE --write FILE --date YYYY-MM-DD'

function readSheet(path: string): AccuracySheet {
  const refuse = (reason: string): never => {
    throw new ContentFault(`${namePath(path)}:1:1: error: ${reason}: ${ADVICE}  corpus/accuracy`)
  }
  let sheet: Partial<AccuracySheet>
  try {
    sheet = JSON.parse(decode(readFileSync(path)).text)
  } catch (error) {
    return refuse(`this is no JSON (${error instanceof Error ? error.message : String(error)})`)
  }
  const { date, form, letters, fields, sets } = sheet
  if (typeof date !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(date))
    return refuse('“date” is no day such as "2026-01-31"')
  if (typeof form !== 'string') return refuse('“form” is missing')
  if (typeof letters?.counting !== 'number' || typeof letters.seen !== 'number') return refuse('“letters” is no count')
  if (!Array.isArray(fields) || !Array.isArray(sets)) return refuse('“fields” or “sets” is no list')
  for (const { field, counting, seen } of fields) {
    if (typeof field !== 'string' || typeof counting?.right !== 'number' || typeof seen?.right !== 'number')
      return refuse('a row of “fields” lacks its field or its counts')
  }
  for (const { id, counting, seen } of sets) {
    if (typeof id !== 'string' || typeof counting?.hits !== 'number' || typeof seen?.hits !== 'number')
      return refuse('a row of “sets” lacks its id or its counts')
  }
  return { date, form, letters, fields, sets }
}

/** The measurements below `content/accuracy/`, the newest first; a fault in one of them names the file. */
export function readAccuracy(content: string): AccuracySheet[] {
  const folder = join(content, 'accuracy')
  return listFiles(folder, ['.json'])
    .map((path) => readSheet(join(folder, path)))
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : a.form < b.form ? -1 : 1))
}
