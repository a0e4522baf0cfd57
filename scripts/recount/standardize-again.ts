import { type Line, recount } from './count-again.ts'

const isOverturned = (row: Line) => row['outcome'] === 'overturned'

/** Observed ÷ expected and the direct rate of some rows, among all of them, by the names of the files' columns. */
export function standardizeAgain(own: Line[], all: Line[], likeness: number): Record<string, number | null> {
  const by = (rows: Line[]) => {
    const groups = new Map<string, { n: number; x: number }>()
    for (const row of rows) {
      const group = groups.get(row['category'] ?? '') ?? { n: 0, x: 0 }
      groups.set(row['category'] ?? '', { n: group.n + 1, x: group.x + (isOverturned(row) ? 1 : 0) })
    }
    return groups
  }
  const [corpus, group] = [by(all), by(own)]
  const overall = all.filter(isOverturned).length / all.length
  let [expected, covered, weighted] = [0, 0, 0]
  for (const [category, { n, x }] of group) {
    const whole = corpus.get(category) ?? { n: 0, x: 0 }
    expected += (n * whole.x) / whole.n
    covered += whole.n / all.length
    weighted += (whole.n / all.length) * (x / n)
  }
  const { overturned, effective, rate, low, high } = recount(own, likeness)
  const given = effective >= 30 && expected >= 5 - 1e-9 && rate !== null
  const share = expected / own.length
  const over = (limit: number | null) => (given && limit !== null ? limit / share : null)
  const times = (limit: number | null) => (given && limit !== null ? (limit / share) * overall : null)
  return {
    expected,
    observed_expected: given ? overturned / expected : null,
    observed_expected_low: over(low),
    observed_expected_high: over(high),
    indirect: times(rate),
    indirect_low: times(low),
    indirect_high: times(high),
    direct: covered >= 0.8 - 1e-9 ? weighted / covered : null,
    direct_covered: covered,
  }
}
