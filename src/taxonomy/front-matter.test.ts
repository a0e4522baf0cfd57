import { describe, expect, test } from 'vitest'
import { readFrontMatter } from './front-matter.ts'

const reasons = (text: string) => readFrontMatter(text).messages.map(({ line, reason }) => `${line}: ${reason}`)

describe('what is front matter', () => {
  test('keys and the rest of the file, character by character', () => {
    const text = '---\nsource: "a.txt"\n---\n\n  The letter.\n'
    const { value, messages } = readFrontMatter(text)
    expect(messages).toEqual([])
    expect(value.data).toEqual({ source: 'a.txt' })
    expect(value.body).toBe('\n  The letter.\n')
    expect(text.slice(value.bodyStart)).toBe(value.body)
  })

  test.each([
    ['none', 'A letter.\n'],
    ['lines of hyphens further down', 'A letter.\n---\nsource: "no"\n---\nMore.\n'],
    ['a longer line of hyphens first', '-----\nA letter.\n-----\n'],
    ['nothing at all', ''],
  ])('%s: the whole file is the body', (_, text) => {
    expect(readFrontMatter(text)).toEqual({ value: { data: {}, body: text, bodyStart: 0 }, messages: [] })
  })

  test('a line that only begins with hyphens does not close it', () => {
    const { value } = readFrontMatter('---\ntitle: "a"\n---\nText\n---- not front matter\n---\nmore')
    expect(value.body).toBe('Text\n---- not front matter\n---\nmore')
  })

  test('CRLF and a byte order mark', () => {
    const text = '\uFEFF---\r\nsource: "a.txt"\r\n---\r\nA letter.\r\n'
    const { value, messages } = readFrontMatter(text)
    expect(messages).toEqual([])
    expect(value.data).toEqual({ source: 'a.txt' })
    expect(value.body).toBe('A letter.\r\n')
    expect(text.slice(value.bodyStart)).toBe(value.body)
  })

  test('empty front matter is front matter', () => {
    expect(readFrontMatter('---\n---\nText').value).toEqual({ data: {}, body: 'Text', bodyStart: 8 })
  })
})

describe('what is wrong with it is said, with the line, every time', () => {
  test('never closed: the text stays whole', () => {
    const text = '---\ntitle: "a"\nA letter.\n'
    expect(readFrontMatter(text).value).toEqual({ data: {}, body: text, bodyStart: 0 })
    expect(reasons(text)).toEqual([
      '1: front matter is opened by `---` and never closed: end it with a line that holds only `---`',
    ])
  })

  test.each(['js', 'javascript', 'json', 'coffee', 'toml'])('%s is not run', (language) => {
    const text = `---${language}\n{ title: (() => { throw new Error("ran") })() }\n---\nText`
    expect(reasons(text)).toEqual([
      `1: front matter is marked \`${language}\`, and only YAML is read: open it with a bare \`---\``,
    ])
    expect(readFrontMatter(text).value).toMatchObject({ data: {}, body: 'Text' })
  })

  test('YAML that is none, also when it is read a second time', () => {
    const text = '---\ntitle: "a"\nshort: "b\n---\nText'
    const first = readFrontMatter(text)
    expect(first.messages).toHaveLength(1)
    expect(first.messages[0]?.line).toBeGreaterThanOrEqual(3)
    expect(first.messages[0]?.reason).toContain('put every text in double quotes')
    expect(readFrontMatter(text)).toEqual(first)
    expect(first.value.body).toBe('Text')
  })

  test('a key twice, on its line', () => {
    expect(reasons('---\ntitle: "a"\ntitle: "b"\n---\n')[0]).toMatch(/^3: .*duplicated mapping key/)
  })

  test('a list in place of keys', () => {
    expect(reasons('---\n- a\n---\n')).toEqual([
      '2: front matter is not a list of keys with values: write `key: "value"`, one a line',
    ])
  })
})

test('front matter nested past any use is told in words', () => {
  const { messages } = readFrontMatter(`---\ndeep: ${'['.repeat(20_000)}${']'.repeat(20_000)}\n---\n`)
  expect(messages).toHaveLength(1)
  expect(messages[0]?.reason).toContain('nested too deeply')
})

test('what nobody sees is left out of texts that YAML writes with escapes, in lists and below aliases too', () => {
  const { value, messages } = readFrontMatter(
    '---\na: "x\\u001b[31m\\0\\u202ey"\nb: &b ["\\u200bz", {c: "\\x07w"}]\nd: *b\n---\n',
  )
  expect(messages).toEqual([])
  expect(value.data).toEqual({ a: 'x[31my', b: ['z', { c: 'w' }], d: ['z', { c: 'w' }] })
})
