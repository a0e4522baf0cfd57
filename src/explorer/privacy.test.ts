import { describe, expect, test } from 'vitest'
import { answer } from './answer.ts'
import { type RawCell, toCoder } from './coded-column.ts'
import { EXPLORED_DIMENSIONS, isPersonal } from './explored-dimensions.ts'
import { type FilterEngine, toFilterEngine } from './filter-engine.ts'
import { makeTable } from './fixtures/made-table.ts'

/** An engine over one decision a letter, of the cells given. */
function toEngine(rows: Record<string, RawCell>[]) {
  const letters = Int32Array.from(rows, (_, row) => row + 1)
  const engine = toFilterEngine(rows.length)
  for (const id of Object.keys(rows[0] ?? {})) {
    const coder = toCoder(rows.length)
    for (const row of rows) coder.add(row[id])
    engine.add(id, coder.finish(letters))
  }
  const overturned = Uint8Array.from(rows, ({ outcome }) => (outcome === 'overturned' ? 1 : 0))
  return { engine, outcomes: { letters, overturned, likeness: 0.25 } }
}

const choose = (engine: FilterEngine, id: string, ...values: string[]) => {
  const all = engine.columnOf(id).values
  engine.choose(id, new Set(values.map((value) => all.indexOf(value))))
}

const times = (count: number, row: Record<string, RawCell>) => Array.from({ length: count }, () => row)
const PEOPLE = [
  ...times(300, { age_band: '25-34', sex: 'female', category: 'a', outcome: 'upheld' }),
  ...times(200, { age_band: '25-34', sex: 'male', category: 'a', outcome: 'upheld' }),
  ...times(3, { age_band: '25-34', sex: null, category: 'b', outcome: 'upheld' }),
  ...times(400, { age_band: '35-44', sex: 'female', category: 'a', outcome: 'upheld' }),
  ...times(20, { age_band: '35-44', sex: 'female', category: 'b', outcome: 'overturned' }),
  ...times(500, { age_band: '35-44', sex: 'male', category: 'a', outcome: 'overturned' }),
  ...times(30, { age_band: '35-44', sex: null, category: 'b', outcome: 'upheld' }),
]

describe('age and sex together', () => {
  test('one of them alone hides nothing', () => {
    const { engine, outcomes } = toEngine(PEOPLE)
    choose(engine, 'age_band', '25-34')
    const { overall, groups } = answer(engine, outcomes, 'category', [])
    expect(overall.decided).toBe(503)
    expect(groups.map(({ value, decided }) => [value, decided])).toEqual([
      ['a', 500],
      ['b', 3],
    ])
  })

  test('a small cell says so, in a list as in a group, and takes another with it', () => {
    const { engine, outcomes } = toEngine(PEOPLE)
    choose(engine, 'age_band', '25-34')
    const { groups, lists } = answer(engine, outcomes, 'sex', ['sex', 'age_band', 'category'])
    const { values } = engine.columnOf('sex')
    expect(values.map((value, place) => [value, lists.get('sex')?.[place]])).toEqual([
      ['', 'under'],
      ['female', 300],
      ['male', 'withheld'],
    ])
    expect(groups.map(({ value, decided, rate }) => [value, decided, rate?.decided])).toEqual([
      ['', 'under', undefined],
      ['female', 300, 300],
      ['male', 'withheld', undefined],
    ])
    expect(lists.get('category')).toEqual([0, 500, 3])
  })

  test('no choice of sexes gives away what the list hides', () => {
    const { engine, outcomes } = toEngine(PEOPLE)
    choose(engine, 'age_band', '25-34')
    const decided = (...sexes: string[]) => {
      choose(engine, 'sex', ...sexes)
      return answer(engine, outcomes, 'category', []).overall.decided
    }
    expect(decided('')).toBe('under')
    expect(decided('male')).toBe('withheld')
    expect(decided('female', 'male')).toBe('withheld')
    expect(decided('female', '')).toBe('under')
    expect(decided('female')).toBe(300)
  })

  test('overturned ones are cells too', () => {
    const people = [
      ...times(300, { age_band: '25-34', sex: 'female', category: 'a', outcome: 'upheld' }),
      ...times(4, { age_band: '25-34', sex: 'female', category: 'a', outcome: 'overturned' }),
      ...times(300, { age_band: '25-34', sex: 'male', category: 'a', outcome: 'upheld' }),
      ...times(50, { age_band: '25-34', sex: 'male', category: 'a', outcome: 'overturned' }),
    ]
    const { engine, outcomes } = toEngine(people)
    choose(engine, 'age_band', '25-34')
    choose(engine, 'sex', 'female')
    expect(answer(engine, outcomes, 'category', []).overall).toEqual({ decided: 304, letters: 304, rate: null })
    choose(engine, 'outcome', 'upheld')
    expect(answer(engine, outcomes, 'category', []).overall.decided).not.toBe(300)
    choose(engine, 'outcome', 'overturned')
    expect(answer(engine, outcomes, 'category', []).overall.decided).toBe('under')
  })

  test('an empty cell that covers a small one is not told to be empty', () => {
    const { engine, outcomes } = toEngine([
      ...times(5, { age_band: '0-17', sex: 'female', category: 'a', outcome: 'upheld' }),
      ...times(300, { age_band: '25-34', sex: 'male', category: 'a', outcome: 'upheld' }),
      ...times(300, { age_band: '25-34', sex: 'female', category: 'a', outcome: 'upheld' }),
    ])
    choose(engine, 'age_band', '0-17')
    const { groups, lists } = answer(engine, outcomes, 'sex', ['sex'])
    expect(new Set(groups.map(({ decided }) => decided))).toEqual(new Set(['under']))
    expect(groups.map(({ value }) => value)).toEqual(['', 'female', 'male'])
    expect(lists.get('sex')).toEqual(['under', 'under', 'under'])
    choose(engine, 'sex', 'male')
    expect(answer(engine, outcomes, 'category', []).overall).toEqual({ decided: 'under', letters: 'under', rate: null })
  })

  test('nor does leaving out all but one of another dimension', () => {
    const { engine, outcomes } = toEngine([
      ...times(300, { age_band: '25-34', sex: 'female', category: 'a', outcome: 'upheld' }),
      ...times(2, { age_band: '25-34', sex: 'female', category: 'b', outcome: 'upheld' }),
      ...times(300, { age_band: '35-44', sex: 'male', category: 'b', outcome: 'upheld' }),
    ])
    choose(engine, 'age_band', '25-34')
    choose(engine, 'sex', 'female')
    expect(answer(engine, outcomes, 'sex', []).overall.decided).toBe(302)
    choose(engine, 'category', 'a')
    expect(answer(engine, outcomes, 'sex', []).overall.decided).toBe('withheld')
  })
})

describe('made-up decisions', () => {
  const { outcomes, columns } = makeTable(4000, 11)
  const personal = EXPLORED_DIMENSIONS.map(({ id }) => id).filter(isPersonal)
  const pairs = personal.flatMap((a, at) => personal.slice(at + 1).map((b) => [a, b] as const))

  test.each(pairs)('%s and %s: no number between 1 and 10 is shown', (a, b) => {
    const engine = toFilterEngine(outcomes.letters.length)
    for (const [id, column] of columns) engine.add(id, column)
    for (const places of [[0], [1], [1, 2]]) {
      engine.choose(a, new Set(places))
      const { groups, lists } = answer(engine, outcomes, b, [a, b])
      const numbers = groups.flatMap(({ decided, letters, rate }) => [
        decided,
        letters,
        ...(rate ? [rate.overturned, rate.decided - rate.overturned] : []),
      ])
      const shown = [...numbers, ...(lists.get(b) ?? [])].filter((count) => typeof count === 'number')
      expect(shown.filter((count) => count > 0 && count < 11)).toEqual([])
      // A list hides what the groups hide: neither tells what the other does not.
      const { values } = engine.columnOf(b)
      for (const { value, decided } of groups) expect(lists.get(b)?.[values.indexOf(value)], value).toBe(decided)
      engine.choose(b, new Set([1]))
      const { overall } = answer(engine, outcomes, 'category', [])
      if (typeof overall.decided === 'number') expect(overall.decided === 0 || overall.decided > 10).toBe(true)
      engine.choose(b, null)
    }
  })
})
