import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FakeHost, sendPdf, startFakeHost } from '../src/collect/fixtures/fake-host.ts'
import { printResultPage } from '../src/collect/fixtures/result-pages.ts'

const root = mkdtempSync(join(tmpdir(), 'collect-'))
const COMMAND = resolve('scripts/run.mjs')
let fake: FakeHost
beforeAll(async () => {
  mkdirSync(join(root, 'content'))
  writeFileSync(join(root, 'content/site.md'), '---\ntitle: "Made up"\n---\n')
  fake = await startFakeHost({ '/x/CM16-0990001.pdf': sendPdf })
})
afterAll(() => {
  fake.close()
  rmSync(root, { recursive: true })
})

/** Asynchronous, for the host that is asked runs in this process. */
const run = (...options: string[]) =>
  new Promise<{ status: number; stdout: string; stderr: string }>((end) => {
    execFile(
      process.execPath,
      [COMMAND, 'collect', ...options],
      { cwd: root, env: { ...process.env, HTTP_PROXY: '', http_proxy: '', HTTPS_PROXY: '', https_proxy: '' } },
      (error, stdout, stderr) => end({ status: Number(error?.code ?? 0), stdout, stderr }),
    )
  })

test('a list is fetched once; without a contact, or from a host without https, nothing is asked', async () => {
  const list = join(root, 'list.txt')
  const out = join(root, 'out')
  writeFileSync(list, `${fake.host}/x/CM16-0990001.pdf\n`)
  const local = [list, '--host', fake.host, '--out', out, '--pause', '0.01']

  expect(await run(...local)).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('without a mail or web address'),
  })
  const contact = ['--contact', 'me@example.org']
  const plain = await run('CM16-0990001', '--host', 'http://www.dir.ca.gov', ...contact)
  expect(plain).toMatchObject({ status: 2, stderr: expect.stringContaining('only https is asked for') })
  const hasty = await run('CM16-0990001', '--pause', '0.5', ...contact)
  expect(hasty).toMatchObject({ status: 2, stderr: expect.stringContaining('The shortest pause is 1 s') })
  const dry = await run(...local, ...contact, '--dry-run')
  expect(dry).toMatchObject({ status: 0, stdout: expect.stringContaining('1 letter, 0 of them known already.') })
  expect(fake.asked).toEqual([])

  const first = await run(...local, ...contact)
  expect(first).toMatchObject({ status: 0, stdout: expect.stringContaining('1 letter: 1 saved.') })
  expect(readdirSync(out).sort()).toEqual(['CM16-0990001.pdf', 'journal.ndjson'])
  expect([...fake.userAgents]).toEqual(['imr-decisions-collect/1 (+me@example.org)'])
  expect((await run(...local, ...contact)).stdout).toContain('1 letter, 1 of them known already. 0 requests')
  expect(fake.asked).toEqual(['/robots.txt', '/x/CM16-0990001.pdf'])
}, 30_000)

test('rows of saved pages are kept as a file of the index; a page that looks otherwise keeps nothing', async () => {
  const page = join(root, 'Batch 1.html')
  writeFileSync(page, printResultPage([{ number: 'CM16-0990001', requests: [['Surgery', 'Spine', 'Uphold']] }]))
  const kept = join(root, 'content/index/batch-1.csv')
  const { status, stdout } = await run('--index', page)
  expect({ status, stdout }).toEqual({ status: 0, stdout: 'content/index/batch-1.csv: 1 request of 1 page.\n' })
  expect(readFileSync(kept, 'utf8').split('\n')[1]).toBe(
    'CM16-0990001,2017-01-05,2016-10-14,2016-11-28,Pain Management & Anesthesiology,Surgery,Spine,upheld',
  )
  writeFileSync(page, 'no page')
  expect(await run('--index', page)).toMatchObject({ status: 1, stdout: '' })
}, 30_000)
