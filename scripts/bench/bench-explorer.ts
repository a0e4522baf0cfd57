import { answer } from '../../src/explorer/answer.ts'
import { type CodeCounts, moveCounts, noRows } from '../../src/explorer/bits.ts'
import { toFilterEngine } from '../../src/explorer/filter-engine.ts'
import { makeTable } from '../../src/explorer/fixtures/made-table.ts'
import type { Figure } from './figure.ts'
import { median } from './median.ts'
import { readProcessorTime } from './read-processor-time.ts'

const DECISIONS = 1_700_000
const ROUNDS = 7
const GOAL = 50

/** A click: the list, the places of its chosen values, and what the selection is divided by. */
type Click = [name: string, id: string, places: number[], by: string]

const CLICKS: Click[] = [
  ['a category', 'category', [1], 'treatment'],
  ['a second category', 'category', [1, 2], 'treatment'],
  ['a sex', 'sex', [1], 'imr_guideline'],
  ['three reasons', 'reason', [1, 2, 3], 'imr_guideline'],
  ['no sex', 'sex', [], 'imr_guideline'],
  ['no category', 'category', [], 'state'],
  ['no reason, so all decisions', 'reason', [], 'specialty'],
  ['a year', 'injury_year', [5], 'claims_guideline'],
  ['ten years', 'injury_year', [5, 6, 7, 8, 9, 10, 11, 12, 13, 14], 'claims_guideline'],
  ['no year, so all decisions', 'injury_year', [], 'imr_guideline'],
  ['the larger half by sex', 'sex', [0], 'imr_guideline'],
  ['and a state', 'state', [1], 'imr_guideline'],
  ['no state', 'state', [], 'claims_guideline'],
  ['no sex, so all decisions', 'sex', [], 'claims_guideline'],
]

/** Shares on both sides of the outcome take the place of rates. */
const BY_REASON: Click[] = CLICKS.map(([name, id, places]) => [name, id, places, 'reason'])

/** Here the rule for cells under eleven asks for a cross table of every list. */
const COMBINED: Click[] = [
  ['a sex', 'sex', [1], 'category'],
  ['and two ages', 'age_band', [1, 2], 'category'],
  ['and a category', 'category', [1], 'treatment'],
  ['no age', 'age_band', [], 'body_part'],
  ['no category', 'category', [], 'category'],
  ['no sex', 'sex', [], 'category'],
]

/** As many lists as a window shows at a time; the page counts those further down after it has answered. */
const IN_SIGHT = ['category', 'outcome', 'imr_guideline', 'sex', 'age_band', 'state']

/**
 * A click in the explorer, from the changed filter to everything that the page shows of it: the counts of the open
 * lists, the selection's rate, and the rates of its groups with their limits. Beside it one plain pass that counts every
 * row in every dimension.
 */
export function benchExplorer(): Figure[] {
  const { outcomes, columns } = makeTable(DECISIONS)
  const engine = toFilterEngine(DECISIONS)
  for (const [id, column] of columns) engine.add(id, column)
  const lists = [...columns.keys()]
  const timeOf = (run: () => void) => {
    const start = readProcessorTime()
    run()
    return readProcessorTime() - start
  }
  /** The slowest of some clicks, each the median of the rounds behind the first. */
  function measure(clicks: Click[], open: string[]) {
    const rounds = Array.from({ length: ROUNDS }, () =>
      clicks.map(([, id, places, by]) =>
        timeOf(() => {
          engine.choose(id, new Set(places))
          answer(engine, outcomes, by, open)
        }),
      ),
    ).slice(1)
    const times = clicks.map((_, at) => median(rounds.map((round) => round[at] as number)))
    const slowest = Math.max(...times)
    const half = median(times).toFixed(0)
    return {
      slowest,
      words: `the slowest of ${clicks.length} (${clicks[times.indexOf(slowest)]?.[0]}); half take under ${half} ms`,
    }
  }
  const none = noRows(DECISIONS)
  const all = engine.selection()
  const plain = () => {
    const counted = [...columns.values()].map(
      ({ codes, size }): CodeCounts => ({ codes, counts: new Int32Array(size) }),
    )
    moveCounts(counted, none, all)
  }
  const clicks = measure(CLICKS, IN_SIGHT)
  const everything = measure(CLICKS, lists)
  const byReason = measure(BY_REASON, IN_SIGHT)
  const combined = measure(COMBINED, IN_SIGHT)
  const base = median(Array.from({ length: ROUNDS }, () => timeOf(plain)).slice(1))
  const name = `explorer: ${(DECISIONS / 1e6).toFixed(1)} million`
  const figure = (what: string, { slowest, words }: typeof clicks, goal: number | null, open: number): Figure => ({
    name: `${name}, ${what}`,
    value: slowest,
    unit: 'ms',
    goal,
    detail: `${words}; ${open} lists in sight`,
  })
  const sight = IN_SIGHT.length
  return [
    figure('a click', clicks, GOAL, sight),
    figure('divided by reason', byReason, null, sight),
    figure('sex and age combined', combined, null, sight),
    figure('all lists open', everything, null, lists.length),
    {
      name: `${name}, all lists, to counting each row`,
      value: everything.slowest / base,
      unit: '×',
      goal: null,
      detail: `which takes ${base.toFixed(0)} ms and gives no rate`,
    },
  ]
}
