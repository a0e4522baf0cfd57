import { expect, test } from 'vitest'
import { decode, isBinary } from './decode.ts'

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

test('characters that nobody sees are left out, and told where the first stands', () => {
  const decoded = decode(Buffer.from('knee\r\nUp\0held: \u202eTENS\u2069 \u009b31m\u{e0041}'))
  expect(decoded.text).toBe('knee\nUpheld: TENS 31m')
  const told = decoded.messages.find(({ rule }) => rule === 'text/invisible')
  expect(told?.span?.start).toBe(7)
  expect(told?.reason).toContain('(5, the first is U+0000)')
})

test('no code of Unicode’s first plane but tab, line end and page break is left as a control or format character', () => {
  const codes = Array.from({ length: 0x10000 }, (_, code) => code).filter((code) => code < 0xd800 || code > 0xdfff)
  const { text } = decode(Buffer.from(codes.map((code) => String.fromCodePoint(code)).join('')))
  expect(text.match(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}]/gu)?.join('')).toBe(
    // Tab, LF, what VT was, page break, what CR was, and what the line separators were.
    '\t\n\n\f\n\n\n\n',
  )
})

test('bytes with NUL are no text, unless they are UTF-16', () => {
  expect(isBinary(Buffer.from('PK\x03\x04\0\0'))).toBe(true)
  expect(isBinary(utf16('knee'))).toBe(false)
  expect(isBinary(Buffer.from('knee'))).toBe(false)
})
