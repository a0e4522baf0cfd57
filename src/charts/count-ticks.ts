/** Whole numbers from 0 to at most `most` in round steps, at most `steps` of them after 0. */
export function toCountTicks(most: number, steps: number): number[] {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, most) / steps))
  const step = Math.max(1, [1, 2, 5, 10].map((factor) => factor * power).find((size) => most / size <= steps) ?? 1)
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, place) => place * step)
}
