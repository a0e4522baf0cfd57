import { toRandom } from '../synthesize/random.ts'

/** `count` of the items, or all, each as likely as any other, in the order in which they were drawn (Fisher and Yates). */
export function drawAtRandom<T>(items: readonly T[], count: number, seed: number): T[] {
  const random = toRandom(seed)
  const left = [...items]
  for (let at = 0; at < Math.min(count, left.length); at++) {
    const other = random.whole(at, left.length - 1)
    const drawn = left[other] as T
    left[other] = left[at] as T
    left[at] = drawn
  }
  return left.slice(0, count)
}
