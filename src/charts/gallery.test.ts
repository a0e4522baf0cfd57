import { describe, expect, test } from 'vitest'
import { document } from './document.ts'
import { GALLERY } from './fixtures/gallery.ts'
import { readDrawing, toTextBoxes } from './fixtures/read-drawing.ts'
import { type Size, WIDTH } from './frame.ts'

const TITLE = 'Rates & "more" <b>by category</b>'
const drawings = GALLERY.flatMap(({ name, draw }) =>
  (['wide', 'narrow'] as Size[]).map((size) => ({
    name: `${name}, ${size}`,
    size,
    draw,
    markup: draw({ document, size, title: TITLE }),
  })),
)

describe.each(drawings)('$name', ({ size, draw, markup }) => {
  const svg = readDrawing(markup)
  const [, , width = 0, height = 0] = (svg.getAttribute('viewBox') ?? '').split(' ').map(Number)

  test('is the same, byte for byte, when drawn again', () => {
    expect(draw({ document, size, title: TITLE })).toBe(markup)
  })

  test('is a named group of the right size', () => {
    expect(svg.getAttribute('role')).toBe('group')
    expect(svg.getAttribute('aria-label')).toBe(TITLE)
    expect(width).toBe(WIDTH[size])
    expect(height).toBeGreaterThan(0)
    expect(svg.classList.contains('plot') && svg.classList.contains(size)).toBe(true)
  })

  test('has no inline styles, colors, scripts, ids or clips', () => {
    expect(svg.querySelector('style, script, b, clipPath, defs, [style], [id], [fill], [stroke], [onclick]')).toBeNull()
    expect(markup).not.toMatch(/var\(|font-family|xlink|xmlns|NaN|undefined|Infinity|null/)
  })

  test('is well formed, escaped, and rounded to two decimals', () => {
    expect(markup).not.toMatch(/&(?!(?:amp|lt|gt|quot);)/)
    expect(
      markup
        .replace(/="[^"<]*"/g, '')
        .match(/<\w+(?: [\w:-]+)*\/?>|<\/\w+>/g)
        ?.join('').length,
    ).toBe(markup.replace(/="[^"<]*"/g, '').replace(/>[^<]*/g, '>').length)
    expect(markup.match(/\d\.\d{3,}/g)).toBeNull()
  })

  test('every link leads somewhere and says where, and the keyboard reaches it', () => {
    for (const link of svg.querySelectorAll('a')) {
      expect(link.getAttribute('href')).toMatch(/^\//)
      expect(link.hasAttribute('aria-hidden')).toBe(false)
      expect(link.hasAttribute('tabindex')).toBe(false)
      expect((link.getAttribute('aria-label') ?? link.textContent ?? '').trim()).not.toBe('')
    }
  })

  test('who hears it misses the numbers of scales alone, and what a link says', () => {
    const said = [...svg.querySelectorAll('a')].map((link) => link.getAttribute('aria-label') ?? '').join('\n')
    for (const text of svg.querySelectorAll('[aria-hidden] text')) {
      const words = text.textContent ?? ''
      if (text.closest('.tick')) expect(words).toMatch(/^[+−]?[\d,]+%?$/)
      else expect(said).toContain(words)
    }
    expect(svg.querySelector('[aria-hidden] a')).toBeNull()
  })

  test('no text runs out of the picture', () => {
    for (const { words, left, right, top, bottom } of toTextBoxes(svg)) {
      expect(left, words).toBeGreaterThanOrEqual(-0.5)
      expect(right, words).toBeLessThanOrEqual(width + 0.5)
      expect(top, words).toBeGreaterThanOrEqual(0)
      expect(bottom, words).toBeLessThanOrEqual(height)
    }
  })

  test('no two texts overlap', () => {
    const boxes = toTextBoxes(svg)
    for (const [index, a] of boxes.entries()) {
      for (const b of boxes.slice(index + 1)) {
        const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top
        expect(apart, `“${a.words}” and “${b.words}”`).toBe(true)
      }
    }
  })
})
