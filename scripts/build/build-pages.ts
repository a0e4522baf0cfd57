// Builds the pages of the site, in a process of its own: node scripts/build/build-pages.ts FOLDER LOG-LEVEL
import './follow-command.ts'
import { type AstroInlineConfig, build } from 'astro'
import { sayFault } from './say-fault.ts'

const [outDir = '', logLevel = 'warn'] = process.argv.slice(2)

/** An error of Astro's or of a page: where it is and what to do, as far as it says so. */
interface Located extends Error {
  hint?: string
  loc?: { file?: string; line?: number; column?: number }
}

function sayError(thrown: unknown): string {
  if (!(thrown instanceof Error)) return String(thrown)
  const { hint, loc, stack, message } = thrown as Located
  const place = loc?.file ? `${loc.file}:${loc.line ?? 1}:${loc.column ?? 1}` : ''
  return [stack ?? message, place, hint ?? ''].filter(Boolean).join('\n')
}

try {
  await build({ root: process.cwd(), outDir, logLevel: logLevel as AstroInlineConfig['logLevel'] })
} catch (thrown) {
  console.error(sayFault(thrown) ?? sayError(thrown))
  process.exitCode = 1
}
