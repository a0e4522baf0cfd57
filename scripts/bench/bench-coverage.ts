import { Z } from '../../src/rates/wilson.ts'
import { sumLetters } from '../../src/rates/letter-sums.ts'
import { toLikeness } from '../../src/rates/likeness.ts'
import { rateFromSums } from '../../src/rates/rate-from-sums.ts'
import { wilson } from '../../src/rates/wilson.ts'
import { toEffectiveSize } from '../../src/rates/design-effect.ts'

/** How many real letters hold so many decisions: the sizes of 64 letters of one quarter of 2016. */
const SIZES = { 1: 32, 2: 14, 3: 5, 4: 2, 5: 2, 6: 4, 7: 1, 8: 2, 10: 1, 15: 1 }
const LETTERS = [5, 10, 30, 64, 200]
const RATES = [0.05, 0.1, 0.2, 0.3]
const LIKENESSES = [0, 0.1, 0.25, 0.5]

/** How often the intervals of one kind of corpus held the rate with which it was made, by the rule now and before. */
export interface Coverage {
  letters: number
  rate: number
  likeness: number
  /** Of corpora that get a rate, by each rule. */
  now: number
  before: number
  /** Share of corpora that get none by the rule now. */
  countsOnly: number
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
