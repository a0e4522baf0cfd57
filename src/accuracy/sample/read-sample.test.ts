import { expect, test } from 'vitest'
import { columnOf, fill, KNOWN, LETTERS } from './fixtures/made-sample.ts'
import { readSample } from './read-sample.ts'

const read = (lines: ReturnType<typeof fill>) => readSample(lines, LETTERS, KNOWN, new Set())
const reasons = (lines: ReturnType<typeof fill>) =>
  read(lines).messages.map(({ line, column, severity, reason }) => [line, column, severity, reason])

test('an unfilled sheet is right and holds no label', () => {
  const { value, messages } = read(fill())
  expect(messages).toEqual([])
  expect(value).toMatchObject({ seed: 7, drawn: 2 })
  expect(value.labeled.filter(({ labels }) => labels.size > 0)).toEqual([])
})

test('labels are those of the letter or of the decision', () => {
  const { value, messages } = read(fill({ age: '41', outcome: 'upheld' }, { heading_alone: 'no', reasons: 'none' }))
  expect(messages).toEqual([])
  expect(value.labeled.map(({ letter, decision, labels }) => [letter, decision, [...labels]])).toEqual([
    ['a', null, [['age', '41']]],
    ['b', null, []],
    ['a', 1, [['outcome', 'upheld']]],
    ['a', 2, [['reasons', []]]],
    ['b', 1, []],
  ])
  expect(value.labeled.map(({ headingAlone }) => headingAlone)).toEqual([true, true, true, false, true])
})

test('what is written wrongly is told at its cell', () => {
  expect(reasons(fill({}, { outcome: 'uphold' }))).toEqual([
    [3, columnOf('outcome'), 'error', '“uphold” is not known here: write upheld or overturned, or none'],
  ])
})

test('two rows of a letter that say two things of it are told', () => {
  expect(reasons(fill({ age: '41' }, { age: '42' }))).toEqual([
    [3, columnOf('age'), 'error', 'An earlier row of this letter says something else: leave one of the two'],
  ])
})

test('a row that is gone, one that stands twice and a letter that is gone are told', () => {
  const [head, first, second, third] = fill()
  if (!head || !first || !second || !third) throw new Error('a row is missing')
  expect(reasons([head, first, third])).toEqual([
    [4, columnOf('decision'), 'error', 'Decision 2 of a is gone: put its row back'],
  ])
  expect(reasons([head, first, first, second, third])).toEqual([
    [2, columnOf('decision'), 'error', 'Decision 1 of a stands here twice: leave one'],
  ])
  expect(reasons([head, third])).toEqual([[4, columnOf('draw'), 'error', 'Letter 1 of 2 is gone: put its rows back']])
})

test('a letter that was withdrawn is passed over, whether its cells were emptied or not', () => {
  const others = new Map([...LETTERS].filter(([id]) => id !== 'a'))
  const filled = { age: 'many', outcome: 'upheld' }
  const emptied = { decision: '', request: '' }
  for (const rows of [
    [filled, filled],
    [emptied, emptied],
  ]) {
    const { value, messages } = readSample(fill(...rows, { age: '50' }), others, KNOWN, new Set(['a']))
    expect(messages.map(({ line, severity }) => [line, severity])).toEqual([
      [2, 'warning'],
      [3, 'warning'],
    ])
    expect(messages[0]?.reason).toBe('a was withdrawn, and is not measured: empty all its cells but draw and letter')
    expect(value.labeled.map(({ letter }) => letter)).toEqual(['b', 'b'])
  }
})

test('a sheet that was cut off at its end is the smaller sample', () => {
  expect(reasons(fill().slice(0, 3))).toEqual([])
})

test('rows under another request are warned of, and an apostrophe against formulas is none', () => {
  expect(reasons(fill({ request: 'Something else' }))).toEqual([
    [2, columnOf('request'), 'warning', 'The request is read otherwise now: see that this row is still about it'],
  ])
  expect(reasons(fill({ request: "'=Request 1, by hand" }))).toEqual([])
})

test('a row of another draw is told', () => {
  expect(reasons(fill({}, { draw: '1 of 2, seed 8' }))).toEqual([
    [3, 1, 'error', 'Write “… of 2, seed 7”, as the other rows have it'],
  ])
})

test('what is no sheet of the sample is told in one sentence', () => {
  expect(reasons([{ line: 1, cells: ['a', 'b'] }])[0]?.[3]).toMatch(
    /^This is no sheet of npm run sample: its head lacks draw,/,
  )
  expect(reasons([])[0]?.[3]).toMatch(/its head lacks draw,/)
  expect(reasons(fill({ draw: '1' }))).toEqual([
    [2, 1, 'error', 'This is no sheet of npm run sample: write “1 of 200, seed 7”, as it stood here'],
  ])
})
