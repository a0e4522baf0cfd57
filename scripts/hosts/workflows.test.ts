import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const FILES = ['.github/workflows', 'docs/publishing'].flatMap((folder) =>
  readdirSync(folder).flatMap((name) => (name.endsWith('.yml') ? [join(folder, name)] : [])),
)

test('there are workflows', () => expect(FILES.length).toBeGreaterThan(7))

test.each(FILES)('%s names actions by digest, programs by version, and asks for the least permissions', (path) => {
  const text = readFileSync(path, 'utf8')
  const used = [...text.matchAll(/uses: (.*)/g)].map(([, action = '']) => action)
  expect(used.filter((action) => !/^[\w./-]+@[0-9a-f]{40} # v\d+(?:\.\d+)*$/.test(action))).toEqual([])
  expect(
    [...text.matchAll(/npx (?:--yes )?(\S+)/g)].filter(([, program]) => !/@\d+\.\d+\.\d+$/.test(program ?? '')),
  ).toEqual([])
  expect(text).toMatch(/^permissions:(?: \{\}|\n {2}contents: read)$/m)
  expect(text).not.toMatch(/write-all|contents: write|pull_request_target/)
  // A job's token is kept by no checkout.
  expect(text.match(/actions\/checkout@/g)?.length).toBe(text.match(/persist-credentials: false/g)?.length)
  // Nothing that somebody else writes is put into a command's words: it goes through the environment.
  const commands = text.split('\n').filter((line) => /^\s+(?:- )?run:/.test(line) && !/run: \|$/.test(line))
  expect(commands.filter((line) => line.includes('${{'))).toEqual([])
})

/** The jobs of a workflow, each as it is written. */
const listJobs = (text: string): string[] =>
  (text.split(/^jobs:\n/m)[1] ?? '').split(/^(?= {2}[\w-]+:\n)/m).filter((job) => job.includes('runs-on:'))

test.each(FILES)('in %s whatever installs and runs programs of others may sign and publish nothing', (path) => {
  const jobs = listJobs(readFileSync(path, 'utf8'))
  expect(jobs.length).toBeGreaterThan(0)
  for (const job of jobs.filter((one) => /npm (?:ci|test|run|update)/.test(one)))
    expect(job).not.toMatch(/: write\b|secrets\.|environment:/)
})

test('one action has one digest everywhere', () => {
  const digests = Map.groupBy(
    FILES.flatMap((path) => [...readFileSync(path, 'utf8').matchAll(/uses: ([\w./-]+)@(\S+)/g)]),
    ([, action = '']) => action,
  )
  for (const [action, uses] of digests) expect(new Set(uses.map(([, , digest]) => digest)).size, action).toBe(1)
})
