import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { listFiles } from '../corpus/list-files.ts'
import { readPlainFile } from '../corpus/read-plain-file.ts'
import { readCaseNumber } from '../state-index/index-row.ts'
import { printName } from '../text/leave-out-invisible.ts'
import { readResultPage } from './read-result-page.ts'

/** One letter that is wanted; the letter's own address is null where only the case number is known. */
export interface Wanted {
  caseNumber: string | null
  letter: URL | null
}

export interface WantedList {
  wanted: Wanted[]
  /** Each with its place: nothing is asked of the host before they are mended. */
  faults: string[]
}

/** Where the search of the DWC stands below its host. */
export const SEARCH = '/dwc/imr/IMRDecisionSearch.asp'

const isPage = (path: string): boolean => /\.html?$/i.test(path)

/** Saved pages of results below a path, a file or a folder, by name. */
export const listPages = (path: string): string[] =>
  statSync(path).isDirectory()
    ? listFiles(path, ['.html', '.htm', '.HTML', '.HTM']).map((name) => join(path, name))
    : [path]

/** A case number, or an address of the host; else what is wrong, in words. */
function readWanted(words: string, host: string): Wanted | string {
  const caseNumber = readCaseNumber(words)
  if (caseNumber) return { caseNumber, letter: null }
  if (!/^https?:/i.test(words)) return `“${words}” is neither a case number such as CM16-0213037 nor an address`
  const letter = URL.parse(words)
  if (!letter) return `“${words}” is no address`
  if (letter.origin !== host) return `“${words}” is not on ${host}: ask one host at a time, with --host`
  letter.hash = ''
  return { caseNumber: nameCase(letter), letter }
}

/** The case number that a letter's file is named by; null where it is named otherwise. */
const nameCase = (letter: URL): string | null => readCaseNumber(letter.pathname.replace(/^.*\/|\.[a-z]+$/gi, ''))

/** Why a saved page is not taken, and what to do. */
export const sayNoPage = (path: string, fault: string): string =>
  `${printName(path)}: this is no page of results as it was in June 2017: ${fault}; save the page again, as the search shows it`

function readPage(path: string, host: string): WantedList {
  const { rows, fault } = readResultPage(readPlainFile(path))
  if (fault !== null) return { wanted: [], faults: [sayNoPage(path, fault)] }
  const wanted = rows.map(({ caseNumber, href }) => {
    const letter = href === null ? null : URL.parse(href, `${host}${SEARCH}`)
    // A saved page can hold links of other kinds; the case number then leads to the letter.
    return { caseNumber, letter: letter?.origin === host && /\.pdf$/i.test(letter.pathname) ? letter : null }
  })
  return { wanted, faults: [] }
}

function readList(path: string, host: string): WantedList {
  const lines = readPlainFile(path).split('\n')
  const read = lines.flatMap((line, place) => {
    const words = line.trim()
    if (words === '' || words.startsWith('#')) return []
    const wanted = readWanted(words, host)
    return [typeof wanted === 'string' ? `${printName(path)}:${place + 1}:1: ${wanted}` : wanted]
  })
  return {
    wanted: read.filter((line) => typeof line !== 'string'),
    faults: read.filter((line) => typeof line === 'string'),
  }
}

/**
 * The letters that arguments name, each once, in their order: lists (a case number or an address a line, `#` before
 * remarks), saved pages of results and folders of them, case numbers and addresses. `host` is an origin.
 */
export function listWanted(paths: string[], host: string): WantedList {
  const lists = paths.map((path): WantedList => {
    if (!existsSync(path)) {
      const wanted = readWanted(path, host)
      return typeof wanted === 'string'
        ? { wanted: [], faults: [`${wanted}, and no file`] }
        : { wanted: [wanted], faults: [] }
    }
    const parts =
      statSync(path).isDirectory() || isPage(path)
        ? listPages(path).map((page) => readPage(page, host))
        : [readList(path, host)]
    return { wanted: parts.flatMap(({ wanted }) => wanted), faults: parts.flatMap(({ faults }) => faults) }
  })
  const all = lists.flatMap(({ wanted }) => wanted)
  const once = new Map(all.map((wanted) => [wanted.letter?.href ?? wanted.caseNumber ?? '', wanted]))
  return { wanted: [...once.values()], faults: lists.flatMap(({ faults }) => faults) }
}
