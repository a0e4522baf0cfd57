import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type Drawings, readDrawings } from './drawings.ts'

/** The gallery as a commit draws it, in a checkout of its own; a sentence where that can't be. */
export function drawAtCommit(commit: string): Drawings | string {
  const folder = mkdtempSync(join(tmpdir(), 'gallery-'))
  const checkout = join(folder, 'checkout')
  const git = (...words: string[]) => spawnSync('git', words, { encoding: 'utf8' })
  try {
    if (git('worktree', 'add', '--detach', checkout, commit).status !== 0) {
      return `${commit} is neither a folder nor a commit.`
    }
    if (!existsSync(join(checkout, 'scripts/gallery.ts'))) return `${commit} has no gallery command yet.`
    symlinkSync(resolve('node_modules'), join(checkout, 'node_modules'))
    const out = join(folder, 'drawn')
    const drawn = spawnSync(process.execPath, ['scripts/run.mjs', 'gallery', '--out', out], {
      cwd: checkout,
      encoding: 'utf8',
    })
    return drawn.status === 0 ? readDrawings(out) : `The charts of ${commit} can't be drawn here:\n${drawn.stderr}`
  } finally {
    git('worktree', 'remove', '--force', checkout)
    rmSync(folder, { recursive: true, force: true })
  }
}
