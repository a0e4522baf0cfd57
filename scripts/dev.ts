import { runAstro } from './build/run-astro.ts'
import { readArguments, refuse } from './read-arguments.ts'
import { readPort } from './serve-site.ts'

const { values } = readArguments('dev')
if (values.port !== undefined && readPort(values.port) === null)
  refuse('dev', `“${values.port}” is no port: write a number from 1 to 65535.`)
const port = values.port === undefined ? [] : ['--port', values.port]
process.exitCode = runAstro('dev', ['--host', '127.0.0.1', ...port])
