import { writeFileSync } from 'node:fs'
import { corpusFolder } from '../../src/corpus/folders.ts'
import type { Shard } from '../../src/corpus/shard.ts'
import type { BuildEvent } from '../../src/corpus/tell-build.ts'
import { type Progress, sayDuration, startProgress } from '../progress.ts'
import { buildPages, countProcesses, type RunPart } from './build-parts.ts'
import { buildEnvironment, refuseCorpus } from './environment.ts'
import { listSiteFiles, printFileList } from './file-list.ts'
import { finishSite } from './finish-site.ts'
import { mergeCopies } from './merge-parts.ts'
import { endParts, runPart } from './run-part.ts'
import { openSiteFolder, refuseFolder, type SiteFolder } from './site-folder.ts'
import { takeLock } from './take-lock.ts'

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

const SIGNALS = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const

const refuse = (code: number, reason: string): number => {
  console.error(reason)
  return code
}

/**
 * Builds the site and the index of its letters beside the folder, and then takes its place: a failure or an interrupt
 * leaves the old site whole. Returns the exit code.
 */
export async function buildSite({
  out,
  verbose = false,
  shard = null,
  parts = null,
  environment = {},
}: BuildOptions): Promise<number> {
  Object.assign(process.env, environment)
  const corpus = corpusFolder()
  const reason = refuseCorpus(corpus) ?? refuseFolder(out)
  if (reason) return refuse(2, reason)

  // Two builds must share neither the store of the records that were read nor the folder of the site.
  const locks: (() => void)[] = []
  const release = () => {
    for (const free of locks) free()
  }
  for (const path of [`${process.env['ASTRO_CACHE_DIR'] || 'node_modules/.astro'}/build.lock`, `${out}.lock`]) {
    const lock = takeLock(path)
    if (typeof lock !== 'number') {
      locks.push(lock)
      continue
    }
    release()
    return refuse(1, `Another build runs here (process ${lock}; its lock is ${path}). Wait until it has ended.`)
  }

  const folder = openSiteFolder(out)
  const leave = async (signal: keyof typeof SIGNALS) => {
    await endParts()
    folder.discard()
    release()
    console.error(`\nInterrupted. ${sayOld(out)}`)
    process.exit(128 + SIGNALS[signal])
  }
  for (const signal of Object.keys(SIGNALS)) process.on(signal, leave)
  try {
    const status = await runStages({ out, verbose, shard, parts }, folder, countProcesses(corpus))
    if (status !== 0) console.error(`The site was not built. ${sayOld(out)}`)
    return status
  } finally {
    folder.discard()
    release()
    for (const signal of Object.keys(SIGNALS)) process.off(signal, leave)
  }
}

const sayOld = (out: string): string => `${out} is as it was before.`

async function runStages(
  { verbose = false, shard = null, parts = null }: BuildOptions,
  folder: SiteFolder,
  processes: number,
): Promise<number> {
  const begun = performance.now()
  let stage = ''
  let progress: Progress | undefined
  const listen = (event: BuildEvent) => {
    if ('note' in event) {
      progress?.clear()
      console.error(event.note)
      return
    }
    if (event.stage !== stage) {
      progress?.finish()
      stage = event.stage
      progress = startProgress(stage)
    }
    progress?.show(event.done, event.total)
  }
  const show = (words: Buffer) => {
    progress?.clear()
    process.stderr.write(words)
  }
  const env = buildEnvironment()
  const quiet = verbose ? env : { ...env, TELL_BUILD: '1' }
  const run: RunPart = (script, settings, hear) => runPart(script, { ...quiet, ...settings }, hear, show)
  const level = verbose ? 'info' : 'warn'
  if (parts) mergeCopies(parts, folder.building)
  const status = parts ? 0 : await buildPages({ building: folder.building, level, processes, shard }, run, listen)
  if (status === 0 && shard) {
    progress?.finish()
    folder.replace()
    console.log(
      `Part ${shard.number} of ${shard.of} in ${sayDuration((performance.now() - begun) / 1000)}: ${folder.out}`,
    )
    return 0
  }
  const finished = status || (await finishSite(folder.building, processes, run, listen))
  if (finished !== 0) {
    progress?.clear()
    return finished
  }
  progress?.finish()
  folder.replace()
  const files = listSiteFiles(folder.out)
  writeFileSync(`${folder.out}.files`, printFileList(files))
  const pages = files.filter(({ path }) => path.endsWith('.html')).length
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0)
  const count = (value: number): string => value.toLocaleString('en')
  const size = bytes < 1e9 ? `${(bytes / 1e6).toFixed(1)} MB` : `${(bytes / 1e9).toFixed(2)} GB`
  const took = sayDuration((performance.now() - begun) / 1000)
  console.log(`${count(pages)} pages, ${count(files.length)} files, ${size} in ${took}: ${folder.out}`)
  return 0
}
