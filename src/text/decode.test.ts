import { expect, test } from 'vitest'
import { decode } from './decode.ts'

const utf16 = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'))
const rules = (bytes: Uint8Array) => decode(bytes).messages.map(({ rule }) => rule)

test('plain UTF-8 with LF is taken as it is, without a word', () => {
  expect(decode(Buffer.from('50° – “knee”\n'))).toEqual({ text: '50° – “knee”\n', messages: [] })
})

test('other encodings are read, and told', () => {
  expect(decode(Buffer.from([0x35, 0x30, 0xb0, 0x20, 0x93, 0x61, 0x94])).text).toBe('50° “a”')
  expect(rules(Buffer.from([0xb0]))).toEqual(['text/encoding'])
  expect(decode(utf16('knee\n')).text).toBe('knee\n')
  expect(rules(utf16('knee'))).toEqual(['text/encoding'])
  expect(decode(Buffer.from('\ufeffknee')).text).toBe('knee')
  expect(rules(Buffer.from('\ufeffknee'))).toEqual(['text/encoding'])
})

test('line ends and composed characters are made one kind, and told', () => {
  expect(decode(Buffer.from('a\r\nb\rc')).text).toBe('a\nb\nc')
  expect(rules(Buffer.from('a\r\nb'))).toEqual(['text/line-ends'])
  expect(decode(Buffer.from('e\u0301')).text).toBe('é')
  expect(rules(Buffer.from('e\u0301'))).toEqual(['text/unicode'])
})
