import { expect, test } from 'vitest'
import { toContactLink } from './contact.ts'

test.each([
  ['https://example.org/errors', { href: 'https://example.org/errors', label: 'https://example.org/errors' }],
  ['errors@example.org', { href: 'mailto:errors@example.org', label: 'errors@example.org' }],
  ['mailto:errors@example.org', { href: 'mailto:errors@example.org', label: 'errors@example.org' }],
  ['the third floor', null],
  [null, null],
])('%s', (text, link) => {
  expect(toContactLink(text)).toEqual(link)
})
