import { afterEach, expect, test, vi } from 'vitest'
import { refuseAddress, siteAddress } from './site-address.ts'

afterEach(() => void vi.unstubAllEnvs())

const refuse = (site: string, base = ''): string | null => {
  vi.stubEnv('SITE_URL', site)
  vi.stubEnv('BASE_PATH', base)
  return refuseAddress()
}

test.each([
  ['', ''],
  ['https://imr.example.org', ''],
  ['https://imr.example.org/', 'imr'],
  ['http://127.0.0.1:8080', '/imr/2027-01/'],
  ['https://xn--bcher-kva.example', '/~someone/imr_1.0'],
])('a site may stand at “%s”, in the folder “%s”', (site, base) => expect(refuse(site, base)).toBeNull())

test.each([
  ['imr.example.org', 'SITE_URL is no address of the web: write it as SITE_URL=https://imr.example.org.'],
  ['javascript:alert(1)', 'SITE_URL is no address of the web'],
  ['file:///srv/www', 'SITE_URL is no address of the web'],
  ['ftp://example.org', 'SITE_URL is no address of the web'],
  ['https://example.org/?q=1', 'without what stands behind ? or #'],
  ['https://example.org/a/imr/', 'the folder is set apart, SITE_URL=https://example.org BASE_PATH=a/imr.'],
])('%s is told as what it is', (site, says) => expect(refuse(site)).toContain(says))

test('a password in the address is told without it', () => {
  const says = refuse('https://me:secret@example.org')
  expect(says).toContain('holds a name or a password, which every page would show')
  expect(says).not.toContain('secret')
})

test.each(['../imr', 'a b', '"><script>', 'imr?x', 'a//b', '%2e%2e', '.'])('BASE_PATH=%s is no folder', (base) => {
  expect(refuse('https://example.org', base)).toMatch(/^BASE_PATH is no folder of a host: /)
})

test('a base path means the same with and without slashes', () => {
  for (const base of ['imr', '/imr', '/imr/']) {
    vi.stubEnv('BASE_PATH', base)
    expect(siteAddress().base).toBe('/imr/')
  }
})
