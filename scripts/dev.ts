import { runAstro } from './build/run-astro.ts'
import { readArguments } from './read-arguments.ts'

const { values } = readArguments('dev')
const port = values.port === undefined ? [] : ['--port', values.port]
process.exitCode = runAstro('dev', ['--host', '127.0.0.1', ...port])
