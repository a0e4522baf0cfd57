import { spawnSync } from 'node:child_process'
import { readArguments } from './read-arguments.ts'

readArguments('test:long')

// What takes minutes and seldom fails alone; of the fuzz inputs `npm test` reads the first thousand.
const steps = [
  ['scripts/run.mjs', 'fuzz', '--inputs', '10000', '--seed', '1'],
  ['scripts/run.mjs', 'fuzz', '--known', '--inputs', '5000', '--seed', '1'],
  ['node_modules/vitest/vitest.mjs', 'run', '--project', 'site', 'src/site-tests/hostile.test.ts'],
  ['node_modules/vitest/vitest.mjs', 'run', '--project', 'long'],
]
// The hostile letters' site is then looked at page by page, and not at those pages alone that show most of their words.
process.env['ALL_PAGES'] = '1'
for (const step of steps) {
  console.log(`\n— ${step.slice(1).join(' ')}`)
  const { status } = spawnSync(process.execPath, step, { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}
