import type { Lookup, Name } from '../../dimensions/dimension.ts'
import { DIMENSIONS, type DimensionId } from '../../dimensions/dimensions.ts'
import { oncePer } from './once-per.ts'
import type { Taxonomy } from './shapes.ts'

export type Names = Readonly<Record<DimensionId, Lookup>>

/** The names of a taxonomy's ids; made once for each taxonomy. */
export const toNames = oncePer((taxonomy: Taxonomy): Names => {
  const lookups = DIMENSIONS.map(({ id, names }): [DimensionId, Lookup] => [id, names?.(taxonomy) ?? (() => undefined)])
  return Object.fromEntries(lookups) as Names
})

/** The name of one id; an id that nobody named is shown as it is. */
export const nameOf = (names: Names, dimension: DimensionId, id: string): Name =>
  names[dimension](id) ?? { title: id, short: id }
