import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

const FOLDER = 'scripts/bench/eleventy'

function run(command: string, words: string[], environment: Record<string, string> = {}): void {
  const { status } = spawnSync(command, words, {
    cwd: FOLDER,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ...environment },
  })
  if (status !== 0) throw new Error(`${command} ${words[0]} failed in ${FOLDER}`)
}

/** Installs Eleventy, which has a lockfile of its own, where that has not happened; returns its version. */
export function installEleventy(): string {
  if (!existsSync(`${FOLDER}/node_modules`)) run('npm', ['ci'])
  return JSON.parse(readFileSync(`${FOLDER}/node_modules/@11ty/eleventy/package.json`, 'utf8')).version
}

/** Writes the bare pages of a corpus by Eleventy, in a process of its own. Both folders are absolute. */
export const writeEleventyPages = (corpus: string, out: string): void =>
  run(process.execPath, ['node_modules/@11ty/eleventy/cmd.cjs', '--quiet'], { CORPUS_DIR: corpus, BENCH_OUT: out })
