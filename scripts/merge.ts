import { existsSync } from 'node:fs'
import { buildSite } from './build/build-site.ts'
import { refuseParts } from './build/merge-parts.ts'
import { readArguments, refuse } from './read-arguments.ts'

const { values, paths } = readArguments('merge')
const reason = paths.find((path) => !existsSync(path))
const fault = reason ? `There is no folder ${reason}.` : refuseParts(paths)
if (fault) refuse('merge', fault)
process.exitCode = await buildSite({ out: values.out ?? 'dist', parts: paths })
