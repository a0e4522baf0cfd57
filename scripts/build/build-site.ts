import { writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { CONTENT, corpusFolder } from '../../src/corpus/folders.ts'
import { REPORT_ALONE, type Shard } from '../../src/corpus/shard.ts'
import { refuseTarget } from '../../src/intake/make-folder.ts'
import { tidyReleases } from '../editions/stage-release.ts'
import { sayDuration } from '../progress.ts'
import { buildPages, countCores, countProcesses, discardParts, type RunPart } from './build-parts.ts'
import { buildEnvironment, refuseProcesses, sayUnreadPdfs } from './environment.ts'
import { type ListedFile, listSiteFiles, printFileList } from './file-list.ts'
import { finishSite } from './finish-site.ts'
import { mergeCopies } from './merge-parts.ts'
import { endParts, runPart } from './run-part.ts'
import { sayFault } from './say-fault.ts'
import { showStages } from './show-stages.ts'
import { refuseAddress } from './site-address.ts'
import { openSiteFolder, refuseFolder, type SiteFolder } from './site-folder.ts'
import { type Lock, takeLock } from './take-lock.ts'

/** What a build is asked for. */
export interface BuildOptions {
  /** The folder of the site. */
  out: string
  /** Whether everything is printed that Astro says. */
  verbose?: boolean
  /** The one part of the site that is built; the whole where left out. */
  shard?: Shard | null
  /** The parts of a site that were built before, which are put together; nothing else is built then. */
  parts?: string[] | null
  /** Settings that are set for this build, as `CORPUS_DIR`. */
  environment?: Record<string, string>
}

/** What pages of the report alone are built for (`scripts/release`): nobody sees the folder of their site. */
const RELEASES = 'content/releases'

const SIGNALS = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const

const refuse = (code: number, reason: string): number => {
  console.error(reason)
  return code
}

/** Two builds must share neither the store of the records that were read nor the folder of the site. */
const listLocks = (out: string): string[] => [
  `${process.env['ASTRO_CACHE_DIR'] || 'node_modules/.astro'}/build.lock`,
  `${out}.lock`,
]

/**
 * Builds the site and the index of its letters beside the folder, and then takes its place: a failure or an interrupt
 * leaves the old site whole. Returns the exit code.
 */
export async function buildSite(options: BuildOptions): Promise<number> {
  const { out, shard, environment = {} } = options
  Object.assign(process.env, environment)
  const corpus = corpusFolder()
  const locks: Lock[] = []
  let folder: SiteFolder | undefined
  const leave = async () => {
    await endParts()
    discardParts()
    folder?.discard()
    for (const lock of locks) lock.release()
  }
  const interrupt = async (signal: keyof typeof SIGNALS) => {
    await leave()
    console.error(`\nInterrupted. ${sayOld(options)}`)
    process.exit(128 + SIGNALS[signal])
  }
  for (const signal of Object.keys(SIGNALS)) process.on(signal, interrupt)
  try {
    const reason = refuseProcesses() ?? refuseAddress() ?? refuseFolder(out)
    if (reason) return refuse(2, reason)
    const unwritable = refuseTarget(dirname(resolve(out)))
    if (unwritable) return refuse(1, `${unwritable}\n${sayNotBuilt(options)}`)
    const unread = sayUnreadPdfs(corpus)
    if (unread) console.error(unread)
    for (const path of listLocks(out)) {
      const lock = await takeLock(path)
      if (typeof lock === 'number') return refuse(1, sayTaken(lock, path))
      locks.push(lock)
    }
    for (const line of shard === REPORT_ALONE ? [] : tidyReleases(CONTENT).told) console.log(line)
    folder = openSiteFolder(out)
    const status = await runStages(options, folder, countProcesses(corpus), (id) => {
      for (const lock of locks) lock.add(id)
    })
    return status === 0 ? 0 : refuse(status, sayNotBuilt(options))
  } catch (thrown) {
    const fault = sayFault(thrown)
    if (fault === null) throw thrown
    return refuse(1, `${fault}\n${sayNotBuilt(options)}`)
  } finally {
    await leave()
    for (const signal of Object.keys(SIGNALS)) process.off(signal, interrupt)
  }
}

/** Ids of processes are used again: after a restart, and in each container anew. */
const sayTaken = (id: number, path: string): string =>
  `Another build runs here (process ${id}; its lock is ${path}). Wait until it has ended. If that process is no build, remove the lock.`

const sayOld = ({ out, shard }: BuildOptions): string =>
  `${shard === REPORT_ALONE ? RELEASES : out} is as it was before.`
const sayNotBuilt = (options: BuildOptions): string =>
  options.shard === REPORT_ALONE
    ? `There is no release: its pages were not built. ${sayOld(options)} Mend what is said above, and begin again.`
    : `The site was not built. ${sayOld(options)}`

async function runStages(
  { verbose = false, shard = null, parts = null }: BuildOptions,
  folder: SiteFolder,
  processes: number,
  begun: (id: number) => void,
): Promise<number> {
  const started = performance.now()
  const stages = showStages()
  const env = buildEnvironment()
  const quiet = verbose ? env : { ...env, TELL_BUILD: '1' }
  const run: RunPart = (script, settings, told) =>
    runPart(script, { ...quiet, ...settings }, { begun, told, says: stages.print })
  const level = verbose ? 'info' : 'warn'
  const { building } = folder
  if (parts) mergeCopies(parts, building)
  const built = parts ? 0 : await buildPages({ building, level, processes, shard }, run, stages.listen)
  const status = built || shard ? built : await finishSite(building, countCores(), run, stages.listen)
  if (status !== 0) {
    stages.clear()
    return status
  }
  stages.finish()
  const files = listSiteFiles(building)
  if (!shard) writeFileSync(folder.list, printFileList(files))
  folder.replace()
  const took = sayDuration((performance.now() - started) / 1000)
  console.log(`${sayBuilt(shard, files)} in ${took}${shard === REPORT_ALONE ? '' : `: ${folder.out}`}`)
  return 0
}

function sayBuilt(shard: Shard | null, files: ListedFile[]): string {
  if (shard === REPORT_ALONE) return 'The report’s own pages'
  return shard ? `Part ${shard.number} of ${shard.of}` : sayFiles(files)
}

/** `3,300 pages, 4,120 files, 53.1 MB`. */
function sayFiles(files: ListedFile[]): string {
  const pages = files.filter(({ path }) => path.endsWith('.html')).length
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0)
  const count = (value: number): string => value.toLocaleString('en')
  const size = bytes < 1e9 ? `${(bytes / 1e6).toFixed(1)} MB` : `${(bytes / 1e9).toFixed(2)} GB`
  return `${count(pages)} pages, ${count(files.length)} files, ${size}`
}
