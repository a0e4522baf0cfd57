import { runAstro } from './build/run-astro.ts'

process.exitCode = runAstro('dev', ['--host', '127.0.0.1', ...process.argv.slice(2)])
