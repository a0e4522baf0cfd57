import { spawnSync } from 'node:child_process'
import { buildSite } from './build/build-site.ts'
import { runAstro } from './build/run-astro.ts'
import { readArguments } from './read-arguments.ts'

readArguments('test')

/** A step of the suite; the first that fails ends it. */
interface Step {
  name: string
  run: () => number | Promise<number>
}

const tool = (path: string, ...options: string[]): number =>
  spawnSync(process.execPath, [`node_modules/${path}`, ...options], { stdio: 'inherit' }).status ?? 1

const steps: Step[] = [
  { name: 'types', run: () => runAstro('check', ['--minimumFailingSeverity', 'warning']) },
  { name: 'lint and format', run: () => tool('@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.') },
  { name: 'unit tests', run: () => tool('vitest/vitest.mjs', 'run', '--project', 'unit') },
  { name: 'build', run: () => buildSite({ out: 'dist' }) },
  { name: 'tests of the built site in a browser', run: () => tool('vitest/vitest.mjs', 'run', '--project', 'site') },
]

for (const { name, run } of steps) {
  console.log(`\n— ${name}`)
  const status = await run()
  if (status !== 0) {
    console.error(`\nnpm test ended in: ${name}`)
    process.exit(status)
  }
}
console.log('\nAll tests passed.')
