import { expect, test } from 'vitest'
import { isWhite } from './is-white.ts'

test('white space is what a pattern’s \\s is', () => {
  for (let code = 0; code < 0x10000; code++) {
    const character = String.fromCharCode(code)
    expect(isWhite(code), code.toString(16)).toBe(/\s/.test(character))
  }
})
