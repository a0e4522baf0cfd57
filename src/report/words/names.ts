import type { Lookup, Name } from '../../dimensions/dimension.ts'
import { DIMENSIONS, type DimensionId } from '../../dimensions/dimensions.ts'
import type { Taxonomy } from './shapes.ts'

/** The names of the values of every dimension. */
export type Names = Readonly<Record<DimensionId, Lookup>>

const known = new WeakMap<Taxonomy, Names>()

/** The names of a taxonomy's ids; made once for each taxonomy. */
export function toNames(taxonomy: Taxonomy): Names {
  const before = known.get(taxonomy)
  if (before) return before
  const lookups = DIMENSIONS.map(({ id, names }): [DimensionId, Lookup] => [id, names?.(taxonomy) ?? (() => undefined)])
  const names = Object.fromEntries(lookups) as Names
  known.set(taxonomy, names)
  return names
}

/** The name of one id; an id that nobody named is shown as it is. */
export const nameOf = (names: Names, dimension: DimensionId, id: string): Name =>
  names[dimension](id) ?? { title: id, short: id }
