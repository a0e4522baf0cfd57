import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DOCUMENTS_FOLDER, INDEX_FOLDER, WORDS_FILE } from '../../src/search/search-document.ts'

const SLICE = 'scripts/search/index-slice.ts'

/** The words of all slices, those in the most letters first, then by their letters. */
function joinWords(files: string[]): string {
  const counts = new Map<string, number>()
  for (const file of files) {
    for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
      const [letters = '', word = ''] = line.split('\t')
      counts.set(word, (counts.get(word) ?? 0) + Number(letters))
    }
  }
  return [...counts]
    .sort(([a, one], [b, two]) => two - one || (a < b ? -1 : 1))
    .map(([word]) => `${word}\n`)
    .join('')
}

/**
 * Indexes the letters of a site that was just built, slice by slice, each in a process of its own; returns an exit
 * code. The letters that the build left for it are taken away.
 */
export function indexLetters(site: string): number {
  const documents = join(site, DOCUMENTS_FOLDER)
  const folder = join(site, INDEX_FOLDER)
  rmSync(folder, { recursive: true, force: true })
  // A corpus without letters has no index.
  const numbers = existsSync(documents) ? readdirSync(documents).map((name) => Number.parseInt(name, 10)) : []
  const words: string[] = []
  for (const number of numbers.sort((a, b) => a - b)) {
    const own = join(documents, `${number}.words`)
    const status = spawnSync(
      process.execPath,
      [SLICE, join(documents, `${number}.ndjson`), join(folder, String(number)), String(number), own],
      { stdio: 'inherit' },
    ).status
    if (status !== 0) {
      console.error('The letters could not be indexed, so the search page would find nothing.')
      return status ?? 1
    }
    words.push(own)
  }
  if (words.length > 0) writeFileSync(join(folder, WORDS_FILE), joinWords(words))
  rmSync(documents, { recursive: true, force: true })
  return 0
}
