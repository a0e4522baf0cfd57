import { expect, test } from 'vitest'
import { readWithdrawal } from './read-withdrawal.ts'

const file = (date = '"2027-01-05"', ground = '"privacy"', note = '"It named a person."', more = '') =>
  `---\ndate: ${date}\nground: ${ground}\nnote: ${note}\n${more}---\n`
const read = (text: string, path = 'withdrawn/cm16-0000001.md') => readWithdrawal(path, text)
const told = (text: string, path?: string) => read(text, path).messages.map(({ line, rule }) => `${line} ${rule}`)

test('a withdrawal is named by its letter, and says when and on what ground', () => {
  const { value, messages } = read(file())
  expect(messages).toEqual([])
  expect(value).toMatchObject({ id: 'cm16-0000001', date: '2027-01-05', ground: 'privacy', note: 'It named a person.' })
  expect(told(file(), 'withdrawn/000_18227ce8aa89113a.md')).toEqual([])
})

test.each([
  [file('2027-01-05'), ['2 taxonomy/withdrawal-date']],
  [file('"2027-02-30"'), ['2 taxonomy/withdrawal-date']],
  [file(undefined, '"wish"'), ['3 taxonomy/withdrawal-ground']],
  [file(undefined, undefined, '""'), ['4 taxonomy/withdrawal-note']],
  [file(undefined, undefined, undefined, 'why: "x"\n'), ['5 taxonomy/unknown-key']],
  ['', ['1 taxonomy/withdrawal-date', '1 taxonomy/withdrawal-ground', '1 taxonomy/withdrawal-note']],
])('%j is told with its line', (text, messages) => expect(told(text)).toEqual(messages))

test('a name that no letter’s address can have is told', () => {
  expect(told(file(), 'withdrawn/CM16-0000001.md')).toEqual(['1 taxonomy/withdrawal-id'])
})

test('front matter that can’t be read is told once', () => expect(told('---\ndate: [\n---\n')).toHaveLength(1))
