import { expect, test } from 'vitest'
import { textWidth } from './text-width.ts'
import { wrapText } from './wrap-text.ts'

test('short texts stay on one line', () => {
  expect(wrapText('Injections', 200, 14)).toEqual(['Injections'])
  expect(wrapText('', 200, 14)).toEqual([''])
})

test('lines break at spaces, behind hyphens, and else inside a word', () => {
  expect(wrapText('Equipment and supplies', 120, 14)).toEqual(['Equipment and', 'supplies'])
  expect(wrapText('Hydrocodone-acetaminophen', 120, 14)).toEqual(['Hydrocodone-', 'acetaminophen'])
  expect(wrapText('mmmmmmmm', 60, 14).join('')).toBe('mmmmmmmm')
})

test('law: no line is too wide and no character is lost', () => {
  const text = 'Percutaneous electrical nerve stimulation/implant — L4-5, both lower extremities; "W" 日本語のテキスト'
  for (let width = 20; width < 400; width += 7) {
    const lines = wrapText(text, width, 14)
    for (const line of lines) expect(textWidth(line, 14)).toBeLessThanOrEqual(width)
    expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
  }
})
