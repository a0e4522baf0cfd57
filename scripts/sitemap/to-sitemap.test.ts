import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { toSitemap } from './to-sitemap.ts'

const locations = (text: string) =>
  [...parseHTML(text.slice(text.indexOf('?>') + 2)).document.querySelectorAll('loc')].map((loc) => loc.textContent)

test('addresses are sorted, cut into files, and none is lost', () => {
  const addresses = ['c', 'a', 'e', 'b', 'd'].map((name) => `https://example.org/imr/${name}/`)
  const [index, ...lists] = toSitemap(addresses, 'https://example.org/imr/', 2)
  expect(index?.name).toBe('sitemap-index.xml')
  expect(locations(index?.text ?? '')).toEqual(
    ['0', '1', '2'].map((number) => `https://example.org/imr/sitemap-${number}.xml`),
  )
  expect(lists.flatMap(({ text }) => locations(text))).toEqual([...addresses].sort())
  expect(addresses[0]).toBe('https://example.org/imr/c/')
})

test('an address can’t end its element', () => {
  const [, list] = toSitemap(['https://example.org/a?b=1&c=<2>'], 'https://example.org/')
  expect(list?.text).toContain('<loc>https://example.org/a?b=1&amp;c=&lt;2&gt;</loc>')
})
