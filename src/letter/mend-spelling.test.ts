import { expect, test } from 'vitest'
import { mendSpelling } from './mend-spelling.ts'

test.each([
  ['certifed', 'certified'],
  ['aproved', 'approved'],
  ['denyed', 'denied'],
  ['dissallowed', 'disallowed'],
  ['authroized', 'authorized'],
  ['partialy', 'partially'],
  ['adminstrator', 'administrator'],
  ['recomended', 'recommended'],
])('%s is %s', (slip, key) => {
  expect(mendSpelling(slip).words).toBe(key)
})

test.each(['certify', 'reused', 'averse', 'dental', 'barrier', 'modifier', 'provision', 'reviewed', 'dented'])(
  '%s is another word',
  (word) => {
    expect(mendSpelling(word).words).toBe(word)
  },
)

test('what is found in the mended words is where it was in the letter', () => {
  const sentence = 'UR   partialy certifed\n  Norco and dissallowed Soma.'
  const { words, toSource } = mendSpelling(sentence)
  const toOwn = (said: string) => {
    const at = words.indexOf(said)
    return sentence.slice(toSource(at), toSource(at + said.length))
  }
  expect(toOwn('partially certified')).toBe('partialy certifed')
  expect(toOwn('certified')).toBe('certifed')
  expect(toOwn('disallowed Soma')).toBe('dissallowed Soma')
  expect(toOwn('UR')).toBe('UR')
})
