import { groupByValue } from './group-rates.ts'
import type { Counted } from './rate.ts'
import { toRate } from './to-rate.ts'

/** The decisions that share a value of one dimension and a value of another. */
export interface CrossGroup<T> {
  /** Empty where the decision has no value there: not read, not classified or none. */
  first: string
  second: string
  decisions: T[]
}

/**
 * The decisions of every cell of two dimensions that holds one, sorted by first and second value. A decision with
 * several values stands in each of their cells, once in each; one without a value stands under the empty one.
 */
export function groupByTwo<T>(
  decisions: T[],
  firstOf: (decision: T) => string[],
  secondOf: (decision: T) => string[],
): CrossGroup<T>[] {
  return groupByValue(decisions, firstOf).flatMap(([first, row]) =>
    groupByValue(row, secondOf).map(([second, cell]) => ({ first, second, decisions: cell })),
  )
}

/** One rate for each cell of two dimensions that holds a decision; cells overlap as the values of decisions do. */
export function toCrossRates<T extends Counted>(
  decisions: T[],
  firstOf: (decision: T) => string[],
  secondOf: (decision: T) => string[],
  likeness: number,
) {
  return groupByTwo(decisions, firstOf, secondOf).map(({ first, second, decisions: cell }) => ({
    first,
    second,
    rate: toRate(cell, likeness),
  }))
}
