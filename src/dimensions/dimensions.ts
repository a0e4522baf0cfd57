import { BY_CITATION } from './by-citation.ts'
import { BY_REVIEW } from './by-review.ts'
import { BY_TIME } from './by-time.ts'
import { BY_TREATMENT } from './by-treatment.ts'
import { BY_WORKER_AND_LETTER } from './by-worker-and-letter.ts'
import type { Dimension, Place } from './dimension.ts'

/** Every way of grouping decisions, in the order of the files and of the explorer. */
export const DIMENSIONS = [...BY_TREATMENT, ...BY_CITATION, ...BY_REVIEW, ...BY_TIME, ...BY_WORKER_AND_LETTER]

export type DimensionId = (typeof DIMENSIONS)[number]['id']
export type AnyDimension = Dimension<DimensionId>

const BY_ID = new Map<string, AnyDimension>(DIMENSIONS.map((dimension) => [dimension.id, dimension]))

/** The dimension of an id; undefined for anything else. */
export const findDimension = (id: string): AnyDimension | undefined => BY_ID.get(id)

/** The dimension of an id. Throws a RangeError for any other. */
export function dimensionOf(id: string): AnyDimension {
  const found = BY_ID.get(id)
  if (!found) throw new RangeError(`no dimension is called ${id}`)
  return found
}

/** The dimensions that are published somewhere, in their order. */
export const dimensionsIn = (...places: Place[]): AnyDimension[] =>
  DIMENSIONS.filter(({ publishedIn }) => places.some((place) => publishedIn.includes(place)))

/** How addresses spell an id: `drug_class` → `drug-class`. */
export const toUrlName = (id: string): string => id.replaceAll('_', '-')

/** The dimension, among some, of an id in either spelling: its own, or else one that it had before. */
export function findByAnyName(name: string, among: readonly AnyDimension[]): AnyDimension | undefined {
  const isNamed = (id: string) => id === name || toUrlName(id) === name
  return among.find(({ id }) => isNamed(id)) ?? among.find(({ formerly = [] }) => formerly.some(isNamed))
}

/** Names that folders of lists had before, in the spelling of addresses, where no other dimension's lists have the name. */
export function findMovedFolders(): Map<string, AnyDimension> {
  const listed = dimensionsIn('lists', 'lists of several')
  const names = new Set<string>(listed.map(({ id }) => id))
  return new Map(
    listed.flatMap((dimension) =>
      (dimension.formerly ?? [])
        .filter((before) => !names.has(before))
        .map((before): [string, AnyDimension] => [toUrlName(before), dimension]),
    ),
  )
}
