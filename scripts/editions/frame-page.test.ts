import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { framePage } from './frame-page.ts'

const FACTS = { site: 'Reports & more', day: 'February 1, 2027', date: '2027-02-01', version: '2' }

function frame(page: string, title: string): Document {
  const { document } = parseHTML(
    `<!doctype html><html><head><meta http-equiv="content-security-policy" content="script-src 'self'"><title>${title}</title></head><body><header></header></body></html>`,
  )
  framePage(document, page, FACTS)
  return document
}

test('a page says above its masthead of which edition it is, how it is cited, and where it is today', () => {
  const document = frame('treatments/acupuncture/', 'Acupuncture &lt;1&gt; | Reports &amp; more')
  expect(document.querySelector('aside + header')).not.toBeNull()
  const [first, cite] = [...document.querySelectorAll('.edition p')]
  expect(first?.textContent).toMatch(
    /^Frozen edition of February 1, 2027 \(data release 2\)\. This page stays as it was/,
  )
  expect(cite?.textContent).toBe(
    'Cite: “Acupuncture <1>”, in: Reports & more. Frozen edition of February 1, 2027 (data release 2). editions/2027-02-01/treatments/acupuncture/',
  )
  expect([...document.querySelectorAll('.edition a')].map((link) => link.getAttribute('href'))).toEqual([
    '../../../../treatments/acupuncture/',
    '../../../',
  ])
})

test('its head names the edition, lets nothing run, and asks search engines not to keep it', () => {
  const document = frame('', 'Reports &amp; more')
  expect(document.title).toBe('Reports & more, edition of February 1, 2027')
  expect(document.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex')
  const policy = document.querySelector('meta[http-equiv]')?.getAttribute('content')
  expect(policy).toContain("default-src 'none'")
  expect(policy).not.toContain('script-src')
})
