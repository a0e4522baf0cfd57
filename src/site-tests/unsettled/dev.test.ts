import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { copyProject, removeTemporaryFolders, temporaryFolder } from '../build-site.ts'

/** How long an edit may take to be seen on a page, in milliseconds; a machine with other work is slow. */
const SEEN_WITHIN = 60_000

const project = copyProject()
const content = (path: string): string => join(project, 'content', path)
let port = 0
let output = ''
let server: ChildProcess

function findFreePort(): Promise<number> {
  const probe = createServer()
  return new Promise((resolve) => {
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0))
    })
  })
}

/** Waits until something holds, looking again and again; whether it came to hold. */
async function comesToHold(holds: () => boolean | Promise<boolean>): Promise<boolean> {
  for (const end = Date.now() + SEEN_WITHIN; Date.now() < end; ) {
    if (await holds()) return true
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return false
}

const readPage = async (path: string): Promise<string> => {
  const response = await fetch(`http://127.0.0.1:${port}/${path}`)
  return response.ok ? response.text() : ''
}
const comesToShow = (path: string, words: string): Promise<boolean> =>
  comesToHold(async () => (await readPage(path)).includes(words))

function edit(path: string, from: string | RegExp, to: string): void {
  const before = readFileSync(content(path), 'utf8')
  const after = before.replace(from, to)
  expect(after, path).not.toBe(before)
  writeFileSync(content(path), after)
}

beforeAll(async () => {
  port = await findFreePort()
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
  expect(await comesToHold(() => output.includes('watching for file changes'))).toBe(true)
})

afterAll(() => {
  // The command and the Astro that it started.
  if (server?.pid) process.kill(-server.pid, 'SIGKILL')
  removeTemporaryFolders()
})

describe('while somebody edits, a page shows', () => {
  test('a letter that is put in, changed, and taken away', async () => {
    const letter = readFileSync('src/letter/fixtures/credentials-modified.txt', 'utf8')
    writeFileSync(content('letters/new.txt'), letter)
    expect(await comesToShow('cases/cm16-0990028/', 'CM16-0990028')).toBe(true)
    writeFileSync(content('letters/new.txt'), letter.replaceAll('CM16-0990028', 'CM16-0990029'))
    expect(await comesToShow('cases/cm16-0990029/', 'CM16-0990029')).toBe(true)
    rmSync(content('letters/new.txt'))
    expect(await comesToHold(async () => (await readPage('cases/cm16-0990029/')) === '')).toBe(true)
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
    expect(await comesToShow(page, word)).toBe(true)
  })

  test('letters classified anew when the taxonomy changes', async () => {
    expect(await readPage('treatments/orphenadrine/')).toContain('/cases/')
    renameSync(content('treatments/orphenadrine.md'), content('treatments/norflex.md'))
    expect(await comesToShow('treatments/norflex/', '/cases/')).toBe(true)
  })

  test('what it showed before where an entry has a fault, which is told', async () => {
    edit('treatments/acupuncture.md', 'category: "rehabilitation"', 'category: "rehab"')
    expect(await comesToHold(() => output.includes('content/treatments/acupuncture.md:3'))).toBe(true)
    expect(await readPage('treatments/acupuncture/')).toContain('Zztreatment')
    edit('treatments/acupuncture.md', 'category: "rehab"', 'category: "rehabilitation"')
    edit('treatments/acupuncture.md', 'Zztreatment', 'Zzmended')
    expect(await comesToShow('treatments/acupuncture/', 'Zzmended')).toBe(true)
  })
})
