import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'

const [folder] = process.argv.slice(2)
if (!folder || folder.startsWith('-') || !existsSync(folder)) {
  console.error(
    'Usage: npm run recount:labelled -- FOLDER\nBuilds the site of a folder of letters as text and counts it again by other means; where a folder `pdf` lies\nbeside it, with `gold.json`, the published files are read too.',
  )
  process.exit(folder === '--help' ? 0 : 2)
}
const letters = resolve(folder)
const published = existsSync(join(dirname(letters), 'pdf')) && basename(letters) === 'txt'
const options = published ? ['--project', 'labelled'] : []
const { status } = spawnSync(
  process.execPath,
  [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--project',
    'site',
    ...options,
    ...['recount', 'many-letters', 'search', 'explore', 'published-pdfs'],
  ],
  { stdio: 'inherit', env: { ...process.env, LETTERS: letters } },
)
process.exit(status ?? 1)
