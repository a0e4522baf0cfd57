import { appendFileSync, existsSync, readFileSync, truncateSync } from 'node:fs'
import { dirname } from 'node:path'
import { makeFolder } from '../intake/make-folder.ts'

/**
 * What became of an address: `saved` as a file, `found` (a case's page, which names the letter's address), `missing`
 * (404, or a case without a letter), `refused` (403 and the like), `unfit` (no PDF, or too large), `postponed` (the
 * host could not, this time). All but the last are final: such an address is never asked for again.
 */
export type Result = 'saved' | 'found' | 'missing' | 'refused' | 'unfit' | 'postponed'

/** The journal's name in the folder of what was collected. */
export const JOURNAL = 'journal.ndjson'

/** One line of the journal. */
export interface Entry {
  /** When, as an ISO instant. */
  at: string
  address: string
  result: Result
  /** Of the answer; null where none came. */
  status: number | null
  /** Of a saved letter: its file's name, bytes and SHA-256. */
  file?: string
  bytes?: number
  sha256?: string
  /** Of a case's page: the letter's address. */
  letter?: string
  /** Why it was not taken, in words. */
  reason?: string
}

export interface Journal {
  /** What is known of an address for good; undefined where it may be asked for. */
  known(address: string): Entry | undefined
  write(entry: Entry): void
}

const isEntry = (value: unknown): value is Entry =>
  typeof value === 'object' && value !== null && 'address' in value && 'result' in value

/**
 * Opens the journal, a file of one JSON object a line. A last line that an interrupt cut off is passed over; any other
 * line that is no entry is a fault, for an address could be asked for twice.
 */
export function openJournal(path: string): Journal | { fault: string } {
  const known = new Map<string, Entry>()
  const keep = (entry: Entry) => void (entry.result !== 'postponed' && known.set(entry.address, entry))
  const text = existsSync(path) ? readFileSync(path, 'utf8') : ''
  const lines = text.split('\n')
  const last = lines.length - 1
  let isCut = false
  for (const [place, line] of lines.entries()) {
    if (line.trim() === '') continue
    try {
      const entry: unknown = JSON.parse(line)
      if (!isEntry(entry)) throw new SyntaxError('it has no address and result')
      keep(entry)
    } catch (error) {
      if (place === last) {
        isCut = true
        continue
      }
      const why = error instanceof Error ? error.message : String(error)
      return { fault: `${path}:${place + 1}:1: error: this line is no entry (${why}): mend it or remove it` }
    }
  }
  makeFolder(dirname(path))
  // A line that was cut off goes: with the next entry behind it, it would stand in the middle.
  if (isCut) truncateSync(path, Buffer.byteLength(text) - Buffer.byteLength(lines[last] ?? ''))
  else if (text !== '' && !text.endsWith('\n')) appendFileSync(path, '\n')
  return {
    known: (address) => known.get(address),
    write(entry) {
      appendFileSync(path, `${JSON.stringify(entry)}\n`)
      keep(entry)
    },
  }
}
