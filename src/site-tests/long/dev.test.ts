import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { copyProject, removeTemporaryFolders, temporaryFolder } from '../build-site.ts'
import { openBrowser } from '../open-browser.ts'
import { waitUntil } from './run-build.ts'

const project = copyProject()
const content = (path: string): string => join(project, 'content', path)
let address = ''
let output = ''
let server: ChildProcess
let browser: Browser

function findFreePort(): Promise<number> {
  const probe = createServer()
  return new Promise((resolve) => {
    probe.listen(0, '127.0.0.1', () => {
      const bound = probe.address()
      probe.close(() => resolve(typeof bound === 'object' ? (bound?.port ?? 0) : 0))
    })
  })
}

/** So long, in milliseconds, a page may take: a request that comes while Astro reloads itself is sometimes never answered. */
const PATIENCE = 60_000

/** A page as it is now; empty where there is none, or where the server is at work and lets a connection go. */
async function readPage(path: string): Promise<string> {
  try {
    const response = await fetch(`${address}/${path}`, { signal: AbortSignal.timeout(PATIENCE) })
    return response.ok ? await response.text() : ''
  } catch {
    return ''
  }
}
const shows = async (path: string, words: string): Promise<void> =>
  waitUntil(async () => (await readPage(path)).includes(words))

function edit(path: string, from: string | RegExp, to: string): void {
  const before = readFileSync(content(path), 'utf8')
  const after = before.replace(from, to)
  expect(after, path).not.toBe(before)
  writeFileSync(content(path), after)
}

beforeAll(async () => {
  browser = await openBrowser()
  const port = await findFreePort()
  address = `http://127.0.0.1:${port}`
  server = spawn(process.execPath, ['scripts/run.mjs', 'dev', '--port', String(port)], {
    cwd: project,
    env: { ...process.env, ASTRO_CACHE_DIR: temporaryFolder('cache'), CORPUS_DIR: '', NO_COLOR: '1', FORCE_COLOR: '0' },
    detached: true,
  })
  for (const stream of [server.stdout, server.stderr]) {
    stream?.on('data', (data) => {
      output += data
    })
  }
  await waitUntil(() => output.includes('watching for file changes'))
})

afterAll(async () => {
  await browser?.close()
  // The command and the Astro that it started.
  if (server?.pid) process.kill(-server.pid, 'SIGKILL')
  removeTemporaryFolders()
})

describe('while somebody edits, a page shows', () => {
  test('a letter that is put in, changed, and taken away', async () => {
    const letter = readFileSync('src/letter/fixtures/credentials-modified.txt', 'utf8')
    writeFileSync(content('letters/new.txt'), letter)
    await shows('cases/cm16-0990028/', 'CM16-0990028')
    writeFileSync(content('letters/new.txt'), letter.replaceAll('CM16-0990028', 'CM16-0990029'))
    await shows('cases/cm16-0990029/', 'CM16-0990029')
    rmSync(content('letters/new.txt'))
    await waitUntil(async () => (await readPage('cases/cm16-0990029/')) === '')
  })

  test.each([
    ['categories/rehabilitation.md', 'title: "Rehabilitation"', 'title: "Zzcategory"', 'treatments/rehabilitation/'],
    ['treatments/acupuncture.md', /$/, '\nZztreatment.\n', 'treatments/acupuncture/'],
    ['guidelines/mtus-acupuncture.md', /$/, '\nZzguideline.\n', 'guidelines/mtus-acupuncture/'],
    ['reasons/no-functional-improvement.md', /$/, '\nZzreason.\n', 'reasons/no-functional-improvement/'],
    ['drug-classes/muscle-relaxant.md', 'title: "Muscle', 'title: "Zzclass', 'browse/drug-class/muscle-relaxant/'],
    ['body-parts/neck.md', 'title: "', 'title: "Zzpart ', 'browse/body-part/neck/'],
    ['specialties/physical-medicine-and-rehabilitation.md', 'title: "', 'title: "Zzspecialty ', 'specialties/'],
    ['benchmarks/dwc-2024.md', 'published: "12.7%"', 'published: "Zzfigure"', 'about/'],
    ['releases/2026-11-21.md', /$/, '\nZzrelease.\n', 'data/'],
    ['glossary/upheld.md', /$/, '\nZzterm.\n', 'glossary/'],
    ['notes/methods.md', /$/, '\nZznote.\n', 'methods/'],
    ['site.md', 'title: "IMR Decisions"', 'title: "Zzsite"', ''],
    ['accuracy/2026-11-21.json', /"form": "[^"]*"/, '"form": "Zzform"', 'quality/'],
  ])('%s as it is now', async (path, from, to, page) => {
    const word = /Zz\w+/.exec(to)?.[0] as string
    expect(await readPage(page)).not.toContain(word)
    edit(path, from, to)
    await shows(page, word)
  })

  test('letters classified anew, and prose, when entries are renamed while pages are asked for all the time', async () => {
    const names = ['orphenadrine', 'norflex']
    let asked = true
    const asking = (async () => {
      while (asked) await readPage('treatments/acupuncture/')
    })()
    for (let turn = 0; turn < 8; turn++) {
      const [from, to] = turn % 2 === 0 ? names : [...names].reverse()
      await shows(`treatments/${from}/`, '#decision-')
      renameSync(content(`treatments/${from}.md`), content(`treatments/${to}.md`))
      await shows(`treatments/${to}/`, '#decision-')
      await shows(`treatments/${to}/`, 'is a muscle relaxant with')
    }
    asked = false
    await asking
  })

  test('what it showed before where an entry has a fault, which is told', async () => {
    edit('treatments/acupuncture.md', 'category: "rehabilitation"', 'category: "rehab"')
    await waitUntil(() => output.includes('content/treatments/acupuncture.md:3'))
    await shows('treatments/acupuncture/', 'Zztreatment')
    edit('treatments/acupuncture.md', 'category: "rehab"', 'category: "rehabilitation"')
    edit('treatments/acupuncture.md', 'Zztreatment', 'Zzmended')
    await shows('treatments/acupuncture/', 'Zzmended')
  })

  test('what was edited in a browser that has it open, without being asked', async () => {
    const page = await browser.newPage()
    await page.goto(`${address}/treatments/acupuncture/`)
    await page.getByText('Zzmended').waitFor()
    // Astro says when it is connected; what is edited before that no open page is told of.
    edit('treatments/acupuncture.md', 'Zzmended', 'Zzopen')
    await page.getByText('Zzopen').waitFor({ timeout: 0 })
  })
})
