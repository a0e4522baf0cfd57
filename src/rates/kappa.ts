/**
 * Cohen's (1960) kappa: how much more often two people agree than chance alone would make them, as a part of what chance
 * leaves open. 1 is full agreement, 0 that of chance. Each pair is what the two said of one thing. Null without a pair,
 * and where both said one and the same of everything, for chance then leaves nothing open.
 */
export function cohensKappa(pairs: (readonly [string, string])[]): number | null {
  const n = pairs.length
  if (n === 0) return null
  const counts = new Map<string, { first: number; second: number }>()
  const of = (value: string) => {
    const count = counts.get(value) ?? { first: 0, second: 0 }
    counts.set(value, count)
    return count
  }
  for (const [a, b] of pairs) {
    of(a).first++
    of(b).second++
  }
  const agreed = pairs.filter(([a, b]) => a === b).length / n
  const byChance = [...counts.values()].reduce((sum, { first, second }) => sum + (first / n) * (second / n), 0)
  return byChance >= 1 ? null : (agreed - byChance) / (1 - byChance)
}
