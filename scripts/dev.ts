import { runAstro } from './build-site.ts'

process.exitCode = runAstro('dev', ['--host', '127.0.0.1', ...process.argv.slice(2)])
