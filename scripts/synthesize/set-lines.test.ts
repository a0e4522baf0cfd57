import { expect, test } from 'vitest'
import { toMarker } from './marks.ts'
import { toRandom } from './random.ts'
import { setLines } from './set-lines.ts'

const random = toRandom(1)

test('lines are no longer than the width, and no word is lost', () => {
  const words = 'The request for twelve visits of therapy is not medically necessary.'
  for (let width = 12; width < 80; width++) {
    const lines = setLines(words, width, 0, random)
    expect(lines.join(' ')).toBe(words)
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(width)
  }
})

test('marks take no room, second blanks and line ends stay', () => {
  const { mark } = toMarker()
  expect(setLines(`${mark('a', 'six visits')}:  Upheld`, 19, 0, random).join('|')).toContain(':  Upheld')
  expect(setLines('Findings:\nnone', 40, 0, random)).toEqual(['Findings:', 'none'])
})

test('long words are broken with a hyphen, addresses at their signs', () => {
  expect(setLines('a most uncomfortable chair', 14, 1, random)).toEqual(['a most uncomf-', 'ortable chair'])
  const address = 'http://www.example.org/chapter/knee-pain.html'
  const lines = setLines(`see ${address}`, 32, 0, random)
  expect(lines).toHaveLength(2)
  expect([address, address.replace('org/', 'org/-')]).toContain(lines.join('').replace('see ', ''))
})
