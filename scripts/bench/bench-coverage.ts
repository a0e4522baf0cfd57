import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type LetterSums, sumLetters } from '../../src/rates/letter-sums.ts'
import { designEffectOf, toLikeness } from '../../src/rates/likeness.ts'
import { rateFromSums } from '../../src/rates/rate-from-sums.ts'
import { wilson } from '../../src/rates/wilson.ts'

/** How many of 64 real letters, of one quarter of 2016, hold so many decisions. */
const SIZES = [
  [1, 32],
  [2, 14],
  [3, 5],
  [4, 2],
  [5, 2],
  [6, 4],
  [7, 1],
  [8, 2],
  [10, 1],
  [15, 1],
].flatMap(([size = 1, letters]) => Array.from({ length: letters ?? 0 }, () => size))
const LETTERS = [5, 10, 30, 64, 200]
const RATES = [0.05, 0.1, 0.2, 0.3]
const LIKENESSES = [0, 0.1, 0.25, 0.5]
const CORPORA = 4000
const SEED = 1

/** How often the interval held the rate with which corpora of one kind were made, by the rule of today and of before. */
export interface Coverage {
  letters: number
  rate: number
  likeness: number
  now: number
  before: number
}

/** Numbers between 0 and 1, the same for the same seed (mulberry32). */
function toRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/**
 * A made-up corpus, beta-binomial: a letter's decisions are overturned at a rate of its own, drawn from the beta
 * distribution with this mean and likeness. Dealt out as Pólya's urn, in which each decision draws the next ones after it.
 */
function makeCorpus(letters: number, rate: number, likeness: number, random: () => number): LetterSums {
  return sumLetters(
    Array.from({ length: letters }, () => {
      const decided = SIZES[Math.floor(random() * SIZES.length)] ?? 1
      let overturned = 0
      for (let at = 0; at < decided; at++) {
        const chance = (rate * (1 - likeness) + overturned * likeness) / (1 - likeness + at * likeness)
        if (random() < chance) overturned++
      }
      return { decided, overturned }
    }),
  )
}

/** The effective number by the rule before: the group's own design effect; letters where they are few or agree. */
function effectiveBefore(sums: LetterSums): number {
  const { letters, decided, overturned } = sums
  if (letters < 10 || overturned === 0 || overturned === decided) return letters
  return decided / Math.max(1, designEffectOf(sums))
}

function measure(letters: number, rate: number, likeness: number, random: () => number): Coverage {
  let [now, before] = [0, 0]
  const holds = ({ low, high }: { low: number; high: number }) => low <= rate && rate <= high
  for (let corpus = 0; corpus < CORPORA; corpus++) {
    const sums = makeCorpus(letters, rate, likeness, random)
    const share = sums.overturned / sums.decided
    // Counted whatever the tier: a rule is not made better by giving no interval.
    const { effective } = rateFromSums(sums, toLikeness(sums))
    if (holds(wilson(share, effective))) now++
    if (holds(wilson(share, effectiveBefore(sums)))) before++
  }
  return { letters, rate, likeness, now: now / CORPORA, before: before / CORPORA }
}

/** Coverage of the 95% intervals by number of letters, rate and likeness; the same on every run. */
export function benchCoverage(): Coverage[] {
  const random = toRandom(SEED)
  return LETTERS.flatMap((letters) =>
    RATES.flatMap((rate) => LIKENESSES.map((likeness) => measure(letters, rate, likeness, random))),
  )
}

const percent = (share: number) => `${(100 * share).toFixed(1)}%`

/** The table as the note that the methods page shows. */
export function printCoverageNote(rows: Coverage[]): string {
  const nows = rows.map(({ now }) => now)
  const befores = rows.map(({ before }) => before)
  const range = (shares: number[]) => `${percent(Math.min(...shares))} to ${percent(Math.max(...shares))}`
  return `---
title: "How often the intervals hold the rate"
---

Written by \`npm run bench -- coverage --write\`, from seed ${SEED}. Each row is ${CORPORA.toLocaleString('en-US')} made-up corpora, with the letter sizes
of 64 real letters, a known rate, and a known likeness of decisions in one letter. A 95% interval should hold the rate in
95 of 100 corpora. Today's rule does so in ${range(nows)} of them, the rule before it in ${range(befores)}.

| Letters | Rate | Likeness | Today's rule | The rule before |
|---:|---:|---:|---:|---:|
${rows
  .map(
    ({ letters, rate, likeness, now, before }) =>
      `| ${letters} | ${(100 * rate).toFixed(0)}% | ${likeness} | ${percent(now)} | ${percent(before)} |`,
  )
  .join('\n')}
`
}

/** Writes the note where its numbers changed; says whether they did. */
export function writeCoverageNote(content: string, rows: Coverage[]): boolean {
  const file = join(content, 'notes', 'coverage.md')
  const text = printCoverageNote(rows)
  try {
    if (readFileSync(file, 'utf8') === text) return false
  } catch {
    // The first time there is none.
  }
  writeFileSync(file, text)
  return true
}
