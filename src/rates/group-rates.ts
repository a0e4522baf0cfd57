import { ascending } from 'd3-array'
import type { Counted } from './rate.ts'
import { toRate } from './to-rate.ts'

/** The decisions of each value, sorted by value. A decision stands under each of its values, or else under `''`. */
export function groupByValue<T>(decisions: T[], valuesOf: (decision: T) => string[]): [id: string, decisions: T[]][] {
  const groups = new Map<string, T[]>()
  for (const decision of decisions) {
    const values = valuesOf(decision)
    for (const value of new Set(values.length ? values : [''])) {
      const group = groups.get(value)
      if (group) group.push(decision)
      else groups.set(value, [decision])
    }
  }
  return [...groups].sort(([a], [b]) => ascending(a, b))
}

/** How many decisions have each value; those without any are not counted. */
export function countByValue<T>(decisions: T[], valuesOf: (decision: T) => string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const decision of decisions) {
    for (const value of new Set(valuesOf(decision))) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return counts
}

/**
 * One rate for each value of a dimension, sorted by value. A decision may have several values, so rows may overlap.
 * What was not read or not classified is counted under the empty id, and is in no other row's denominator.
 */
export function toRates<T extends Counted>(decisions: T[], valuesOf: (decision: T) => string[], likeness: number) {
  return groupByValue(decisions, valuesOf).map(([id, group]) => ({ id, rate: toRate(group, likeness) }))
}
