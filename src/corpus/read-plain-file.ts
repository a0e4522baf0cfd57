import { openFile } from '../intake/open-file.ts'
import { decode } from '../text/decode.ts'
import { ContentFault } from './content-fault.ts'
import { namePath } from './list-files.ts'

/** In bytes; a quarter of the state's index has two million. */
const LARGEST = 50_000_000

/**
 * The text of a file of `content/`, or of a page that was saved: a plain file, as a letter's is. A link could lead to
 * what its maker may not read, and the machine that builds the site may. Throws a ContentFault that names the file.
 */
export function readPlainFile(path: string): string {
  const opened = openFile(path, LARGEST)
  if ('bytes' in opened) return decode(opened.bytes).text
  const { reason, rule } = opened.fault
  throw new ContentFault(`${namePath(path)}:1:1: error: ${reason}  ${rule}`)
}

/** What a JSON file of `content/` holds; `refuse` is told what is wrong with one that is none. */
export function readJsonFile(path: string, refuse: (reason: string) => never): unknown {
  const text = readPlainFile(path)
  try {
    return JSON.parse(text)
  } catch (error) {
    return refuse(`this is no JSON (${error instanceof Error ? error.message : String(error)})`)
  }
}
