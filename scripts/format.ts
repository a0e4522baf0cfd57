import { spawnSync } from 'node:child_process'
import { readArguments } from './read-arguments.ts'

readArguments('format')
const biome = ['node_modules/@biomejs/biome/bin/biome', 'check', '--write', '.']
process.exitCode = spawnSync(process.execPath, biome, { stdio: 'inherit' }).status ?? 1
