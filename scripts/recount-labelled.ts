import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { listLetters } from '../src/corpus/list-files.ts'
import { readArguments, refuse } from './read-arguments.ts'

const [folder = ''] = readArguments('recount:labelled').paths
if (!existsSync(folder)) refuse('recount:labelled', `There is no folder ${folder}.`)
const letters = resolve(folder)
if (listLetters(letters).length === 0) {
  refuse('recount:labelled', `${folder} holds no letters as text; PDFs become some by npm run import.`)
}
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
