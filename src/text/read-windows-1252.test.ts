import { expect, test } from 'vitest'
import { readWindows1252 } from './read-windows-1252.ts'

test('every byte has its character', () => {
  const text = readWindows1252(Uint8Array.from({ length: 256 }, (_, byte) => byte))
  expect(text).toHaveLength(256)
  expect(text.slice(0x20, 0x7f)).toMatch(/^[ -~]+$/)
  expect(text.slice(0x91, 0x98)).toBe('‘’“”•–—')
  expect(text[0x80]).toBe('€')
  expect(text[0x9f]).toBe('Ÿ')
  expect(text.slice(0xa0)).toBe(String.fromCharCode(...Array.from({ length: 96 }, (_, at) => 0xa0 + at)))
})
