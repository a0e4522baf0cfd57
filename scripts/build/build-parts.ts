import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join, resolve } from 'node:path'
import { recordFolder } from '../../src/corpus/folders.ts'
import { listLetters } from '../../src/corpus/list-files.ts'
import type { Shard } from '../../src/corpus/shard.ts'
import type { BuildEvent } from '../../src/corpus/tell-build.ts'
import { joinEvents } from './join-events.ts'
import { mergeParts, signPart } from './merge-parts.ts'
import { runs } from './take-lock.ts'

/** From so many letters on a build uses all cores: of fewer, starting a second process takes longer than it saves. */
const LEAST_TO_SHARE = 500

/** Starts a script of the build with more settings, and hands on what it tells; resolves to its exit code. */
export type RunPart = (
  script: string[],
  settings: Record<string, string>,
  listen: (event: BuildEvent) => void,
) => Promise<number>

/** How many processes work at once on this machine: one for each core; `BUILD_PROCESSES` says otherwise. */
export const countCores = (): number => Number(process.env['BUILD_PROCESSES']) || availableParallelism()

/** In how many processes the pages of a corpus are built; of a small one `BUILD_PROCESSES` alone makes several. */
export const countProcesses = (corpus: string): number =>
  !process.env['BUILD_PROCESSES'] && listLetters(corpus).length < LEAST_TO_SHARE ? 1 : countCores()

/** Runs one script in several processes, each with its own number, and waits for all; the worst of their exit codes. */
export async function runAll(
  of: number,
  listen: (event: BuildEvent) => void,
  run: (number: number, listen: (event: BuildEvent) => void) => Promise<number>,
): Promise<number> {
  const listeners = joinEvents(of, listen)
  const codes = await Promise.all(listeners.map((own, place) => run(place + 1, own)))
  return Math.max(...codes)
}

/** What pages are built, where, and in how many processes the letters are read. */
export interface Pages {
  building: string
  level: 'info' | 'warn'
  processes: number
  /** The one part that is asked for; null for the whole site. */
  shard: Shard | null
}

/**
 * Where pages are written: a folder for each command, inside the project, because of a site elsewhere Astro keeps its
 * half-done modules where those of all other builds lie, and can't move them to another disk.
 */
const PARTS = resolve('.astro/parts')
const OWN = join(PARTS, String(process.pid))

const remove = (folder: string) => rmSync(folder, { recursive: true, force: true })

/** Removes what this command has written of pages: they are put together, or given up. */
export const discardParts = (): void => remove(OWN)

/** Removes what commands that were killed have left. */
function tidyParts(): void {
  const left = existsSync(PARTS) ? readdirSync(PARTS).filter((id) => !runs(Number(id))) : []
  for (const id of left) remove(join(PARTS, id))
}

/** Reads the letters and builds the pages, in one process or in several; resolves to an exit code. */
export async function buildPages(
  { building, level, processes, shard }: Pages,
  run: RunPart,
  listen: (event: BuildEvent) => void,
): Promise<number> {
  const alone = processes === 1 && !shard
  const read = alone
    ? 0
    : await runAll(processes, listen, (number, own) =>
        run(['scripts/build/read-letters.ts', `${number}/${processes}`], {}, own),
      )
  if (read !== 0) return read
  tidyParts()
  const shards = shard
    ? [shard]
    : Array.from({ length: processes }, (_, place) => ({ number: place + 1, of: processes }))
  const folders = shards.map(({ number }) => join(OWN, String(number)))
  for (const folder of folders) mkdirSync(folder, { recursive: true })
  const status = await runAll(shards.length, listen, (place, own) => {
    const { number, of } = shards[place - 1] as Shard
    const settings: Record<string, string> = alone
      ? {}
      : {
          BUILD_SHARD: `${number}/${of}`,
          LETTERS_READ: '1',
          LETTER_RECORDS: recordFolder(),
          ASTRO_CACHE_DIR: join(OWN, `cache-${number}`),
        }
    return run(['scripts/build/build-pages.ts', folders[place - 1] as string, level], settings, own)
  })
  if (status === 0) mergeParts(folders, building)
  if (status === 0 && shard) signPart(building, shard)
  return status
}
