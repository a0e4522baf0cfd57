import { spawnSync } from 'node:child_process'
import { readArguments } from './read-arguments.ts'

const { values, paths } = readArguments('test:unit')
const named = values.name === undefined ? [] : ['-t', values.name]
const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--project', 'unit', ...named, ...paths]
process.exitCode = spawnSync(process.execPath, vitest, { stdio: 'inherit' }).status ?? 1
