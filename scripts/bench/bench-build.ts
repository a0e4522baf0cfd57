import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { writeBarePages } from './bare-pages.ts'
import type { Figure } from './figure.ts'
import { median } from './median.ts'
import { installEleventy, writeEleventyPages } from './write-eleventy-pages.ts'

/** At most so many times as long as a copy of the site, file by file, should a build take. */
const GOAL = 10
/** What is compared runs so often, in turn: file systems are moody. */
const ROUNDS = 3
/** A file system in memory, where Linux has one. */
const MEMORY = '/dev/shm'

/** Seconds that ended child processes have computed, on Linux (`proc_pid_stat(5)`, in ticks of 10 ms); else null. */
function readChildSeconds(): number | null {
  if (process.platform !== 'linux') return null
  const fields = readFileSync('/proc/self/stat', 'utf8')
    .replace(/^.*\) /, '')
    .split(' ')
  return (Number(fields[13]) + Number(fields[14])) / 100
}

const secondsOf = (run: () => void): number => {
  const start = performance.now()
  run()
  return (performance.now() - start) / 1000
}

/** Runs a command of the project; returns what it says of its work. */
function command(words: string[], environment: Record<string, string>): string {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', ...words], {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    env: { ...process.env, ...environment },
  })
  if (status !== 0) throw new Error(`npm run ${words[0]} failed:\n${stderr}`)
  return stderr
}

/** A stage of a build as it tells it at its end: `Reading letters: 10,000 in 1 min 12 s, 139 a second`. */
const STAGE = /^([^:\n]+): [\d,]+ in (?:(\d+) min ?)?(?:([\d.]+) s)?/gm

interface Build {
  seconds: number
  computed: number | null
  stages: { stage: string; seconds: number }[]
}

function build(site: string, environment: Record<string, string>): Build {
  const before = readChildSeconds()
  let said = ''
  const seconds = secondsOf(() => {
    said = command(['build', '--out', site], environment)
  })
  const after = readChildSeconds()
  return {
    seconds,
    computed: before === null || after === null ? null : after - before,
    stages: [...said.matchAll(STAGE)].map(([, stage = '', minutes, rest]) => ({
      stage,
      seconds: Number(minutes ?? 0) * 60 + Number(rest ?? 0),
    })),
  }
}

const sayBuild = ({ seconds, computed }: Build): string =>
  `${seconds.toFixed(1)} s${computed === null ? '' : `, ${computed.toFixed(1)} s computed`}`

/** What a build is compared with, on one file system: seconds of each round. */
interface Floors {
  copy: number[]
  bare: number[]
  eleventy: number[]
}

function measureFloors(corpus: string, site: string, folder: string): Floors {
  const floors: Floors = { copy: [], bare: [], eleventy: [] }
  const runs: Record<keyof Floors, (out: string) => void> = {
    copy: (out) => cpSync(site, out, { recursive: true }),
    bare: (out) => writeBarePages(corpus, out),
    eleventy: (out) => writeEleventyPages(corpus, out),
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const name of Object.keys(runs) as (keyof Floors)[]) {
      const out = join(folder, name)
      floors[name].push(secondsOf(() => runs[name](out)))
      rmSync(out, { recursive: true, force: true })
    }
  }
  return floors
}

const sayTimes = (times: number[]): string =>
  `${median(times).toFixed(1)} s (${Math.min(...times).toFixed(1)} to ${Math.max(...times).toFixed(1)})`

/**
 * A build of made-up letters from nothing, and again with all letters read before, beside what nothing can undercut: a
 * copy of the finished site, and the letters' pages alone from the same records, by a bare program and by Eleventy.
 */
export function benchBuild(letters: number): Figure[] {
  const version = installEleventy()
  // Inside the project, as Astro wants it.
  mkdirSync('.astro', { recursive: true })
  const folder = mkdtempSync(resolve('.astro/bench-'))
  const [corpus, site, records] = ['letters', 'site', 'cache'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ]
  const environment = { CORPUS_DIR: corpus, ASTRO_CACHE_DIR: records, SITE_URL: 'https://example.org' }
  const memory = existsSync(MEMORY) ? mkdtempSync(join(MEMORY, 'bench-')) : null
  try {
    command(['synthesize', '--letters', String(letters), '--seed', '1', '--out', corpus], {})
    const [cold, warm] = [build(site, environment), build(site, environment)]
    const files = readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length
    process.env['LETTER_RECORDS'] = join(records, 'letters')
    const name = `build: ${letters.toLocaleString('en')} letters`
    const compare = (own: Build, what: string, times: number[], detail: string, goal: number | null): Figure => ({
      name: `${name}, ${what}`,
      value: own.seconds / median(times),
      unit: '×',
      goal,
      detail: `${sayBuild(own)}; ${detail} ${sayTimes(times)}`,
    })
    const places: [where: string, at: string][] = [
      ['disk', folder],
      ...(memory ? [['memory', memory] as [string, string]] : []),
    ]
    return [
      ...cold.stages.map(
        ({ stage, seconds }): Figure => ({
          name: `${name}, ${stage.toLowerCase()}`,
          value: seconds * 1000,
          unit: 'ms',
          goal: null,
          detail: `of ${sayBuild(cold)} from nothing`,
        }),
      ),
      ...places.flatMap(([where, at]) => {
        const { copy, bare, eleventy } = measureFloors(corpus, site, at)
        const goal = where === 'disk' ? GOAL : null
        return [
          compare(cold, `to a copy on ${where}`, copy, `copy of ${files} files`, goal),
          compare(warm, `read before, to a copy on ${where}`, copy, `copy of ${files} files`, goal),
          compare(cold, `to bare pages on ${where}`, bare, `${letters} pages by a bare program`, null),
          compare(cold, `to Eleventy on ${where}`, eleventy, `the same pages by Eleventy ${version}`, null),
        ]
      }),
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
    if (memory) rmSync(memory, { recursive: true, force: true })
  }
}
