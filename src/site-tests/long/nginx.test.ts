import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { probeSite } from '../../../scripts/hosts/probe-site.ts'
import { FIVE } from '../../corpus/fixtures/five.ts'
import { buildSite, copyProject, removeTemporaryFolders, temporaryFolder } from '../build-site.ts'
import { findFirefox } from '../open-firefox.ts'
import { crawlSite, listFaults, openChromiumPage, openFirefoxTab } from './crawl-site.ts'

const TAKEN = '004_d5de75f73db54f04'
const installed = spawnSync('nginx', ['-v']).status === 0
const firefox = findFirefox()

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })

/** Starts nginx with the publisher's guide's own file, on a folder `www` that holds the site below `base`. */
async function startNginx(www: string, base: string): Promise<{ nginx: ChildProcess; home: URL }> {
  const folder = temporaryFolder('nginx')
  const port = await freePort()
  const site = readFileSync('docs/publishing/nginx.conf', 'utf8')
    .replaceAll('/imr', base.replace(/\/$/, ''))
    .replaceAll('/srv/www', www)
    .replace('listen 80', `listen 127.0.0.1:${port}`)
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${folder}/${kind};`,
  )
  const whole = [
    'user root; daemon off; worker_processes 1;',
    `pid ${folder}/pid; error_log ${folder}/error.log;`,
    `events {} http { access_log off; ${temporary.join(' ')} include ${folder}/site.conf; }`,
  ]
  writeFileSync(join(folder, 'site.conf'), site)
  writeFileSync(join(folder, 'nginx.conf'), whole.join('\n'))
  const nginx = spawn('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf')], {
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  const home = new URL(`http://127.0.0.1:${port}${base}`)
  for (let tries = 0; tries < 50; tries++) {
    const answered = await fetch(home).then(
      () => true,
      () => false,
    )
    if (answered) break
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return { nginx, home }
}

describe.skipIf(!installed).each([['/'], ['/imr/']])('behind nginx, at %s', (base) => {
  let started: Awaited<ReturnType<typeof startNginx>>
  /** The addresses of pages, once they are crawled. */
  let pages: string[] = []

  beforeAll(async () => {
    const project = copyProject()
    mkdirSync(join(project, 'content/withdrawn'))
    writeFileSync(
      join(project, `content/withdrawn/${TAKEN}.md`),
      '---\ndate: "2027-01-05"\nground: "court-order"\nnote: "An order."\n---\n',
    )
    const built = buildSite(FIVE, { SITE_URL: 'https://example.org', BASE_PATH: base }, project)
    expect(built.status, built.output.slice(-3000)).toBe(0)
    const www = temporaryFolder('www')
    const folder = join(www, base)
    mkdirSync(dirname(folder), { recursive: true })
    if (base === '/') cpSync(built.folder, folder, { recursive: true })
    else renameSync(built.folder, folder.replace(/\/$/, ''))
    // Crawlers read it at the root alone, as the guide says.
    if (base !== '/') cpSync(join(folder, 'robots.txt'), join(www, 'robots.txt'))
    started = await startNginx(www, base)
  })
  afterAll(() => {
    started?.nginx.kill('SIGTERM')
    removeTemporaryFolders()
  })

  test('it has what the probe asks for: types, policy, compression, caching, ranges, 410, checksums', async () => {
    const answers = await probeSite(started.home)
    expect(answers.filter(({ state }) => state !== 'ok')).toEqual([])
    expect(answers.find(({ what }) => what.startsWith('withdrawn'))?.says).toBe('410, and its page says so')
  })

  test('no link is broken, but for the address of the withdrawn letter', async () => {
    const found = await crawlSite(started.home)
    expect(found.size).toBeGreaterThan(500)
    const withdrawn = new URL(`cases/${TAKEN}/`, started.home).href
    expect([...found].filter(([, { status }]) => status !== 200)).toEqual([[withdrawn, { status: 410, isPage: true }]])
    pages = [...found].flatMap(([address, { status, isPage }]) => (isPage && status === 200 ? address : []))
  })

  const browsers: [string, boolean, () => ReturnType<typeof openChromiumPage>][] = [
    ['Chromium', true, () => openChromiumPage(started.home)],
    ['Firefox', firefox !== null, () => openFirefoxTab(firefox as string, started.home)],
  ]
  for (const [name, isThere, open] of browsers) {
    test.skipIf(!isThere)(`no page breaks its policy or fails in ${name}`, async () => {
      expect(pages.length).toBeGreaterThan(100)
      const page = await open()
      expect(await listFaults(page, started.home, pages)).toEqual([])
      await page.close()
    })
  }
})
