// Builds the pages of the site, in a process of its own: node scripts/build/build-pages.ts FOLDER LOG-LEVEL
import { type AstroInlineConfig, build } from 'astro'

const [outDir = '', logLevel = 'warn'] = process.argv.slice(2)

/** An error of Astro's or of a page: where it is and what to do, as far as it says so. */
interface Located extends Error {
  hint?: string
  loc?: { file?: string; line?: number; column?: number }
}

function sayError(thrown: unknown): string {
  if (!(thrown instanceof Error)) return String(thrown)
  // A fault in content/ is told in its own words; anything else is a fault of the code and keeps its stack.
  if (thrown.name === 'ContentFault') return thrown.message
  const { hint, loc, stack, message } = thrown as Located
  const place = loc?.file ? `${loc.file}:${loc.line ?? 1}:${loc.column ?? 1}` : ''
  return [stack ?? message, place, hint ?? ''].filter(Boolean).join('\n')
}

// Whoever started this was killed: nobody would take the site that is being written.
process.once('disconnect', () => process.exit(1))

try {
  await build({ root: process.cwd(), outDir, logLevel: logLevel as AstroInlineConfig['logLevel'] })
} catch (thrown) {
  console.error(sayError(thrown))
  process.exitCode = 1
}
process.removeAllListeners('disconnect')
process.disconnect?.()
