import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { openRecords } from '../../src/corpus/record-store.ts'
import type { Figure } from './figure.ts'

/** At most so many times as long as a copy of the site, file by file, should a build take. */
const GOAL = 10

/** Seconds that ended child processes have computed, on Linux (`proc_pid_stat(5)`, in ticks of 10 ms); else null. */
function readChildSeconds(): number | null {
  if (process.platform !== 'linux') return null
  const fields = readFileSync('/proc/self/stat', 'utf8')
    .replace(/^.*\) /, '')
    .split(' ')
  return (Number(fields[13]) + Number(fields[14])) / 100
}

function time(run: () => void): { seconds: number; computed: number | null } {
  const [start, before] = [performance.now(), readChildSeconds()]
  run()
  const after = readChildSeconds()
  return {
    seconds: (performance.now() - start) / 1000,
    computed: before === null || after === null ? null : after - before,
  }
}

function command(words: string[], environment: Record<string, string>): void {
  const { status } = spawnSync(process.execPath, ['scripts/run.mjs', ...words], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ...environment },
  })
  if (status !== 0) throw new Error(`npm run ${words[0]} failed`)
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** The letters' pages by the shortest program: a heading, the letter and its record, from what a build has read. */
function writeBarePages(letters: string, out: string): void {
  for (const { id, source, textStart, letter } of openRecords()) {
    const text = readFileSync(join(letters, source), 'utf8').slice(textStart)
    const folder = join(out, 'cases', id)
    mkdirSync(folder, { recursive: true })
    const record = JSON.stringify(letter).replaceAll('<', '\\u003c')
    const paragraphs = text.split('\n\n').map((words) => `<p>${escaped(words)}</p>`)
    writeFileSync(
      join(folder, 'index.html'),
      `<!doctype html><title>${id}</title><h1>${id}</h1>${paragraphs.join('')}<script type="application/json">${record}</script>`,
    )
  }
}

/**
 * A build of made-up letters from nothing, and again with all letters read before, beside what nothing can undercut: a
 * copy of the finished site, and a program of twenty lines that writes the letters' pages from the same records.
 */
export function benchBuild(letters: number): Figure[] {
  // Inside the project, as Astro wants it.
  mkdirSync('.astro', { recursive: true })
  const folder = mkdtempSync(resolve('.astro/bench-'))
  const [corpus, site, records] = ['letters', 'site', 'cache'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ]
  const environment = { CORPUS_DIR: corpus, ASTRO_CACHE_DIR: records, SITE_URL: 'https://example.org' }
  try {
    command(['synthesize', '--letters', String(letters), '--seed', '1', '--out', corpus], {})
    const build = () => command(['build', '--out', site], environment)
    const [cold, warm] = [time(build), time(build)]
    const files = readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length
    const copy = time(() => cpSync(site, join(folder, 'copy'), { recursive: true }))
    process.env['LETTER_RECORDS'] = join(records, 'letters')
    const bare = time(() => writeBarePages(corpus, join(folder, 'bare')))
    const say = ({ seconds, computed }: typeof cold): string =>
      `${seconds.toFixed(1)} s${computed === null ? '' : `, ${computed.toFixed(1)} s computed`}`
    const name = `build: ${letters.toLocaleString('en')} letters`
    return [
      {
        name: `${name}, to a copy of the site`,
        value: cold.seconds / copy.seconds,
        unit: '×',
        goal: GOAL,
        detail: `${say(cold)}; copy of ${files} files ${copy.seconds.toFixed(1)} s`,
      },
      {
        name: `${name}, read before, to a copy`,
        value: warm.seconds / copy.seconds,
        unit: '×',
        goal: GOAL,
        detail: say(warm),
      },
      {
        name: `${name}, to bare pages`,
        value: cold.seconds / bare.seconds,
        unit: '×',
        goal: null,
        detail: `${letters} pages by a bare program in ${bare.seconds.toFixed(1)} s`,
      },
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
