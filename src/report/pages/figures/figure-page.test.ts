import { expect, test } from 'vitest'
import type { Figure } from '../../figures/figure.ts'
import { toEmbedCode, toEmbedHeight } from './figure-page.ts'

const plot = (height: number) => ({ heading: null, wide: `<svg width="736" height="${height}">`, narrow: '' })
const figure = { id: 'overview-category', plots: [plot(200)] } as unknown as Figure

test('the frame’s address is absolute, and its title can’t end the attribute', () => {
  const code = toEmbedCode(figure, 'A “row” & "more" <b>', new URL('https://example.org/imr/'))
  expect(code).toContain('src="https://example.org/embed/overview-category/"')
  expect(code).toContain('title="A “row” &amp; &quot;more&quot; &lt;b&gt;"')
  expect(code.match(/</g)).toHaveLength(2)
})

test('without the site’s address the frame’s has no host, for a browser to put in', () => {
  expect(toEmbedCode(figure, 'A row', undefined)).toContain('<iframe src="/embed/overview-category/"')
})

test('a frame is higher the more is drawn in it', () => {
  const one = toEmbedHeight(figure)
  expect(one).toBeGreaterThan(200)
  expect(toEmbedHeight({ plots: [plot(200), plot(300)] })).toBeGreaterThanOrEqual(one + 300)
})
