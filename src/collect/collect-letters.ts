import { createHash } from 'node:crypto'
import { existsSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeFolder } from '../intake/make-folder.ts'
import { decode } from '../text/decode.ts'
import type { Entry, Journal, Result } from './journal.ts'
import type { Answer, PoliteRequests } from './polite-requests.ts'
import { readResultPage } from './read-result-page.ts'
import { SEARCH, type Wanted } from './wanted.ts'

/** What became of one wanted letter; `there-already` asked the host for nothing. */
export interface Collected {
  wanted: Wanted
  outcome: Result | 'there-already'
  /** The address asked for last, and why it was not taken; null where all is well. */
  address: string
  reason: string | null
  /** Nothing more is to be asked now: why. */
  stop: string | null
}

/** Letters have some 31 kB, pages of one case a few. */
const MOST_LETTER = 20_000_000
const MOST_PAGE = 2_000_000
/** After so many failures side by side the host, or its form, is not as it was: asking on would be no use. */
const MOST_FAILURES = 3

/** What is wrong with a letter's bytes; null where they are a whole PDF. */
function findPdfFault({ type, bytes }: Answered): { cut: boolean; reason: string } | null {
  if (bytes.subarray(0, 5).toString('latin1') !== '%PDF-')
    return { cut: false, reason: `no PDF (${type || 'no type'})` }
  const ends = bytes.subarray(-2048).includes('%%EOF')
  return ends ? null : { cut: true, reason: 'the PDF is cut off' }
}

/** The name under which a letter is kept: its case number, or else the last part of its address. */
const nameFile = ({ caseNumber }: Wanted, letter: URL): string =>
  `${(caseNumber ?? letter.pathname.replace(/^.*\/|\.pdf$/gi, '')).replace(/[^\w-]/g, '-')}.pdf`

/** Written beside its place first: a file that is there is whole. */
function save(folder: string, name: string, bytes: Buffer): void {
  makeFolder(folder)
  const part = join(folder, `${name}.part`)
  writeFileSync(part, bytes)
  renameSync(part, join(folder, name))
}

type Answered = Extract<Answer, { result: 'answered' }>
type Step = Omit<Entry, 'at' | 'address'> & { stop?: string }

function toStep(answer: Exclude<Answer, Answered>): Step {
  const { status, reason } = answer
  return answer.result === 'stop'
    ? { result: 'postponed', status, reason, stop: reason }
    : { result: answer.result, status, reason }
}

/** The address of a case's letter, from the case's page. */
function readCasePage(caseNumber: string, address: URL, { status, bytes }: Answered): Step {
  const { rows, fault } = readResultPage(decode(bytes).text)
  const changed = (what: string): Step => {
    const reason = `the page of a case is not as it was in June 2017: ${what}`
    return { result: 'postponed', status, reason, stop: reason }
  }
  if (fault !== null) return changed(fault)
  const row = rows.find((one) => one.caseNumber === caseNumber)
  if (!row) return { result: 'missing', status, reason: 'the search has no such case' }
  const letter = row.href === null ? null : URL.parse(row.href, address)
  return letter ? { result: 'found', status, letter: letter.href } : changed('the case number leads to no letter')
}

export interface Collection {
  folder: string
  /** An origin: `https://www.dir.ca.gov`. */
  host: string
  journal: Journal
}

const toCasePage = (caseNumber: string, host: string): URL =>
  new URL(`${SEARCH}?caseno=${encodeURIComponent(caseNumber)}`, host)

/**
 * Where a letter stands by the journal and the folder alone: done for good, or the address that is to be asked for
 * next.
 */
export function findStanding(wanted: Wanted, { folder, host, journal }: Collection): Collected | { next: URL } {
  const page = wanted.letter ? null : toCasePage(wanted.caseNumber ?? '', host)
  const ofPage = page && journal.known(page.href)
  const found = ofPage?.result === 'found' && ofPage.letter ? new URL(ofPage.letter) : null
  const letter = wanted.letter ?? found
  const next = letter ?? page ?? new URL(host)
  const ended = (outcome: Collected['outcome'], reason: string | null = null): Collected => ({
    wanted,
    outcome,
    address: next.href,
    reason,
    stop: null,
  })
  if (existsSync(join(folder, nameFile(wanted, next)))) return ended('there-already')
  const known = letter ? journal.known(letter.href) : ofPage
  if (!known) return { next }
  return known.result === 'saved' ? ended('there-already') : ended(known.result, known.reason)
}

/**
 * Fetches letters one after another, each told as it is done, and writes down what became of every address. What the
 * journal knows, and what lies in the folder, is not asked for. Ends where the host, or its form, is not as it was.
 */
export async function* collectLetters(
  wanted: Wanted[],
  collection: Collection,
  requests: PoliteRequests,
  now: () => Date,
): AsyncGenerator<Collected> {
  const { folder, journal } = collection
  async function take(address: URL, most: number, read: (answer: Answered) => Step): Promise<Step> {
    const answer = await requests.get(address, most)
    const step = answer.result === 'answered' ? read(answer) : toStep(answer)
    const { stop: _, ...entry } = step
    journal.write({ at: now().toISOString(), address: address.href, ...entry })
    return step
  }
  const takeLetter = (one: Wanted, letter: URL): Promise<Step> =>
    take(letter, MOST_LETTER, (answer) => {
      const fault = findPdfFault(answer)
      const { status, bytes } = answer
      if (fault) return { result: fault.cut ? 'postponed' : 'unfit', status, reason: fault.reason }
      const file = nameFile(one, letter)
      save(folder, file, bytes)
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      return { result: 'saved', status, file, bytes: bytes.length, sha256 }
    })

  let failures = 0
  for (const one of wanted) {
    const standing = findStanding(one, collection)
    if ('outcome' in standing) {
      yield standing
      continue
    }
    let address = standing.next
    let step: Step | null = null
    if (one.caseNumber && address.pathname === SEARCH) {
      const { caseNumber } = one
      const page = address
      step = await take(page, MOST_PAGE, (answer) => readCasePage(caseNumber, page, answer))
      if (step.letter) address = new URL(step.letter)
    }
    if (!step || step.result === 'found') step = await takeLetter(one, address)
    const failed = step.result === 'refused' || step.result === 'unfit' || step.result === 'postponed'
    failures = failed ? failures + 1 : 0
    const tired = failures >= MOST_FAILURES ? `${failures} letters side by side could not be had` : null
    const stop = step.stop ?? tired
    yield { wanted: one, outcome: step.result, address: address.href, reason: step.reason ?? null, stop }
    if (stop) return
  }
}
