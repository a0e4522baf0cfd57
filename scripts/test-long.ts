import { spawnSync } from 'node:child_process'

// What takes minutes and seldom fails alone: builds that are interrupted, the dev site, a copy with contents of one's own.
const { status } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', '--project', 'long'], {
  stdio: 'inherit',
})
process.exit(status ?? 1)
