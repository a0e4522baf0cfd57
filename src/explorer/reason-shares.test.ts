import { expect, test } from 'vitest'
import type { Counted } from '../rates/rate.ts'
import { toShare } from '../rates/to-share.ts'
import { listRows } from './bits.ts'
import type { CodedColumn } from './coded-column.ts'
import { toFilterEngine } from './filter-engine.ts'
import { makeTable } from './fixtures/made-table.ts'
import { toReasonShares } from './reason-shares.ts'

const { outcomes, columns } = makeTable(3000, 5)
const engine = toFilterEngine(outcomes.letters.length)
for (const id of ['outcome', 'reason', 'sex']) engine.add(id, columns.get(id) as CodedColumn)

test.each([[[]], [[1]], [[0, 2]]])('shares are those that the report makes, with sexes %j', (places) => {
  engine.choose('sex', new Set(places))
  const selection = engine.selection()
  const { codes, offsets, members, values } = columns.get('reason') as CodedColumn
  const rows = listRows(selection, 0, engine.rows).map((row) => ({
    caseId: String(outcomes.letters[row]),
    number: row,
    outcome: (outcomes.overturned[row] ? 'overturned' : 'upheld') as Counted['outcome'],
    reasons: [...members.subarray(offsets[codes[row] as number], offsets[(codes[row] as number) + 1])],
  }))
  for (const { side, decided, letters, unread, shares } of toReasonShares(engine, outcomes, selection)) {
    const own = rows.filter(({ outcome }) => outcome === side)
    const read = own.filter(({ reasons }) => !reasons.includes(0))
    expect({ decided, letters, unread }).toEqual({
      decided: read.length,
      letters: new Set(read.map(({ caseId }) => caseId)).size,
      unread: own.length - read.length,
    })
    expect(shares.length).toBeGreaterThan(10)
    for (const { value, share } of shares) {
      const place = values.indexOf(value)
      const {
        count,
        of,
        share: rate,
        low,
        high,
      } = toShare(read, ({ reasons }) => reasons.includes(place), outcomes.likeness)
      expect({ ...share, value }).toMatchObject({ value, overturned: count, decided: of, rate, low, high })
    }
  }
})
