import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { FIVE } from '../../corpus/fixtures/five.ts'
import { copyProject, freezeRelease, listBuilt, removeTemporaryFolders } from '../build-site.ts'
import { digestFiles } from '../digest-files.ts'

afterAll(removeTemporaryFolders)

const DATE = '2027-02-01'

test('a release that can’t be built leaves no half of itself', () => {
  const project = copyProject()
  const page = join(project, 'src/pages/methods.astro')
  writeFileSync(page, `---\nthrow new Error('a fault')\n---\n`)
  const before = digestFiles(join(project, 'content/releases'))
  const { status, output } = freezeRelease(project, FIVE, '--date', DATE)
  expect(status).toBe(1)
  expect(output).toContain('a fault')
  expect(output).toContain('There is no release: its pages were not built. content/releases is as it was before.')
  expect(output).not.toContain('/edition-')
  expect(digestFiles(join(project, 'content/releases'))).toEqual(before)
})

test.each([
  ['SIGINT', { stage: [] }],
  ['SIGKILL', { stage: ['left'] }],
] as const)('nor does one that is ended by %s while its pages are built', async (signal, { stage }) => {
  const project = copyProject()
  const releases = join(project, 'content/releases')
  const before = digestFiles(releases)
  const command = spawn(process.execPath, ['scripts/run.mjs', 'release', '--date', DATE], {
    cwd: project,
    env: { ...process.env, ASTRO_CACHE_DIR: join(project, 'cache'), CORPUS_DIR: FIVE },
  })
  let said = ''
  command.stderr.on('data', (chunk) => {
    said += chunk
  })
  const ended = once(command, 'exit')
  while (!existsSync(join(project, '.astro/parts'))) await new Promise((resolve) => setTimeout(resolve, 50))
  const stages = join(project, 'content/.release')
  const [own = ''] = readdirSync(stages)
  expect(digestFiles(releases)).toEqual(before)
  process.kill(Number(own), signal)
  await ended
  expect(digestFiles(releases)).toEqual(before)
  expect((existsSync(stages) ? readdirSync(stages) : []).map(() => 'left')).toEqual(stage)
  if (signal === 'SIGINT') expect(said).toContain('Interrupted. content/releases is as it was before.')
  // The next command says what it found, and does what it is asked for.
  const next = freezeRelease(project, FIVE, '--date', DATE, '--rates-only')
  expect(next.status, next.output).toBe(0)
  expect(next.output.includes('a release was interrupted before it was written')).toBe(signal === 'SIGKILL')
  expect(existsSync(stages)).toBe(false)
  expect(listBuilt(releases).filter((path) => path.startsWith(DATE))).toEqual([`${DATE}.csv`, `${DATE}.md`])
})
