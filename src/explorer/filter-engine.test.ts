import { describe, expect, test } from 'vitest'
import { type LetterTally, sumLetters } from '../rates/letter-sums.ts'
import { countBits, hasRow, listRows, subtract } from './bits.ts'
import type { CodedColumn } from './coded-column.ts'
import { toFilterEngine } from './filter-engine.ts'
import { MADE_DIMENSIONS, makeTable } from './fixtures/made-table.ts'
import { sumGroups, sumRows } from './group-sums.ts'

const ROWS = 5003
const { outcomes, columns } = makeTable(ROWS, 7)
const ids = Object.keys(MADE_DIMENSIONS)

const membersOf = ({ codes, offsets, members }: CodedColumn, row: number) => {
  const code = codes[row] as number
  return [...members.subarray(offsets[code], offsets[code + 1])]
}

/** What the engine should count, row by row. */
function toPlain(chosen: Map<string, Set<number>>) {
  const passes = (row: number, without: string) =>
    [...chosen].every(
      ([id, places]) =>
        id === without || membersOf(columns.get(id) as CodedColumn, row).some((place) => places.has(place)),
    )
  const rows = Array.from({ length: ROWS }, (_, row) => row)
  const count = (id: string) => {
    const column = columns.get(id) as CodedColumn
    const counts = new Int32Array(column.values.length)
    for (const row of rows) {
      if (passes(row, id)) for (const place of membersOf(column, row)) (counts[place] as number)++
    }
    return counts
  }
  return { selected: rows.filter((row) => passes(row, '')), count }
}

/** The sums over the letters of some rows, letter by letter. */
function toPlainSums(rows: number[]) {
  const letters = new Map<number, LetterTally>()
  for (const row of rows) {
    const letter = outcomes.letters[row] as number
    const { decided, overturned } = letters.get(letter) ?? { decided: 0, overturned: 0 }
    letters.set(letter, { decided: decided + 1, overturned: overturned + (outcomes.overturned[row] as number) })
  }
  return sumLetters([...letters.values()])
}

const CLICKS: [id: string, places: number[]][] = [
  ['category', [1]],
  ['category', [1, 2]],
  ['sex', [1]],
  ['reason', [0, 3, 4]],
  ['imr_guideline', [1, 2]],
  ['category', []],
  ['injury_year', [1, 2, 3]],
  ['state', [0]],
  ['sex', []],
  ['imr_guideline', []],
  ['reason', []],
  ['injury_year', []],
  ['state', []],
]

describe('a journey of clicks', () => {
  const engine = toFilterEngine(ROWS)
  // Some dimensions are read at once, the others later, under filters: joining their codes must change nothing.
  for (const id of ids.slice(0, 7)) engine.add(id, columns.get(id) as CodedColumn)
  const chosen = new Map<string, Set<number>>()

  test.each(CLICKS)('%s: %j', (id, places) => {
    for (const one of ids) if (!engine.has(one) && one === id) engine.add(one, columns.get(one) as CodedColumn)
    if (places.length) chosen.set(id, new Set(places))
    else chosen.delete(id)
    engine.choose(id, new Set(places))
    const plain = toPlain(chosen)
    expect(engine.filtered().sort()).toEqual([...chosen.keys()].sort())
    const selection = engine.selection()
    expect(listRows(selection, 0, ROWS)).toEqual(plain.selected)
    const known = ids.filter((one) => engine.has(one))
    for (const [one, counts] of engine.count(known)) expect(counts, one).toEqual(plain.count(one))
    expect(sumRows(outcomes, selection)).toEqual(toPlainSums(plain.selected))
    for (const by of ['category', 'reason', 'state', 'sex'].filter((one) => engine.has(one))) {
      const column = engine.columnOf(by)
      sumGroups(outcomes, selection, column).forEach((sums, place) => {
        const own = plain.selected.filter((row) => membersOf(column, row).includes(place))
        expect(sums, `${by} ${column.values[place]}`).toEqual(toPlainSums(own))
      })
    }
  })

  test('without filters everything is counted', () => {
    expect(countBits(engine.selection())).toBe(ROWS)
  })
})

test('sets of rows', () => {
  const engine = toFilterEngine(ROWS)
  engine.add('sex', columns.get('sex') as CodedColumn)
  const all = engine.selection()
  engine.choose('sex', new Set([1]))
  const some = engine.selection()
  const rest = subtract(all, some)
  expect(countBits(rest)).toBe(ROWS - countBits(some))
  expect(listRows(rest, 0, ROWS).every((row) => !hasRow(some, row))).toBe(true)
  expect(listRows(some, 5, 3)).toEqual(listRows(some, 0, 8).slice(5))
  expect(() => engine.columnOf('age')).toThrow(/has not been read/)
})

test('made tables join the columns that follow from one another', () => {
  const engine = toFilterEngine(ROWS)
  for (const [id, column] of columns) engine.add(id, column)
  expect(engine.columnOf('category').codes).toBe(engine.columnOf('treatment').codes)
  expect(engine.columnOf('age_band').byLetter).toBe(true)
})
