import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { makeLetter } from '../../../scripts/synthesize/make-letter.ts'
import { toRandom } from '../../../scripts/synthesize/random.ts'
import { vocabularyOf } from '../../../scripts/vocabulary-of.ts'
import { CONTENT } from '../../corpus/folders.ts'
import { loadTaxonomy } from '../../corpus/read-taxonomy-folder.ts'
import { readFrontMatter } from '../../taxonomy/front-matter.ts'
import { removeTemporaryFolders, temporaryFolder } from '../build-site.ts'

const LETTERS = 150
const given = temporaryFolder('given')
const vocabulary = vocabularyOf(loadTaxonomy(CONTENT))
for (let index = 0; index < LETTERS; index++) {
  const { text, truth } = makeLetter(11, index, vocabulary, { layout: 'credentials' })
  writeFileSync(join(given, truth.source), text)
}
afterAll(removeTemporaryFolders)

/** Imports into a folder, and is stopped after so many milliseconds; never where none are given. */
function runImport(out: string, signal: NodeJS.Signals = 'SIGINT', after?: number): Promise<number | null> {
  const run = spawn(process.execPath, ['scripts/run.mjs', 'import', given, '--out', out], { stdio: 'ignore' })
  const timer = after === undefined ? null : setTimeout(() => run.kill(signal), after)
  return new Promise((resolve) =>
    run.on('close', (code) => {
      if (timer) clearTimeout(timer)
      resolve(code)
    }),
  )
}

/** The letters of a folder, each held to the hash that its import wrote. */
function listWhole(out: string): string[] {
  const names = existsSync(out) ? readdirSync(out).filter((name) => name.endsWith('.txt')) : []
  for (const name of names) {
    const { data, body } = readFrontMatter(readFileSync(join(out, name), 'utf8')).value
    expect(createHash('sha256').update(body).digest('hex'), name).toBe(data['sha256'])
  }
  return names.sort()
}

test('50 interrupts of an import, at random moments: no half letter, and the next run takes in the rest', async () => {
  const all = join(temporaryFolder('all'), 'letters')
  const begun = performance.now()
  expect(await runImport(all)).toBe(0)
  const lasted = performance.now() - begun
  const wanted = listWhole(all)
  expect(wanted).toHaveLength(LETTERS)

  const moments = toRandom(5)
  const reached: number[] = []
  for (let at = 0; at < 50; at++) {
    const out = join(temporaryFolder('out'), 'letters')
    mkdirSync(out)
    await runImport(out, at % 2 === 0 ? 'SIGINT' : 'SIGKILL', moments.whole(0, Math.round(lasted)))
    const taken = listWhole(out)
    reached.push(taken.length)
    expect(wanted).toEqual(expect.arrayContaining(taken))
    // Every fifth is taken up again; what a killed run left behind is gone then.
    if (at % 5 === 0) {
      expect(await runImport(out)).toBe(0)
      expect(listWhole(out)).toEqual(wanted)
      expect(readdirSync(out)).toEqual(wanted)
    }
    rmSync(out, { recursive: true })
  }
  // Some were stopped on their way.
  expect(reached.filter((count) => count > 0 && count < LETTERS).length).toBeGreaterThan(3)
}, 1_200_000)
