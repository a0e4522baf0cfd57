import { compareByHolm, type HolmDifference } from '../rates/holm.ts'
import type { RateNumbers } from '../rates/rate.ts'
import { rateFromSums } from '../rates/rate-from-sums.ts'
import type { ShownRate } from './answer.ts'
import { type Bits, countBits, hasRow, intersect, subtract } from './bits.ts'
import { isSmall } from './cell-rule.ts'
import { type Outcomes, sumRows } from './group-sums.ts'

interface Compared {
  rows: Bits
  rate: ShownRate
  sided: boolean
}

/** Two groups with no decision in common. */
export interface Comparison {
  /** Why there is none, in place of the rest. */
  refused: 'sided' | 'same' | 'personal' | null
  /** What stands on each side: the selection as it is, or what is left of it without the other. */
  own: 'whole' | 'rest'
  kept: 'whole' | 'rest'
  ownRate: RateNumbers | null
  keptRate: RateNumbers | null
  /** Null where one of the two has too few decisions for a rate. */
  difference: HolmDifference | null
  /** Decisions that the two selections have in common. */
  shared: number
  /** Letters with decisions in both of the groups compared. */
  sharedLetters: number
}

const NONE = {
  own: 'whole',
  kept: 'whole',
  ownRate: null,
  keptRate: null,
  difference: null,
  shared: 0,
  sharedLetters: 0,
} as const

/** How many letters have rows in both of two sets. */
function countSharedLetters({ letters }: Outcomes, a: Bits, b: Bits): number {
  const seen = new Uint8Array((letters.at(-1) ?? 0) + 1)
  let shared = 0
  for (let row = 0; row < letters.length; row++) {
    const letter = letters[row] as number
    const held = (seen[letter] as number) | (hasRow(a, row) ? 1 : 0) | (hasRow(b, row) ? 2 : 0)
    if (held === 3 && seen[letter] !== 3) shared++
    seen[letter] = held
  }
  return shared
}

/** Whether the numbers of a group would tell a small cell. */
const tells = ({ decided, overturned }: RateNumbers) =>
  isSmall(decided) || isSmall(overturned) || isSmall(decided - overturned)

/**
 * The selection beside the kept one, by the rule for differences of docs/formulas.md: as they are where they have no decision in
 * common, otherwise with the rest of the kept one, or, where nothing is left of that, the rest of the selection with
 * the kept one. `personal` says that the two together combine age band, sex, body part and year.
 */
export function compareSelections(outcomes: Outcomes, own: Compared, kept: Compared, personal: boolean): Comparison {
  if (own.sided || kept.sided) return { ...NONE, refused: 'sided' }
  // Of what may not be told, not even that it is empty.
  if (own.rate.rate === null || kept.rate.rate === null) return { ...NONE, refused: 'personal' }
  const both = intersect(own.rows, [own.rows, kept.rows])
  const shared = countBits(both)
  const restOfKept = shared ? subtract(kept.rows, own.rows) : kept.rows
  const swapped = shared > 0 && countBits(restOfKept) === 0
  const a = swapped ? subtract(own.rows, kept.rows) : own.rows
  const b = swapped ? kept.rows : restOfKept
  if (countBits(a) === 0 || countBits(b) === 0) return { ...NONE, refused: shared ? 'same' : null, shared }
  const [ownRate, keptRate, bothRate] = [a, b, both].map((rows) =>
    rateFromSums(sumRows(outcomes, rows), outcomes.likeness),
  ) as [RateNumbers, RateNumbers, RateNumbers]
  if (personal && [ownRate, keptRate, bothRate].some(tells)) return { ...NONE, refused: 'personal' }
  return {
    refused: null,
    own: swapped ? 'rest' : 'whole',
    kept: shared && !swapped ? 'rest' : 'whole',
    ownRate,
    keptRate,
    difference: compareByHolm([{ a: ownRate, b: keptRate }])[0] ?? null,
    shared,
    sharedLetters: countSharedLetters(outcomes, a, b),
  }
}
