import { answer } from '../../src/explorer/answer.ts'
import { noRows } from '../../src/explorer/bits.ts'
import { type CodeCounts, moveCounts } from '../../src/explorer/count-codes.ts'
import { toFilterEngine } from '../../src/explorer/filter-engine.ts'
import { makeTable } from '../../src/explorer/fixtures/made-table.ts'
import type { Figure } from './figure.ts'
import { median } from './median.ts'
import { readProcessorTime } from './read-processor-time.ts'

const DECISIONS = 1_700_000
const ROUNDS = 7
const GOAL = 50

/** What somebody clicks, one after the other: the list, the places of its chosen values, and what rows are grouped by. */
const CLICKS: [name: string, id: string, places: number[], by: string][] = [
  ['a category', 'category', [1], 'treatment'],
  ['a second category', 'category', [1, 2], 'treatment'],
  ['a sex', 'sex', [1], 'imr_guideline'],
  ['three reasons', 'reason', [1, 2, 3], 'imr_guideline'],
  ['no sex', 'sex', [], 'imr_guideline'],
  ['no category', 'category', [], 'state'],
  ['no reason: nothing is filtered', 'reason', [], 'specialty'],
  ['a year', 'year', [5], 'claims_guideline'],
  ['ten years', 'year', [5, 6, 7, 8, 9, 10, 11, 12, 13, 14], 'claims_guideline'],
  ['no year', 'year', [], 'reason'],
  ['the larger half by sex', 'sex', [0], 'imr_guideline'],
  ['and a state', 'state', [1], 'imr_guideline'],
  ['no state', 'state', [], 'reason'],
  ['nothing is filtered', 'sex', [], 'reason'],
]

/** Goes through all clicks once; the milliseconds that each took. */
function* clickThrough(run: (click: (typeof CLICKS)[number]) => void): Generator<number> {
  for (const click of CLICKS) {
    const start = readProcessorTime()
    run(click)
    yield readProcessorTime() - start
  }
}

/**
 * A click in the explorer, from the changed filter to everything that the page shows of it: the counts of every list,
 * all of them open, the selection's rate and the rates of its groups with their limits. Beside it one plain pass that
 * counts every row of every dimension.
 */
export function benchExplorer(): Figure[] {
  const { outcomes, columns } = makeTable(DECISIONS)
  const engine = toFilterEngine(DECISIONS)
  for (const [id, column] of columns) engine.add(id, column)
  const lists = [...columns.keys()]
  const click = ([, id, places, by]: (typeof CLICKS)[number]) => {
    engine.choose(id, new Set(places))
    return answer(engine, outcomes, by, lists)
  }
  const none = noRows(DECISIONS)
  const all = engine.selection()
  const plain = () => {
    const counted = [...columns.values()].map(
      ({ codes, size }): CodeCounts => ({ codes, counts: new Int32Array(size) }),
    )
    moveCounts(counted, none, all)
  }
  const rounds = Array.from({ length: ROUNDS }, () => {
    const start = readProcessorTime()
    plain()
    const base = readProcessorTime() - start
    return { base, clicks: [...clickThrough(click)] }
  }).slice(1)
  const times = CLICKS.map(([name], at) => ({ name, time: median(rounds.map(({ clicks }) => clicks[at] as number)) }))
  const slowest = times.reduce((worst, one) => (one.time > worst.time ? one : worst))
  const base = median(rounds.map((round) => round.base))
  const name = `explorer: ${DECISIONS.toLocaleString('en')} decisions`
  return [
    {
      name: `${name}, a click`,
      value: slowest.time,
      unit: 'ms',
      goal: GOAL,
      detail: `the slowest of ${CLICKS.length} (${slowest.name}); half take under ${median(times.map(({ time }) => time)).toFixed(0)} ms; ${lists.length} lists open`,
    },
    {
      name: `${name}, to counting all lists once`,
      value: slowest.time / base,
      unit: '×',
      goal: null,
      detail: `which takes ${base.toFixed(0)} ms`,
    },
  ]
}
