import { expect, test } from 'vitest'
import { toContactLink, toReportLink } from './contact.ts'

test.each([
  ['https://example.org/errors', { href: 'https://example.org/errors', label: 'https://example.org/errors' }],
  ['errors@example.org', { href: 'mailto:errors@example.org', label: 'errors@example.org' }],
  ['mailto:errors@example.org', { href: 'mailto:errors@example.org', label: 'errors@example.org' }],
  ['the third floor', null],
  [null, null],
])('%s', (text, link) => {
  expect(toContactLink(text)).toEqual(link)
})

test('a report of an error names its page in the subject of a mail, and an address stays as it is', () => {
  expect(toReportLink({ corrections: 'errors@example.org' }, 'CM16 & 1')?.href).toBe(
    'mailto:errors@example.org?subject=CM16%20%26%201',
  )
  expect(toReportLink({ corrections: 'mailto:errors@example.org?cc=b@example.org' }, 'CM16')?.href).toBe(
    'mailto:errors@example.org?cc=b@example.org',
  )
  expect(toReportLink({ corrections: 'https://example.org/errors' }, 'CM16')?.href).toBe('https://example.org/errors')
  expect(toReportLink({ corrections: null }, 'CM16')).toBeNull()
})
