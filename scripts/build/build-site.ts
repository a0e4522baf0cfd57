import { corpusFolder } from '../../src/corpus/folders.ts'
import type { BuildEvent } from '../../src/corpus/tell-build.ts'
import { type Progress, sayDuration, startProgress } from '../progress.ts'
import { indexLetters } from '../search/index-letters.ts'
import { buildEnvironment, refuseCorpus } from './environment.ts'
import { endParts, runPart } from './run-part.ts'
import { measureFolder, openSiteFolder, refuseFolder, type SiteFolder } from './site-folder.ts'
import { takeLock } from './take-lock.ts'

/** What a build is asked for. */
export interface BuildOptions {
  /** The folder of the site. */
  out: string
  /** Whether everything is printed that Astro says. */
  verbose?: boolean
  /** Settings that are set for this build alone, as `CORPUS_DIR`. */
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
export async function buildSite({ out, verbose = false, environment = {} }: BuildOptions): Promise<number> {
  const corpus = environment['CORPUS_DIR'] ?? corpusFolder()
  const reason = refuseCorpus(corpus) ?? refuseFolder(out)
  if (reason) return refuse(2, reason)

  // Two builds must share neither the store of the records that were read nor the folder of the site.
  const locks: (() => void)[] = []
  const release = () => {
    for (const free of locks) free()
  }
  for (const path of [
    `${environment['ASTRO_CACHE_DIR'] || process.env['ASTRO_CACHE_DIR'] || 'node_modules/.astro'}/build.lock`,
    `${out}.lock`,
  ]) {
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
    const status = await runStages(out, folder, verbose, { ...buildEnvironment(), ...environment })
    if (status !== 0) console.error(`The site was not built. ${sayOld(out)}`)
    return status
  } finally {
    folder.discard()
    release()
    for (const signal of Object.keys(SIGNALS)) process.off(signal, leave)
  }
}

const sayOld = (out: string): string => `${out} is as it was before.`

async function runStages(out: string, folder: SiteFolder, verbose: boolean, env: NodeJS.ProcessEnv): Promise<number> {
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
  const quiet = verbose ? env : { ...env, TELL_BUILD: '1' }
  const status =
    (await runPart(
      ['scripts/build/build-pages.ts', folder.building, verbose ? 'info' : 'warn'],
      quiet,
      listen,
      show,
    )) || (await indexLetters(folder.building, (script) => runPart(script, quiet, listen, show)))
  if (status !== 0) {
    progress?.clear()
    return status
  }
  progress?.finish()
  folder.replace()
  const { pages, files, bytes } = measureFolder(folder.out)
  const count = (value: number): string => value.toLocaleString('en')
  const size = bytes < 1e9 ? `${(bytes / 1e6).toFixed(1)} MB` : `${(bytes / 1e9).toFixed(2)} GB`
  const took = sayDuration((performance.now() - begun) / 1000)
  console.log(`${count(pages)} pages, ${count(files)} files, ${size} in ${took}: ${out}`)
  return 0
}
