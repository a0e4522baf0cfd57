import { refuseTarget } from '../src/intake/make-folder.ts'
import { runAstro } from './build/run-astro.ts'
import { readArguments, refuse } from './read-arguments.ts'
import { readPort } from './serve-site.ts'

const { values } = readArguments('dev')
if (values.port !== undefined && readPort(values.port) === null)
  refuse('dev', `“${values.port}” is no port: write a number from 1 to 65535.`)
// Astro would tell with a stack that it can't keep what it reads.
const unwritable = refuseTarget('.astro')
if (unwritable) {
  console.error(unwritable)
  process.exit(1)
}
const port = values.port === undefined ? [] : ['--port', values.port]
process.exitCode = runAstro('dev', ['--host', '127.0.0.1', ...port])
