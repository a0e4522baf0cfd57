import { expect, test } from 'vitest'
import { readEntry } from './read-entry.ts'
import { SCHEMAS } from './schemas.ts'

const file = (date = '"2027-01-05"', ground = '"privacy"', note = '"It named a person."', more = '') =>
  `---\ndate: ${date}\nground: ${ground}\nnote: ${note}\n${more}---\n`
const read = (text: string, path = 'withdrawn/cm16-0000001.md') =>
  readEntry({ path, text }, SCHEMAS.withdrawn, /^[a-z0-9_-]+$/)
const told = (text: string, path?: string) => read(text, path).messages.map(({ line, rule }) => `${line} ${rule}`)

test('a withdrawal is named by its letter, and says when and on what ground', () => {
  const { value, messages } = read(file())
  expect(messages).toEqual([])
  expect(value).toMatchObject({ id: 'cm16-0000001', date: '2027-01-05', ground: 'privacy', note: 'It named a person.' })
  expect(told(file(), 'withdrawn/000_18227ce8aa89113a.md')).toEqual([])
})

test.each([
  [file('2027-01-05'), ['2 taxonomy/not-text']],
  [file('"2027-02-30"'), ['2 taxonomy/malformed']],
  [file(undefined, '"wish"'), ['3 taxonomy/unknown-value']],
  [file(undefined, undefined, '""'), ['4 taxonomy/empty']],
  [file(undefined, undefined, undefined, 'why: "x"\n'), ['5 taxonomy/unknown-key']],
  ['', ['1 taxonomy/missing', '1 taxonomy/missing', '1 taxonomy/missing']],
])('%j is told with its line', (text, messages) => expect(told(text)).toEqual(messages))

test('a name that no letter’s address can have is told', () => {
  expect(told(file(), 'withdrawn/CM16-0000001.md')).toEqual(['1 taxonomy/bad-id'])
})

test('front matter that can’t be read is told once', () => expect(told('---\ndate: [\n---\n')).toHaveLength(1))
