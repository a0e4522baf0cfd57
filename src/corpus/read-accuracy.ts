import { join } from 'node:path'
import type { z } from 'astro/zod'
import { type AccuracySheet, LABELED_SHEET, type Measurements, SAMPLE_SHEET } from '../accuracy/accuracy-sheet.ts'
import { ContentFault } from './content-fault.ts'
import { listFiles, namePath } from './list-files.ts'
import { readJsonFile } from './read-plain-file.ts'

const ADVICE = 'write it anew with npm run evaluate, as content/README.md says'

const sayIssue = ({ path, message }: z.core.$ZodIssue): string =>
  path.length > 0 ? `“${path.join('.')}”: ${message}` : message

/** What a file holds. Throws a ContentFault that names the file and the first thing that is wrong with it. */
function readSheet(path: string): Measurements {
  const refuse = (reason: string): never => {
    throw new ContentFault(`${namePath(path)}:1:1: error: ${reason}: ${ADVICE}  corpus/accuracy`)
  }
  const json = readJsonFile(path, refuse)
  if (typeof json === 'object' && json !== null && 'sample' in json) {
    const { data, error } = SAMPLE_SHEET.safeParse(json)
    return data ? { labeled: [], samples: [data] } : refuse(error.issues.slice(0, 1).map(sayIssue).join())
  }
  const { data, error } = LABELED_SHEET.safeParse(json)
  return data ? { labeled: [data], samples: [] } : refuse(error.issues.slice(0, 1).map(sayIssue).join())
}

const byForm = (a: AccuracySheet, b: AccuracySheet) => (a.form < b.form ? -1 : 1)
const byNewest = (a: { date: string }, b: { date: string }) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0)

/** The measurements below `content/accuracy/`, the newest first; a fault in one of them names the file. */
export function readAccuracy(content: string): Measurements {
  const folder = join(content, 'accuracy')
  const sheets = listFiles(folder, ['.json']).map((path) => readSheet(join(folder, path)))
  return {
    labeled: sheets.flatMap(({ labeled }) => labeled).sort((a, b) => byNewest(a, b) || byForm(a, b)),
    samples: sheets.flatMap(({ samples }) => samples).sort(byNewest),
  }
}
