import type { BuildEvent } from '../../src/corpus/tell-build.ts'

/**
 * What several processes tell, as if one did: a stage is shown until the slowest has left it, with the sums of all.
 * Returns a listener for each of the `of` processes.
 */
export function joinEvents(of: number, listen: (event: BuildEvent) => void): ((event: BuildEvent) => void)[] {
  const stages: string[] = []
  const at = Array<number>(of).fill(-1)
  const counts = new Map<string, { done: number; total: number }[]>()
  return at.map((_, part) => (event) => {
    if ('note' in event) {
      listen(event)
      return
    }
    const { stage, done, total } = event
    if (!stages.includes(stage)) stages.push(stage)
    at[part] = stages.indexOf(stage)
    const own = counts.get(stage) ?? []
    own[part] = { done, total }
    counts.set(stage, own)
    if (at[part] !== Math.min(...at)) return
    const sum = (key: 'done' | 'total') => own.reduce((all, one) => all + (one?.[key] ?? 0), 0)
    listen({ stage, done: sum('done'), total: sum('total') })
  })
}
