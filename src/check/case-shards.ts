/** So many ids stand in a file at most: some 15 kB. */
const MOST = 1000

/** The ids of a corpus in files of ids that begin alike: a new letter changes one of them. */
export interface Shard {
  /** What its ids begin with; empty where one file holds all. */
  prefix: string
  ids: string[]
}

/** Divides sorted ids by what they begin with, as far as they are too many for one file. */
export function toShards(ids: readonly string[], most = MOST, prefix = ''): Shard[] {
  const whole = ids.filter((id) => id === prefix)
  if (ids.length <= most || whole.length === ids.length) return ids.length > 0 ? [{ prefix, ids: [...ids] }] : []
  const groups = Map.groupBy(ids, (id) => id.slice(0, prefix.length + 1))
  return [...groups].flatMap(([next, group]) =>
    next === prefix ? [{ prefix, ids: group }] : toShards(group, most, next),
  )
}

/** The file of a shard, below the folder of all. */
export const shardFile = (prefix: string): string => `${prefix || 'all'}.json`

/** The shard in which an id stands if the corpus has it: that of the longest fitting prefix; null where there is none. */
export function shardOf(id: string, prefixes: readonly string[]): string | null {
  const fitting = prefixes.filter((prefix) => id.startsWith(prefix))
  return fitting.reduce<string | null>(
    (best, prefix) => (best === null || prefix.length > best.length ? prefix : best),
    null,
  )
}
