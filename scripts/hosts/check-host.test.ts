import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { checkCorpus, checkSite } from './check-host.ts'
import { HOSTS, type Host } from './hosts.ts'
import { measureSite, type SiteMeasures } from './measure-site.ts'

const SITE: SiteMeasures = {
  files: 3000,
  bytes: 50e6,
  largest: { path: 'data/decisions.json', bytes: 2e6 },
  fullest: { path: 'cases', entries: 64 },
  parts: [{ path: 'browse', files: 2000, bytes: 30e6 }],
  top: ['index.html', '404.html', '_headers', 'nginx-headers.conf', 'sitemap-index.xml'],
}
const faults = (host: Host, site: Partial<SiteMeasures>) =>
  checkSite(host, { ...SITE, ...site }).flatMap(({ fault, says }) => (fault ? [says] : []))

test.each(Object.entries(HOSTS))('%s takes a small site', (_, host) => expect(faults(host, {})).toEqual([]))

test.each<[host: Host, site: Partial<SiteMeasures>, says: RegExp]>([
  [
    HOSTS['github-pages'],
    { bytes: 1.2e9 },
    /^1\.20 GB in all: too much, .*1 GB \(https:\/\/docs\.github\.com.*read 20\d\d-.*browse\/ 2,000 files/,
  ],
  [HOSTS.cloudflare, { files: 20_001 }, /^20,001 files: too much, 20,000 files on the free plan/],
  [
    HOSTS.cloudflare,
    { largest: { path: 'data/decisions.json', bytes: 30e6 } },
    /^data\/decisions\.json has 30\.0 MB: too much, the largest file is 25 MiB/,
  ],
  [
    HOSTS.netlify,
    { fullest: { path: 'cases', entries: 60_000 } },
    /^cases\/ has 60,000 entries: too much, 54,000 files a folder/,
  ],
  [HOSTS.cloudflare, { top: ['index.html', '404.html'] }, /^There is no _headers/],
  [HOSTS.nginx, { top: [] }, /^There is no index\.html/],
])('a limit that is passed is named, with its source and what to leave out', (host, site, says) => {
  expect(faults(host, site)[0]).toMatch(says)
})

test('what nearly reaches a limit is told, and keeps nothing from being published', () => {
  const found = checkSite(HOSTS.cloudflare, { ...SITE, files: 19_000 })
  expect(found.find(({ says }) => says.startsWith('19,000 files: 95% of the limit'))).toMatchObject({ fault: false })
})

test('before a build only what is certain is a fault', () => {
  const before = (letters: number, bytes: number) =>
    checkCorpus(HOSTS.cloudflare, { letters, bytes }, 'https://example.org').filter(({ fault }) => fault)
  expect(before(9000, 90e6)).toEqual([])
  expect(before(10_001, 100e6)[0]?.says).toMatch(/^10,001 letters make at least 20,002 files: too much/)
})

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'measure-'))
})
afterEach(() => rmSync(root, { recursive: true }))

test('a folder is measured: files, bytes, the largest file, the fullest folder', () => {
  mkdirSync(join(root, 'cases/a'), { recursive: true })
  for (const name of ['b', 'c', 'd']) writeFileSync(join(root, 'cases', name), '12')
  writeFileSync(join(root, 'cases/a/index.html'), '123456')
  writeFileSync(join(root, 'index.html'), '1')
  expect(measureSite(root)).toEqual({
    files: 5,
    bytes: 13,
    largest: { path: 'cases/a/index.html', bytes: 6 },
    fullest: { path: 'cases', entries: 4 },
    parts: [
      { path: 'cases', files: 4, bytes: 12 },
      { path: '.', files: 1, bytes: 1 },
    ],
    top: ['cases', 'index.html'],
  })
})
