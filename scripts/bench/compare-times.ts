import { median } from './median.ts'
import { readProcessorTime } from './read-processor-time.ts'

function measure(run: () => void): number {
  const start = readProcessorTime()
  run()
  return readProcessorTime() - start
}

/**
 * How many times longer `run` takes than `base`, the two run in turn so that both meet the same machine: the median of
 * the rounds' ratios, and the median times in milliseconds. One round before these warms up.
 */
export function compareTimes(run: () => void, base: () => void, rounds: number) {
  measure(base)
  measure(run)
  const times = Array.from({ length: rounds }, () => ({ base: measure(base), run: measure(run) }))
  return {
    ratio: median(times.map((time) => time.run / Math.max(time.base, 0.01))),
    run: median(times.map((time) => time.run)),
    base: median(times.map((time) => time.base)),
  }
}
