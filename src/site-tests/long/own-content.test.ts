import { spawnSync } from 'node:child_process'
import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { removeTemporaryFolders, temporaryFolder } from '../build-site.ts'

afterAll(removeTemporaryFolders)

const LEFT_OUT = ['node_modules', 'dist', '.git', '.astro'].map((name) => resolve(name))

/** A copy of the whole project, tests included. */
function copyWhole(): string {
  const project = temporaryFolder('own')
  cpSync(resolve('.'), project, { recursive: true, filter: (path) => !LEFT_OUT.includes(path) })
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'))
  return project
}

/** What a publisher puts into content/: something of each kind that may be added there. */
function addOwn(content: string): void {
  const read = (path: string) => readFileSync(join(content, path), 'utf8')
  const write = (path: string, text: string) => writeFileSync(join(content, path), text)
  for (const name of ['credentials-modified', 'documents-reviewed', 'notice-2013']) {
    cpSync(resolve(`src/letter/fixtures/${name}.txt`), join(content, 'letters', `own-${name}.txt`))
  }
  write(
    'treatments/made-up-therapy.md',
    '---\ntitle: "Made-up therapy"\ncategory: "rehabilitation"\nsubcategory: "other-rehabilitation"\nphrases:\n  - words: "quux therapy"\n    example: "quux therapy"\n---\n\nA therapy that is made up, so that a test can add a treatment of its own.\n',
  )
  write(
    'benchmarks/dwc-2031.md',
    read('benchmarks/dwc-2024.md').replaceAll('"2024"', '"2031"').replace('DWC, 2024', 'DWC, 2031'),
  )
  write('glossary/made-up.md', '---\ntitle: "Quux"\nwords:\n  - "quux"\n---\n\nA word that is made up.\n')
  write(
    'releases/2031-02-01.md',
    read('releases/2026-11-21.md').replaceAll('2026-11-21', '2031-02-01').replace('version: "1"', 'version: "9"'),
  )
  write('releases/2031-02-01.csv', read('releases/2026-11-21.csv'))
}

test('a publisher who adds letters, a treatment, a benchmark, a term and a release has green unit tests', () => {
  const project = copyWhole()
  addOwn(join(project, 'content'))
  const { CORPUS_DIR: _, VITEST: __, ...env } = process.env
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', '--project', 'unit'],
    { cwd: project, env: { ...env, NO_COLOR: '1' }, encoding: 'utf8', maxBuffer: 1e9 },
  )
  expect(status, (stdout + stderr).slice(-8000)).toBe(0)
})
