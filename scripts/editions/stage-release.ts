import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ContentFault } from '../../src/corpus/content-fault.ts'
import { editionFolder, editionList } from '../../src/corpus/editions.ts'
import { namePath } from '../../src/corpus/list-files.ts'
import { runs } from '../build/take-lock.ts'

/**
 * A release is written beside `content/releases`, in a folder of its command's own, and moved there when all of it is
 * written: whatever ends the command, a release is there whole or not at all.
 */
export interface StagedRelease {
  /** As `content/`: the files are written below its `releases`. */
  root: string
  /** Moves the files into their places; what was there of that day before, and is no part of the release now, goes. */
  finish(): void
  /** Gives the release up; does nothing once it is finished. */
  discard(): void
}

const stages = (content: string): string => join(content, '.release')
/** Stands in the folder of a release that is written whole, and holds the names of its files. */
const whole = (root: string): string => join(root, 'whole')

const remove = (path: string) => rmSync(path, { recursive: true, force: true })

/** Whatever a release of a day may consist of. */
const listParts = (content: string, date: string): string[] => [
  ...['csv', 'ids', 'md'].map((ending) => `${editionFolder(content, date)}.${ending}`),
  editionList(content, date),
  editionFolder(content, date),
]

/** The commands that have left something. A link in the folder's place, or another name in it, is none of theirs. */
const listLeft = (content: string): string[] =>
  lstatSync(stages(content), { throwIfNoEntry: false })?.isDirectory()
    ? readdirSync(stages(content)).filter((name) => /^[1-9]\d*$/.test(name))
    : []

function removeStage(content: string, root: string): void {
  remove(root)
  if (readdirSync(stages(content)).length === 0) remove(stages(content))
}

/** Whether a release is written whole. Its day names what is replaced, so nothing else may stand there. */
const isWhole = (root: string): boolean =>
  existsSync(whole(root)) && /^\d{4}-\d\d-\d\d(?:\n|$)/.test(readFileSync(whole(root), 'utf8'))

/** Moves a whole release into its place; begun before and interrupted, it goes on. Returns its day. */
function moveRelease(content: string, root: string): string {
  const [date = '', ...names] = readFileSync(whole(root), 'utf8').split('\n')
  mkdirSync(join(content, 'releases'), { recursive: true })
  const [from, to] = [listParts(root, date), listParts(content, date)]
  to.forEach((path, place) => {
    const staged = from[place] as string
    const isPart = names.some((name) => join(root, 'releases', name) === staged)
    if (isPart && !existsSync(staged)) return
    remove(path)
    if (isPart) renameSync(staged, path)
  })
  removeStage(content, root)
  return date
}

/** Begins a release of a day. Throws a ContentFault where something else stands in the place of its folder. */
export function stageRelease(content: string, date: string): StagedRelease {
  const there = lstatSync(stages(content), { throwIfNoEntry: false })
  if (there && !there.isDirectory()) {
    throw new ContentFault(
      `${namePath(stages(content))}:1:1: error: a release is written in a folder of this name, and this is none; remove it`,
    )
  }
  const root = join(stages(content), String(process.pid))
  remove(root)
  mkdirSync(join(root, 'releases'), { recursive: true })
  let isDone = false
  return {
    root,
    finish: () => {
      const names = readdirSync(join(root, 'releases'))
      writeFileSync(`${whole(root)}.part`, [date, ...names].join('\n'))
      renameSync(`${whole(root)}.part`, whole(root))
      isDone = true
      moveRelease(content, root)
    },
    discard: () => {
      if (!isDone && existsSync(root)) removeStage(content, root)
    },
  }
}

/** What was found of releases whose commands had ended, in words; and the id of one that is being written now. */
export interface LeftReleases {
  told: string[]
  running: number | null
}

/** Finishes what killed releases had written whole, and removes what they had not. */
export function tidyReleases(content: string): LeftReleases {
  const left = listLeft(content)
  // Ids come again in a container: under this command's own another had left it.
  const running = left.map(Number).find((id) => id !== process.pid && runs(id)) ?? null
  const told = left
    .filter((name) => Number(name) !== running)
    .map((name) => {
      const root = join(stages(content), name)
      if (isWhole(root)) {
        const date = moveRelease(content, root)
        return `${namePath(`${editionFolder(content, date)}.md`)}: this release was interrupted when it was written; it is whole now.`
      }
      removeStage(content, root)
      return `${namePath(root)}: a release was interrupted before it was written, and this is removed; ${namePath(join(content, 'releases'))} is as it was before it.`
    })
  return { told, running }
}
