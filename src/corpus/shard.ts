import { createHash } from 'node:crypto'

/** A part of a build: one of several processes or machines, `number` from 1. */
export interface Shard {
  number: number
  of: number
}

/** The part that is the report and no letter: the first of so many has none of the letters' pages. */
export const REPORT_ALONE: Shard = { number: 1, of: 9999 }

/** `3/16` as a shard; null where it is none. */
export function parseShard(words: string): Shard | null {
  const [, number, of] = /^(\d{1,4})\/(\d{1,4})$/.exec(words) ?? []
  const shard = { number: Number(number), of: Number(of) }
  return shard.number >= 1 && shard.number <= shard.of ? shard : null
}

/** The part that this process builds: `BUILD_SHARD`, or else all. */
const thisShard = (): Shard => parseShard(process.env['BUILD_SHARD'] ?? '') ?? { number: 1, of: 1 }

/** Whether this process builds the report: its pages, figures and files, which count all letters. One part does. */
export const buildsReport = (): boolean => thisShard().number === 1

/** The report takes as long as the pages and lists of so many letters: measured on 10,000 and 150,000 made-up ones. */
const toReportLetters = (letters: number): number => 5000 + letters / 6

/**
 * Whether a page of the letters or of their lists is of this part. All parts share them; the first has fewer, for it
 * builds the report too. `letters` is how many there are.
 */
export function isOfShard(path: string, letters: number, { number, of } = thisShard()): boolean {
  if (of === 1) return true
  const report = toReportLetters(letters)
  const first = Math.max(0, (letters + report) / of - report) / Math.max(1, letters)
  const place = createHash('sha1').update(path).digest().readUInt32BE(0) / 2 ** 32
  const owner = place < first ? 1 : 2 + Math.floor(((place - first) / (1 - first)) * (of - 1))
  return owner === number
}
